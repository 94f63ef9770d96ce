// Findings that an author keeps on purpose: `accepts` in the head of a scenario.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostic.hpp"
#include "scenario/scenario.hpp"

namespace rehearse::explore {

class Acceptances {
public:
    /// `scenario` is borrowed.
    explicit Acceptances(const scenario::Scenario& scenario);

    /// The acceptance that keeps `finding`: of its code, and without a name, or with that of the beat it
    /// stands in or of the `criterion` it is about. nullptr when there is none.
    const scenario::Acceptance* keeps(const Diagnostic& finding, std::string_view criterion = {});
    /// Those that have kept nothing so far.
    [[nodiscard]] std::vector<const scenario::Acceptance*> unneeded() const;

private:
    [[nodiscard]] scenario::BeatIndex around(const Place& place) const;

    const scenario::Scenario& scenario_;
    std::map<std::pair<std::string, int>, scenario::BeatIndex> begins_;  // beats by file and line
    std::vector<bool> needed_;
};

/// A199: there is nothing of the kind to accept.
[[nodiscard]] Diagnostic nothing_to_accept(const scenario::Acceptance& acceptance);

}  // namespace rehearse::explore
