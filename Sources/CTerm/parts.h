// What the files of CTerm know of each other.
#pragma once
#include <curses.h>
#include <term.h>
#include <termios.h>

// The pad that keys are read through: reading through the screen would refresh it.
extern WINDOW *ct_keys;

// Signals: the flags of ct_wait that have come since the last call, and the pipe that ends a poll.
int ct_open_signals(void);
void ct_close_signals(void);
int ct_take_signals(void);
int ct_signal_pipe(void);
// Lets SIGTSTP stop the process once.
void ct_stop_here(void);

// What a crash must send and set to give the terminal back.
void ct_prepare_crash(const char *bytes, int count, const struct termios *modes);
void ct_disarm_crash(void);

// Standard error is kept in memory while the screen is on, and said when it is off.
void ct_hold_errors(void);
void ct_release_errors(int limit);
