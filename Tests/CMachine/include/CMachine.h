// The machine under a program, as tests want it: loaded before the program (LD_PRELOAD), it writes down all that the
// program asks of the disk, weakens the promises of SQLite, or moves the clock. Nothing of it is in the program.
//
//   MACHINE_DISK   directory whose files are watched, without links in its path
//   MACHINE_RECORD file that the record is appended to; several processes may share one
//   MACHINE_FAIL   "N E": the N-th act on the disk fails with the errno E; "N+ E": so does every later one
//   MACHINE_SET    "synchronous = NORMAL": what is set where the program sets this setting of SQLite
//   MACHINE_READ   what the program then reads back, where that is a lie
//   MACHINE_CLOCK  file of two 64-bit numbers: milliseconds that the wall clock, and the clock that only goes on, are
//                  ahead
//
// An entry of the record, numbers in the order of the host:
//   u8 kind, u8 0, u16 bytes of path, u32 bytes of data, i64 place, path, data
// with these kinds, each written once its act is done:
//   c made   w written at `place`   t cut to `place`   s made to last   d directory made to last   u taken away
//   r renamed to what the data says
#pragma once
