// What the program asks of the machine it runs on.
#pragma once

#include <optional>
#include <string>

#include "base/result.hpp"

namespace rehearse {

/// An environment variable, if it is set and not empty.
[[nodiscard]] std::optional<std::string> environment(const char* name);

/// The folder for the learner's data: $XDG_DATA_HOME/rehearse, else ~/.local/share/rehearse.
[[nodiscard]] std::string data_folder();

/// The folder the running program's file is in; "." when the system does not say.
[[nodiscard]] std::string program_folder();

[[nodiscard]] bool stdin_is_terminal();
[[nodiscard]] bool stdout_is_terminal();

/// Waits until something was typed, but not longer; true when a line can be asked for. At once true where
/// nobody types: a file or a pipe.
[[nodiscard]] bool input_waiting(int milliseconds);

/// Columns of the terminal, 80 when it does not say.
[[nodiscard]] int terminal_width();

/// The name of the account that runs the program; "learner" when the system does not say.
[[nodiscard]] std::string account_name();

/// Opens `path` at `line` in the editor that $VISUAL or $EDITOR names, and waits until it is closed. Fails
/// with system.editor when none is set or it cannot be started.
[[nodiscard]] Status edit_at(const std::string& path, int line);

/// The same without waiting: for a window. An editor that works in a terminal gets one; without a name, what
/// the desktop opens such files with. Fails with system.editor when nothing can be started.
[[nodiscard]] Status show_in_editor(const std::string& path, int line);

/// Counts the places where a power cut would matter. When the environment variable REHEARSE_DIE_AT is a
/// number, the process dies at that one. For tests of resumption; otherwise it does nothing.
void boundary();

/// Ends the process at once, as a power cut would: no destructor, no flush. For tests of resumption.
[[noreturn]] void die_now();

}  // namespace rehearse
