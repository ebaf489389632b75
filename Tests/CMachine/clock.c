#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>
#include "CMachine.h"

static const volatile int64_t *ahead;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("MACHINE_CLOCK");
  int file = path ? syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0) : -1;
  if (file < 0) return;
  void *page = mmap(NULL, 2 * sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
  if (page != MAP_FAILED) ahead = page;
  close(file);
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int answer = syscall(SYS_clock_gettime, clock, time);
  if (answer != 0 || !ahead) return answer;
  int64_t moved = 0;
  if (clock == CLOCK_REALTIME) moved = ahead[0];
  if (clock == CLOCK_MONOTONIC || clock == CLOCK_BOOTTIME) moved = ahead[1];
  int64_t nanoseconds = (int64_t)time->tv_sec * 1000000000 + time->tv_nsec + moved * 1000000;
  time->tv_sec = nanoseconds / 1000000000;
  time->tv_nsec = nanoseconds % 1000000000;
  return 0;
}
