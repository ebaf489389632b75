#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>
#include "CTerm.h"
#include "parts.h"

static const int wanted[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGWINCH, SIGCONT, SIGTSTP};
static const int deadly[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
enum { WANTED = sizeof wanted / sizeof *wanted, DEADLY = sizeof deadly / sizeof *deadly };

static volatile sig_atomic_t came[WANTED];
static struct sigaction before[WANTED], before_deadly[DEADLY];
static int ends[2] = {-1, -1};
static int is_open;

static char crash_bytes[512];
static volatile sig_atomic_t crash_count = -1;
static struct termios crash_modes;
static char crash_stack[64 * 1024];

// A full pipe already ends the poll, so a lost byte is none.
static void ring(char reason) {
  int kept = errno;
  ssize_t ignored = write(ends[1], &reason, 1);
  (void)ignored;
  errno = kept;
}

static void on_signal(int number) {
  for (int i = 0; i < WANTED; i++)
    if (wanted[i] == number) came[i] = 1;
  ring('s');
}

static void on_crash(int number) {
  int count = crash_count;
  crash_count = -1;
  if (count >= 0) {
    ssize_t ignored = write(1, crash_bytes, count);
    (void)ignored;
    tcsetattr(0, TCSANOW, &crash_modes);
    ct_release_errors(4096);
  }
  signal(number, SIG_DFL);
  raise(number);
}

// The pipe stays open for the life of the process: a worker may wake a loop that has just ended.
int ct_open_signals(void) {
  if (ends[0] < 0 && pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return 0;
  if (is_open) return 1;
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_signal;
  action.sa_flags = SA_RESTART;
  for (int i = 0; i < WANTED; i++) {
    came[i] = 0;
    sigaction(wanted[i], &action, &before[i]);
  }
  stack_t stack = {.ss_sp = crash_stack, .ss_size = sizeof crash_stack};
  sigaltstack(&stack, NULL);
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &action, &before_deadly[i]);
  is_open = 1;
  return 1;
}

void ct_close_signals(void) {
  if (!is_open) return;
  for (int i = 0; i < WANTED; i++) sigaction(wanted[i], &before[i], NULL);
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &before_deadly[i], NULL);
  is_open = 0;
}

int ct_signal_pipe(void) { return ends[0]; }

int ct_take_signals(void) {
  static const int answers[WANTED] = {CT_HANGUP, CT_TERMINATE, CT_TERMINATE, CT_TERMINATE,
                                      CT_RESIZED, CT_CONTINUED, CT_STOP};
  int found = 0;
  char reasons[64];
  ssize_t got;
  while ((got = read(ends[0], reasons, sizeof reasons)) > 0)
    if (memchr(reasons, 'w', got)) found |= CT_WOKEN;
  for (int i = 0; i < WANTED; i++)
    if (came[i]) {
      came[i] = 0;
      found |= answers[i];
    }
  return found;
}

void ct_wake(void) {
  if (ends[1] >= 0) ring('w');
}

void ct_stop_here(void) {
  struct sigaction stop, ours;
  memset(&stop, 0, sizeof stop);
  stop.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &stop, &ours);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

void ct_prepare_crash(const char *bytes, int count, const struct termios *modes) {
  memcpy(crash_bytes, bytes, count);
  crash_modes = *modes;
  crash_count = count;
}

void ct_disarm_crash(void) { crash_count = -1; }
