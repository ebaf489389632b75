#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "CMachine.h"

typedef int prepare(void *, const char *, int, unsigned, void **, const char **);

// SQLite's own function, with the setting that makes a commit last taken back, unknown to the program.
int sqlite3_prepare_v3(void *base, const char *text, int count, unsigned flags, void **statement, const char **rest) {
  static prepare *real;
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, "sqlite3_prepare_v3");
  const char *weak = getenv("MACHINE_SYNC");
  char other[64] = "";
  if (weak && strcmp(text, "PRAGMA synchronous = FULL") == 0)
    snprintf(other, sizeof other, "PRAGMA synchronous = %s", weak);
  if (weak && strcmp(text, "PRAGMA synchronous") == 0) strcpy(other, "SELECT 2");
  if (!other[0]) return real(base, text, count, flags, statement, rest);
  int answer = real(base, other, -1, flags, statement, NULL);
  if (rest) *rest = text + strlen(text);
  return answer;
}
