// All that `check` tells of a file: its mistakes, what the reviewer says, and the routes that stand beside
// it.
#pragma once

#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "session/library.hpp"

namespace rehearse::authoring {

/// What was found about one file, and what it is.
struct Examined {
    std::string path;
    script::FileKind kind = script::FileKind::scenario;
    std::string title;  // of a scenario that compiles; else empty
    Diagnostics diagnostics;
    [[nodiscard]] bool playable() const { return !title.empty(); }
};

/// Only a scenario without errors is reviewed, and has its routes played. A folder with no Lua file in it is
/// told as S122.
[[nodiscard]] Examined examine(const session::Library& library, const std::string& path);

/// `paths`, with each folder replaced by the Lua files in it; without any, the whole library: its scenarios
/// and organisations, and the centre's own.
[[nodiscard]] std::vector<std::string> files_to_check(const session::Library& library,
                                                      const std::vector<std::string>& paths);

/// The files whose change can change what is found about `paths` (as for files_to_check): what stands beside
/// them, and the organisations.
[[nodiscard]] std::vector<std::string> files_to_watch(const session::Library& library,
                                                      const std::vector<std::string>& paths);

}  // namespace rehearse::authoring
