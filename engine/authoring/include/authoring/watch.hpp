// Noticing that files have changed, and doing something again: check --watch, previews, the author's room.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/files.hpp"
#include "base/watch.hpp"

namespace rehearse::authoring {

inline constexpr int kBetweenLooks = 500;  // milliseconds

/// Calls `work`, and again whenever one of `paths()` has changed, come or gone. What changes while `work` is
/// at it counts for the next time. Returns when a wait of `watch` says that it is time to end.
void whenever_changed(Watch& watch, const std::function<std::vector<std::string>()>& paths,
                      const std::function<void()>& work);

/// Notices when files say something else than before, by reading them: cheap enough for twice a second.
class Rereading {
public:
    /// `files` is borrowed.
    explicit Rereading(const Files& files) : files_(&files) {}
    /// True when what stands in `paths` is not what stood there when this was last asked; at first, true.
    [[nodiscard]] bool changed(const std::vector<std::string>& paths);

private:
    const Files* files_;
    std::optional<std::map<std::string, std::string>> before_;
};

}  // namespace rehearse::authoring
