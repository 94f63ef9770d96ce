#include "explore/accepted.hpp"

#include "telling.hpp"

namespace rehearse::explore {

using scenario::Acceptance;
using scenario::BeatIndex;
using scenario::kNowhere;

Acceptances::Acceptances(const scenario::Scenario& scenario)
    : scenario_(scenario), needed_(scenario.accepts.size()) {
    for (std::size_t i = 0; i < scenario.beats.size(); ++i)
        begins_[{scenario.beats[i].place.file, scenario.beats[i].place.line}] = static_cast<BeatIndex>(i);
}

const Acceptance* Acceptances::keeps(const Diagnostic& finding, std::string_view criterion) {
    const Acceptance* out = nullptr;
    for (std::size_t i = 0; i < needed_.size(); ++i) {
        const auto& one = scenario_.accepts[i];
        if (one.code != finding.code) continue;
        const auto beat = scenario_.beat(one.beat);
        const bool here =
            one.beat.empty() || one.beat == criterion || (beat != kNowhere && around(finding.place) == beat);
        if (!here) continue;
        needed_[i] = true;
        if (out == nullptr) out = &one;
    }
    return out;
}

std::vector<const Acceptance*> Acceptances::unneeded() const {
    std::vector<const Acceptance*> out;
    for (std::size_t i = 0; i < needed_.size(); ++i)
        if (!needed_[i]) out.push_back(&scenario_.accepts[i]);
    return out;
}

// The last beat of that file that begins at the place's line or above.
BeatIndex Acceptances::around(const Place& place) const {
    const auto after = begins_.upper_bound({place.file, place.line});
    if (after == begins_.begin()) return kNowhere;
    const auto& [begins, beat] = *std::prev(after);
    return begins.first == place.file ? beat : kNowhere;
}

Diagnostic nothing_to_accept(const Acceptance& acceptance) {
    return warning("A199", acceptance.place,
                   acceptance.code + " is accepted" +
                       (acceptance.beat.empty() ? std::string() : " at '" + acceptance.beat + "'") +
                       ", and there is nothing of the kind to accept.",
                   "Take it off the list.");
}

}  // namespace rehearse::explore
