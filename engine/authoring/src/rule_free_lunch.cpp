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

}  // namespace

void look_for_free_lunch(const Subject& subject, Diagnostics& out) {
    using scenario::Option;
    each_choice(subject.scenario, [&](const scenario::Beat& beat, const std::vector<Option>& options) {
        const int best = best_of(options);
        if (best < 0 || !options[static_cast<std::size_t>(best)].cases.empty()) return;
        const Option& right = options[static_cast<std::size_t>(best)];
        const Shift there = shift_of(right.otherwise);
        for (const auto& option : options) {
            const Shift here = shift_of(option.otherwise);
            if (&option == &right || !option.cases.empty() || here.more || kept_apart(option, right))
                continue;
            const bool critical = option.otherwise.critical != scenario::Critical::none;
            const bool no_worse =
                here.mood >= there.mood && here.trust >= there.trust && here.minutes <= there.minutes;
            const int better = here.mood - there.mood + here.trust - there.trust;
            if (critical || !no_worse || better < kNoticed ||
                !same_route(route_of(beat, option.otherwise), route_of(beat, right.otherwise)))
                continue;
            out.warning("A106", option.place,
                        "This weaker reply pays better than the best one in line " +
                            std::to_string(right.place.line) + " and costs nothing: " + told(here) +
                            ", against " + told(there) + ".",
                        "Let it cost something, here or later on, or let the best reply bring more.");
        }
    });
}

}  // namespace rehearse::authoring
