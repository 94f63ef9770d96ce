// Files that leave the program: written where asked, over nothing, and told who can read them.
#pragma once

#include <string>

#include "commands.hpp"
#include "debrief/document.hpp"

namespace rehearse::terminal {

/// `out` may be written: it is no folder, and nothing is there or `force` says so. Fails with export.folder,
/// which tells `example` as what the file could be called ("debrief.pdf"), or export.exists.
[[nodiscard]] Status free_to_write(const Files& files, const std::string& out, bool force,
                                   const std::string& example);

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
