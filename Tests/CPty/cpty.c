#define _GNU_SOURCE
#include "CPty.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

pid_t cpty_start(const char *path, char *const arguments[], char *const environment[], int rows, int columns, int *master) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  pid_t child = forkpty(master, NULL, NULL, &size);
  if (child == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
    execve(path, arguments, environment);
    _exit(127);
  }
  if (child > 0) fcntl(*master, F_SETFD, FD_CLOEXEC);
  return child;
}

int cpty_resize(int master, int rows, int columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size);
}

int cpty_read(int master, char *bytes, int room, int timeout_ms) {
  struct pollfd source = {.fd = master, .events = POLLIN};
  if (poll(&source, 1, timeout_ms) <= 0) return 0;
  ssize_t got = read(master, bytes, room);
  if (got > 0) return (int)got;
  return errno == EINTR || errno == EAGAIN ? 0 : -1;
}

int cpty_state(pid_t child, int *code) {
  int status = 0;
  if (waitpid(child, &status, WNOHANG | WUNTRACED) != child) return 0;
  if (WIFSTOPPED(status)) return 2;
  *code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return 1;
}
