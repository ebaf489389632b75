// The only C of the house: what ncurses, signals and the process ask for and Swift cannot import.
// One terminal per process. Only the thread that called ct_open may call the rest, ct_wake and ct_now excepted.
#pragma once
#include <stdint.h>

// Answers of ct_open.
enum {
  CT_OPENED = 0,
  CT_NO_TERMINAL = -1,   // standard input or output is not a terminal
  CT_UNKNOWN_TERM = -2,  // terminfo does not know it
  CT_NO_CURSOR = -3,     // it cannot move the cursor: dumb, hard copy
  CT_NO_RESOURCES = -4,  // no pipe could be made, or it is already open
};

// Attributes of ct_style.
enum { CT_BOLD = 1, CT_REVERSE = 2, CT_UNDERLINE = 4, CT_DIM = 8 };

// Answers of ct_wait, as a set.
enum {
  CT_INPUT = 1,
  CT_WOKEN = 2,       // ct_wake was called
  CT_RESIZED = 4,     // SIGWINCH
  CT_CONTINUED = 8,   // SIGCONT
  CT_STOP = 16,       // SIGTSTP: somebody asks for a suspend
  CT_HANGUP = 32,     // SIGHUP, or the terminal is gone
  CT_TERMINATE = 64,  // SIGTERM, SIGINT, SIGQUIT
};

// Answers of ct_read past the bytes 0 to 255.
enum {
  CT_NOTHING = -1,
  CT_KEY_UNKNOWN = 1000,
  CT_KEY_UP, CT_KEY_DOWN, CT_KEY_LEFT, CT_KEY_RIGHT, CT_KEY_HOME, CT_KEY_END, CT_KEY_PAGE_UP, CT_KEY_PAGE_DOWN,
  CT_KEY_ENTER, CT_KEY_BACKSPACE, CT_KEY_DELETE, CT_KEY_BACK_TAB,
  CT_KEY_F0 = 1100,  // and F1 to F12 after it
};

// Keeps memory, cores and new files from other users: no core dump, not dumpable, umask 077.
void ct_harden(void);
// Chooses the character set of what is drawn; 1 when it is UTF-8, 0 when only ASCII may be sent.
int ct_use_charset(int wants_utf8);

// Opens the terminal of standard input and output; `term` as in TERM. With colours unless `wants_colours` is 0.
int ct_open(const char *term, int wants_colours, int escape_delay_ms);
// Blanks the screen and gives the terminal back as it was found; also called by exit().
void ct_close(void);
// Gives the terminal back, stops the process, and takes the terminal again when it is continued.
void ct_suspend(void);
// Takes the terminal again after somebody else stopped and continued the process.
void ct_resume(void);
// Clears the lines that scrolled off, where the terminal can; what other programs left there goes too.
void ct_wipe_scrollback(void);

int ct_rows(void);
int ct_columns(void);
// Asks the terminal's size again and adapts to it.
void ct_resize(void);
// 0 without colours.
int ct_colours(void);
// Bits per second of the line as its driver says; 38400 on anything that is no line.
int ct_line_speed(void);

// Says how style 0 to 31 looks; colours by number, -1 for the terminal's own.
void ct_style(int style, int letters, int ground, int attributes);
void ct_erase(void);
// Puts one grapheme of `width` columns; one that libc counts otherwise is drawn as "?".
void ct_put(int row, int column, const uint32_t *scalars, int count, int width, int style);
// Where the cursor stands after the next flush; row -1 hides it.
void ct_cursor(int row, int column);
// Makes the next flush send every cell.
void ct_redraw(void);
// Sends what changed, in one write.
void ct_flush(void);

// Asks for the device's status (ESC [ 5 n); 0 where the terminal would not know the question.
int ct_ask_status(void);
// A byte, a CT_KEY, or CT_NOTHING.
int ct_read(void);
// Waits for input, a signal or ct_wake, at most `timeout_ms` (-1: for ever).
int ct_wait(int timeout_ms);
// Ends ct_wait from any thread.
void ct_wake(void);
// Milliseconds of a clock that only goes on.
int64_t ct_now(void);
