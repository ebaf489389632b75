import Casework
import Glibc

/// The smallest honest full-screen program, compiled on the spot where there is a C compiler: what starting the desk
/// is measured against.
enum CursesYardstick {
  /// Compiles it into `directory`; nil without a compiler or the headers of curses.
  static func compile(in directory: String) -> String? {
    let source = directory + "/yardstick.c"
    let program = directory + "/yardstick"
    let file = open(source, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { return nil }
    try? Output.write(Array(code.utf8), to: file)
    close(file)
    defer { unlink(source) }
    let compilers: [String] = ["/usr/bin/cc", "/usr/bin/gcc", "/usr/bin/clang"]
    guard let compiler = compilers.first(where: { path in access(path, X_OK) == 0 }),
      let build = try? TerminalProgram(
        compiler, ["-O2", "-o", program, source, "-lncursesw", "-ltinfo"],
        environment: ["PATH": "/usr/bin:/bin"])
    else { return nil }
    build.waitForEnd()
    return access(program, X_OK) == 0 ? program : nil
  }

  /// A full screen of text in two colours, then the question by which the desk shows that its first frame is sent.
  private static let code = """
    #define _XOPEN_SOURCE_EXTENDED 1
    #include <curses.h>
    #include <locale.h>
    #include <unistd.h>
    int main(void) {
      setlocale(LC_ALL, "");
      initscr(); raw(); noecho(); keypad(stdscr, TRUE); start_color(); use_default_colors();
      init_pair(1, COLOR_CYAN, -1);
      for (int row = 0; row < LINES - 1; row++) {
        attrset(row % 3 ? A_NORMAL : COLOR_PAIR(1));
        mvprintw(row, 0, "%3d  a line of the list, as long as most of them are", row);
      }
      refresh();
      write(1, "\\033[5n", 4);
      while (getch() != 'q') {}
      endwin();
    }

    """
}
