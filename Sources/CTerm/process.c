#define _GNU_SOURCE
#include <locale.h>
#include <langinfo.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>
#include "CTerm.h"
#include "parts.h"

static int held_errors = -1;
static int real_errors = -1;

void ct_harden(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0);
  umask(077);
}

static int charset_is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

// Only LC_CTYPE: with the others set, numbers in files would follow the person's locale.
int ct_use_charset(int wants_utf8) {
  if (wants_utf8) {
    if (setlocale(LC_CTYPE, "") && charset_is_utf8()) return 1;
    if (setlocale(LC_CTYPE, "C.UTF-8") && charset_is_utf8()) return 1;
  }
  setlocale(LC_CTYPE, "C");
  return 0;
}

void ct_hold_errors(void) {
  if (held_errors >= 0 || !isatty(2)) return;
  int memory = memfd_create("errors", MFD_CLOEXEC);
  if (memory < 0) return;
  real_errors = dup(2);
  if (real_errors < 0 || dup2(memory, 2) < 0) {
    close(memory);
    return;
  }
  held_errors = memory;
}

// Called by the crash handler too: nothing here may allocate.
void ct_release_errors(int limit) {
  if (held_errors < 0) return;
  dup2(real_errors, 2);
  char part[512];
  off_t at = 0;
  while (at < limit) {
    ssize_t got = pread(held_errors, part, sizeof part, at);
    if (got <= 0 || write(2, part, got) != got) break;
    at += got;
  }
  close(held_errors);
  close(real_errors);
  held_errors = real_errors = -1;
}

int64_t ct_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
