#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>
#include "CTerm.h"
#include "parts.h"

enum { STYLES = 32 };

WINDOW *ct_keys;
static SCREEN *screen;
static struct termios found_modes;
static attr_t style_attributes[STYLES];
static short style_pairs[STYLES];
static int cursor_is_hidden;
static int is_ansi;

static const char paste_off[] = "\033[?2004l";
// Marks around a paste; and digits of the numeric keypad as digits, of which PuTTY makes sequences once curses has
// asked for the keypad.
static const char after_keypad[] = "\033[?2004h\033>";

static void send_now(const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t sent = write(1, bytes, count);
    if (sent <= 0) return;
    bytes += sent;
    count -= sent;
  }
}

static const char *capability(const char *name) {
  const char *text = tigetstr(name);
  return text == (const char *)-1 ? NULL : text;
}

// Appends a capability without its padding, so that a signal handler can send it.
static int append(char *bytes, int count, int room, const char *text) {
  if (!text) return count;
  while (*text && count < room) {
    if (text[0] == '$' && text[1] == '<') {
      const char *end = strchr(text, '>');
      if (!end) return count;
      text = end + 1;
    } else {
      bytes[count++] = *text++;
    }
  }
  return count;
}

static void arm_crash(void) {
  static const char *const names[] = {"sgr0", "op", "clear", "rmkx", "cnorm", "rmcup"};
  char bytes[512];
  int count = 0;
  for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
    count = append(bytes, count, sizeof bytes, capability(names[i]));
  if (is_ansi) count = append(bytes, count, sizeof bytes, paste_off);
  ct_prepare_crash(bytes, count, &found_modes);
}

// The size that the driver says, else the one that terminfo says.
static void find_size(int *high, int *wide) {
  struct winsize size;
  int is_known = ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0;
  *high = is_known ? size.ws_row : tigetnum("lines");
  *wide = is_known ? size.ws_col : tigetnum("cols");
  if (*high < 1) *high = 24;
  if (*wide < 1) *wide = 80;
}

static void take_terminal(void) {
  reset_prog_mode();
  // A blank screen first: with it curses comes back from its endwin, and only then the keypad can be set.
  erase();
  clearok(curscr, TRUE);
  refresh();
  keypad(ct_keys, TRUE);
  if (is_ansi) send_now(after_keypad, sizeof after_keypad - 1);
  ct_hold_errors();
  arm_crash();
}

static void give_terminal(void) {
  erase();
  curs_set(1);
  cursor_is_hidden = 0;
  refresh();
  endwin();
  if (is_ansi) send_now(paste_off, sizeof paste_off - 1);
  ct_disarm_crash();
  ct_release_errors(64 * 1024);
}

int ct_open(const char *term, int wants_colours, int escape_delay_ms) {
  static int is_registered;
  if (screen) return CT_NO_RESOURCES;
  if (!isatty(0) || !isatty(1)) return CT_NO_TERMINAL;
  if (!ct_open_signals()) return CT_NO_RESOURCES;
  tcgetattr(0, &found_modes);
  use_extended_names(TRUE);
  // Curses makes its buffer for the size it starts with, and writes whenever it is full: a frame of 80 by 24 with
  // colours and light lines would not fit in one write. It is told a large size first, and the true one below.
  setenv("LINES", "60", 1);
  setenv("COLUMNS", "200", 1);
  screen = newterm(term, stdout, stdin);
  // With these set, curses would never follow a change of size.
  unsetenv("LINES");
  unsetenv("COLUMNS");
  if (!screen) {
    ct_close_signals();
    return CT_UNKNOWN_TERM;
  }
  const char *move = capability("cup");
  if (!move) {
    endwin();
    delscreen(screen);
    screen = NULL;
    ct_close_signals();
    return CT_NO_CURSOR;
  }
  is_ansi = strncmp(move, "\033[", 2) == 0;
  set_escdelay(escape_delay_ms);
  raw();
  noecho();
  nonl();
  ct_keys = newpad(1, 1);
  keypad(ct_keys, TRUE);
  nodelay(ct_keys, TRUE);
  meta(ct_keys, TRUE);
  leaveok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  // Every frame goes out whole: one cut short by typing would be stale when the next one is equal.
  typeahead(-1);
  memset(style_attributes, 0, sizeof style_attributes);
  memset(style_pairs, 0, sizeof style_pairs);
  if (wants_colours && has_colors()) {
    start_color();
    use_default_colors();
  }
  ct_resize();
  def_prog_mode();
  // After an endwin, curses 6.4 gathers a frame in one write; before it, it writes at every jump of the cursor.
  endwin();
  take_terminal();
  if (!is_registered) is_registered = atexit(ct_close) == 0;
  return CT_OPENED;
}

void ct_close(void) {
  if (!screen) return;
  give_terminal();
  delwin(ct_keys);
  delscreen(screen);
  screen = NULL;
  ct_close_signals();
}

void ct_suspend(void) {
  give_terminal();
  ct_stop_here();
  ct_resume();
}

void ct_resume(void) {
  ct_resize();
  take_terminal();
}

void ct_wipe_scrollback(void) {
  const char *wipe = capability("E3");
  if (wipe) send_now(wipe, strlen(wipe));
}

int ct_rows(void) { return LINES; }
int ct_columns(void) { return COLS; }
int ct_colours(void) { return screen && COLOR_PAIRS > STYLES ? COLORS : 0; }
int ct_line_speed(void) { return baudrate(); }

void ct_resize(void) {
  int high, wide;
  find_size(&high, &wide);
  if (high != LINES || wide != COLS) resizeterm(high, wide);
}

void ct_style(int style, int letters, int ground, int attributes) {
  if (style < 0 || style >= STYLES) return;
  attr_t wanted = A_NORMAL;
  if (attributes & CT_BOLD) wanted |= A_BOLD;
  if (attributes & CT_REVERSE) wanted |= A_REVERSE;
  if (attributes & CT_UNDERLINE) wanted |= A_UNDERLINE;
  if (attributes & CT_DIM) wanted |= A_DIM;
  style_attributes[style] = wanted;
  style_pairs[style] = 0;
  if (letters < 0 && ground < 0) return;
  // A pair that curses refused would draw black on black.
  if (ct_colours() > 0 && init_pair(style + 1, letters, ground) == OK) style_pairs[style] = style + 1;
}

void ct_erase(void) { erase(); }

void ct_put(int row, int column, const uint32_t *scalars, int count, int width, int style) {
  wchar_t text[CCHARW_MAX + 1];
  if (count < 1 || style < 0 || style >= STYLES) return;
  if (count > CCHARW_MAX) count = CCHARW_MAX;
  int known = wcwidth((wchar_t)scalars[0]) == width;
  for (int i = 0; i < count; i++) text[i] = (wchar_t)scalars[i];
  if (!known) {
    text[0] = L'?';
    count = 1;
  }
  text[count] = 0;
  cchar_t cell;
  if (setcchar(&cell, text, style_attributes[style], style_pairs[style], NULL) != OK) return;
  for (int at = column; at < column + (known ? 1 : width); at++) mvadd_wch(row, at, &cell);
}

void ct_cursor(int row, int column) {
  int hide = row < 0;
  if (hide != cursor_is_hidden) {
    cursor_is_hidden = hide;
    curs_set(hide ? 0 : 1);
  }
  if (!hide) move(row, column);
}

void ct_redraw(void) { clearok(curscr, TRUE); }
void ct_flush(void) { refresh(); }

int ct_ask_status(void) {
  if (is_ansi) send_now("\033[5n", 4);
  return is_ansi;
}
