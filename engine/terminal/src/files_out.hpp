// Files that leave the program: written where asked, over nothing, and told who can read them.
#pragma once

#include <string>

#include "commands.hpp"
#include "debrief/document.hpp"

namespace rehearse::terminal {

/// Whether options.out can be written. Fails with export.folder or export.exists; `name` is what the file
/// could be called: "debrief".
[[nodiscard]] Status free_to_write(const Office& office, const FileOptions& options, const std::string& name);

/// `document` as html, pdf or text. Fails as exchange::to_pdf does.
[[nodiscard]] Result<std::string> printed(const Office& office, const debrief::Document& document,
                                          const FileOptions& options);

/// Writes `bytes` to options.out and says so; gives the exit code.
[[nodiscard]] int write_out(Office& office, const FileOptions& options, const std::string& bytes,
                            const std::string& told);
/// The same for what is a learner's, and says who can read it now. `document` is what stands in the file.
[[nodiscard]] int write_out_own(Office& office, const FileOptions& options, const std::string& bytes,
                                const debrief::Document& document, const std::string& nickname);

}  // namespace rehearse::terminal
