// Expected routes: a way through a scenario with everything that is said on it, kept beside the scenario as a
// test. A file of lines: the first says where and how it is played, then one line an answer. `rehearse
// record` makes one from an attempt, `rehearse check` plays it again.
#pragma once

#include <string>
#include <string_view>

#include "base/diagnostic.hpp"
#include "play/replay.hpp"

namespace rehearse::authoring {

inline constexpr std::string_view kRouteEnding = ".route";

/// The route of `played`, which belongs to `log` and was played in `setting`.
[[nodiscard]] std::string route_text(const play::Setting& setting, const play::AttemptLog& log,
                                     const play::Played& played);

/// Plays the route `text`, shown as `file`, on `scenario` as it is now. The first difference is reported at
/// its line: a file that is none (R101), an answer that cannot be given any more (R102), other words (R103),
/// another ending (R104). `functions` as in play::Setting.
void check_route(const scenario::Scenario& scenario, const scenario::Organisation& organisation,
                 scenario::Functions* functions, const std::string& file, const std::string& text,
                 Diagnostics& diagnostics);

}  // namespace rehearse::authoring
