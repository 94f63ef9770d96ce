// Doing something again whenever files change: check --watch.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/watch.hpp"

namespace rehearse::authoring {

inline constexpr int kBetweenLooks = 500;  // milliseconds

/// Calls `work`, and again whenever one of `paths()` has changed, come or gone. What changes while `work` is
/// at it counts for the next time. Returns when a wait of `watch` says that it is time to end.
void whenever_changed(Watch& watch, const std::function<std::vector<std::string>()>& paths,
                      const std::function<void()>& work);

}  // namespace rehearse::authoring
