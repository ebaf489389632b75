#define _GNU_SOURCE
#include <poll.h>
#include <string.h>
#include "CTerm.h"
#include "parts.h"

// Keys that terminfo describes past curses' own list have no fixed number, but a name: kRIT5 is Ctrl and Right.
static int extended_key(int code) {
  static const struct { const char *name; int key; } names[] = {
      {"kcbt", CT_KEY_BACK_TAB}, {"kUP", CT_KEY_UP},      {"kDN", CT_KEY_DOWN},   {"kLFT", CT_KEY_LEFT},
      {"kRIT", CT_KEY_RIGHT},    {"kHOM", CT_KEY_HOME},   {"kEND", CT_KEY_END},   {"kPRV", CT_KEY_PAGE_UP},
      {"kNXT", CT_KEY_PAGE_DOWN}, {"kDC", CT_KEY_DELETE}, {"kent", CT_KEY_ENTER},
  };
  const char *name = keyname(code);
  if (name)
    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
      if (strncmp(name, names[i].name, strlen(names[i].name)) == 0) return names[i].key;
  return CT_KEY_UNKNOWN;
}

int ct_read(void) {
  int code = wgetch(ct_keys);
  if (code == ERR) return CT_NOTHING;
  if (code < 256) return code;
  if (code >= KEY_F(1) && code <= KEY_F(12)) return CT_KEY_F0 + code - KEY_F0;
  switch (code) {
    case KEY_UP: case KEY_SR: return CT_KEY_UP;
    case KEY_DOWN: case KEY_SF: return CT_KEY_DOWN;
    case KEY_LEFT: case KEY_SLEFT: return CT_KEY_LEFT;
    case KEY_RIGHT: case KEY_SRIGHT: return CT_KEY_RIGHT;
    case KEY_HOME: case KEY_SHOME: case KEY_FIND: case KEY_A1: return CT_KEY_HOME;
    case KEY_END: case KEY_SEND: case KEY_SELECT: case KEY_C1: case KEY_LL: return CT_KEY_END;
    case KEY_PPAGE: case KEY_SPREVIOUS: case KEY_A3: return CT_KEY_PAGE_UP;
    case KEY_NPAGE: case KEY_SNEXT: case KEY_C3: return CT_KEY_PAGE_DOWN;
    case KEY_ENTER: return CT_KEY_ENTER;
    case KEY_BACKSPACE: return CT_KEY_BACKSPACE;
    case KEY_DC: case KEY_SDC: return CT_KEY_DELETE;
    case KEY_BTAB: return CT_KEY_BACK_TAB;
    default: return code > KEY_MAX ? extended_key(code) : CT_KEY_UNKNOWN;
  }
}

int ct_wait(int timeout_ms) {
  struct pollfd sources[2] = {{.fd = 0, .events = POLLIN}, {.fd = ct_signal_pipe(), .events = POLLIN}};
  int found = 0;
  if (poll(sources, 2, timeout_ms) > 0) {
    if (sources[0].revents & POLLIN) found |= CT_INPUT;
    if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) found |= CT_HANGUP;
  }
  return found | ct_take_signals();
}
