#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "CMachine.h"

typedef int prepare(void *, const char *, int, unsigned, void **, const char **);

// SQLite's own function, with a setting taken back, unknown to the program or not.
int sqlite3_prepare_v3(void *base, const char *text, int count, unsigned flags, void **statement, const char **rest) {
  static prepare *real;
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "sqlite3_prepare_v3");
  const char *set = getenv("MACHINE_SET"), *read = getenv("MACHINE_READ");
  char other[64] = "", name[64] = "";
  if (set && sscanf(set, "%60s", name) == 1 && strncmp(text, "PRAGMA ", 7) == 0 &&
      strncmp(text + 7, name, strlen(name)) == 0) {
    const char *after = text + 7 + strlen(name);
    if (strncmp(after, " = ", 3) == 0) snprintf(other, sizeof other, "PRAGMA %s", set);
    if (read && *after == 0) snprintf(other, sizeof other, "SELECT %s", read);
  }
  if (!other[0]) return real(base, text, count, flags, statement, rest);
  int answer = real(base, other, -1, flags, statement, NULL);
  if (rest) *rest = text + strlen(text);
  return answer;
}
