#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>
#include "CMachine.h"

struct head {
  uint8_t kind, none;
  uint16_t path;
  uint32_t data;
  int64_t place;
};

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static const char *disk;
static size_t disk_length;
static int record = -1;
static int acts, failing_act, failure, fails_on;

__attribute__((constructor)) static void begin(void) {
  const char *path = getenv("MACHINE_RECORD"), *fail = getenv("MACHINE_FAIL");
  disk = getenv("MACHINE_DISK");
  if (!path || !disk) return;
  disk_length = strlen(disk);
  if (fail) {
    char *rest;
    failing_act = strtol(fail, &rest, 10);
    fails_on = *rest == '+';
    failure = strtol(rest + fails_on, NULL, 10);
  }
  record = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
}

// One act at a time among all processes, so that the record has them in the order in which they were done.
static void take_turn(void) {
  pthread_mutex_lock(&turn);
  flock(record, LOCK_EX);
}

// Whether this act is one that fails; its turn has been taken.
static int fails(void) {
  acts++;
  if (!failure || (fails_on ? acts < failing_act : acts != failing_act)) return 0;
  errno = failure;
  return 1;
}

static void end_turn(void) {
  int kept = errno;
  flock(record, LOCK_UN);
  pthread_mutex_unlock(&turn);
  errno = kept;
}

// The path within the disk; NULL when it lies elsewhere, or the record is not kept.
static const char *within(const char *path) {
  if (record < 0 || strncmp(path, disk, disk_length) != 0) return NULL;
  if (path[disk_length] == 0) return path + disk_length;
  return path[disk_length] == '/' ? path + disk_length + 1 : NULL;
}

static const char *path_of(int file, char *room) {
  char link[64];
  if (record < 0) return NULL;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, room, PATH_MAX - 1);
  if (length <= 0) return NULL;
  room[length] = 0;
  return within(room);
}

static void note(int kind, const char *path, int64_t place, const void *data, size_t count) {
  struct head head = {.kind = kind, .path = strlen(path), .data = count, .place = place};
  struct iovec parts[] = {
      {&head, sizeof head}, {(void *)path, head.path}, {(void *)data, count}};
  // A record with a hole would lie about everything after it.
  if (writev(record, parts, 3) != (ssize_t)(sizeof head + head.path + count)) abort();
}

static int opened(const char *path, int flags, mode_t mode) {
  const char *name = flags & O_CREAT ? within(path) : NULL;
  if (!name) return syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  take_turn();
  struct stat facts;
  int is_new = stat(path, &facts) != 0;
  int file = fails() ? -1 : syscall(SYS_openat, AT_FDCWD, path, flags, mode);
  if (file >= 0 && is_new) note('c', name, 0, NULL, 0);
  if (file >= 0 && !is_new && flags & O_TRUNC) note('t', name, 0, NULL, 0);
  end_turn();
  return file;
}

static mode_t mode_of(int flags, va_list more) {
  return flags & (O_CREAT | O_TMPFILE) ? va_arg(more, mode_t) : 0;
}

int open(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_of(flags, more);
  va_end(more);
  return opened(path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list more;
  va_start(more, flags);
  mode_t mode = mode_of(flags, more);
  va_end(more);
  return opened(path, flags, mode);
}

static ssize_t placed(int file, const void *bytes, size_t count, off64_t place) {
  char room[PATH_MAX];
  const char *path = path_of(file, room);
  if (!path) return syscall(SYS_pwrite64, file, bytes, count, place);
  take_turn();
  ssize_t done = fails() ? -1 : syscall(SYS_pwrite64, file, bytes, count, place);
  if (done > 0) note('w', path, place, bytes, done);
  end_turn();
  return done;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t place) { return placed(file, bytes, count, place); }
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t place) {
  return placed(file, bytes, count, place);
}

ssize_t write(int file, const void *bytes, size_t count) {
  char room[PATH_MAX];
  const char *path = path_of(file, room);
  if (!path) return syscall(SYS_write, file, bytes, count);
  take_turn();
  ssize_t done = fails() ? -1 : syscall(SYS_write, file, bytes, count);
  if (done > 0) note('w', path, syscall(SYS_lseek, file, 0, SEEK_CUR) - done, bytes, done);
  end_turn();
  return done;
}

static int cut(int file, off64_t size) {
  char room[PATH_MAX];
  const char *path = path_of(file, room);
  if (!path) return syscall(SYS_ftruncate, file, size);
  take_turn();
  int answer = fails() ? -1 : syscall(SYS_ftruncate, file, size);
  if (answer == 0) note('t', path, size, NULL, 0);
  end_turn();
  return answer;
}

int ftruncate(int file, off_t size) { return cut(file, size); }
int ftruncate64(int file, off64_t size) { return cut(file, size); }

static int lasting(int file, int call) {
  char room[PATH_MAX];
  struct stat facts;
  const char *path = path_of(file, room);
  if (!path) return syscall(call, file);
  take_turn();
  int answer = fails() ? -1 : syscall(call, file);
  if (answer == 0) note(fstat(file, &facts) == 0 && S_ISDIR(facts.st_mode) ? 'd' : 's', path, 0, NULL, 0);
  end_turn();
  return answer;
}

int fsync(int file) { return lasting(file, SYS_fsync); }
int fdatasync(int file) { return lasting(file, SYS_fdatasync); }

int unlink(const char *path) {
  const char *name = within(path);
  if (!name) return syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  take_turn();
  int answer = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (answer == 0) note('u', name, 0, NULL, 0);
  end_turn();
  return answer;
}

int rename(const char *from, const char *to) {
  const char *name = within(from), *next = within(to);
  if (!name || !next) return syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  take_turn();
  int answer = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (answer == 0) note('r', name, 0, next, strlen(next));
  end_turn();
  return answer;
}
