// A106: a weaker reply that is dearer in nothing. The customer likes it better than the best reply, it is as
// quick, it leads to the same place: then the story rewards what the feedback blames.
#include "rules.hpp"

namespace rehearse::authoring {
namespace {

constexpr int kNoticed = 3;  // so many points more of mood and trust together; less is nothing to go by

std::string told(const Shift& shift) {
    const auto with_sign = [](int n) { return (n > 0 ? "+" : "") + std::to_string(n); };
    return "mood " + with_sign(shift.mood) + ", trust " + with_sign(shift.trust) + ", minutes " +
           std::to_string(shift.minutes);
}

/// As quick, liked better, trusted as much, and nothing else comes of it.
bool costs_nothing(const Shift& here, const Shift& there) {
    return !here.more && here.mood >= there.mood && here.trust >= there.trust &&
           here.minutes <= there.minutes && here.mood - there.mood + here.trust - there.trust >= kNoticed;
}

}  // namespace

void look_for_free_lunch(const Subject& subject, Diagnostics& out) {
    using scenario::Option;
    each_choice(subject.scenario, [&](const scenario::Beat& beat, const std::vector<Option>& options) {
        for (const auto* best : best_of(subject, options)) {
            const Shift there = shift_of(best->otherwise);
            for (const auto* option : beside(subject, *best, options)) {
                const Shift here = shift_of(option->otherwise);
                if (!best->cases.empty() || !option->cases.empty() || !costs_nothing(here, there) ||
                    option->otherwise.critical != scenario::Critical::none ||
                    !same_route(route_of(beat, option->otherwise), route_of(beat, best->otherwise)))
                    continue;
                out.warning("A106", option->place,
                            "This weaker reply pays better than the best one in line " +
                                std::to_string(best->place.line) + " and costs nothing: " + told(here) +
                                ", against " + told(there) + ".",
                            "Let it cost something, here or later on, or let the best reply bring more.");
            }
        }
    });
}

}  // namespace rehearse::authoring
