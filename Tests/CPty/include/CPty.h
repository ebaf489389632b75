// A child process on a pseudo terminal, for tests that drive the real program.
#pragma once
#include <sys/types.h>

// Starts `path` with its arguments and environment on a new terminal; the child's pid, or -1. `master` is its other end.
pid_t cpty_start(const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *master);
// Gives the terminal another size; the child is told by SIGWINCH.
int cpty_resize(int master, int rows, int columns);
// Reads what there is within `timeout_ms`: bytes read, 0 when there was nothing, -1 when the child's side is closed.
int cpty_read(int master, char *bytes, int room, int timeout_ms);
// 1 when the child has ended (its exit code, or 128 and the signal, in `code`), 2 when it has stopped, 0 when it runs.
int cpty_state(pid_t child, int *code);
