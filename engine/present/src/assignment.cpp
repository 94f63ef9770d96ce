#include "present/assignment.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rehearse::present {
namespace {

using session::Assignment;

constexpr Timestamp kDay = 24LL * 60 * 60 * 1000;

// "in 3 days", "today", "2 days ago": a date is compared day by day.
std::string from_now(const std::string& date, Timestamp now) {
    const std::string today = date_only(now);
    if (date == today) return "today";
    int days = 0;
    const Timestamp step = date > today ? kDay : -kDay;
    constexpr int kMostDays = 400;
    while (days < kMostDays && date_only(now + step * days) != date) ++days;
    if (days == kMostDays) return date > today ? "in more than a year" : "more than a year ago";
    const auto words = counted(days, "day", "days");
    return date > today ? "in " + words : words + " ago";
}

std::string title_of(const Assignment& one, Timestamp now) {
    std::string out = one.from.empty() ? "Set for you" : "From " + one.from;
    if (one.by.empty()) return out + ", without a day";
    return out + ", by " + one.by + ", " + from_now(one.by, now);
}

std::string asks_of(const Assignment& one) {
    std::vector<std::string> parts;
    if (one.mode) parts.push_back("mode: " + std::string(play::to_text(*one.mode)));
    if (!one.condition.empty()) parts.push_back("kind of day: " + one.condition);
    if (parts.empty()) return {};
    return "To be played with " + listed(parts) + ".";
}

AssignedView missing(const std::string& id, const std::vector<std::string>& known) {
    const auto near = did_you_mean(id, known);
    return {id,
            id,
            false,
            "there is no such scenario here. " + near + (near.empty() ? "" : " ") +
                "Ask whoever set it whether its file is to be put into the scenarios folder",
            {}};
}

AssignedView view_of(const Assignment& assignment, const session::Library& library, const std::string& id,
                     const std::vector<records::AttemptSummary>& attempts) {
    const auto content = library.open(id);
    if (!content && content.error().code == "library.unknown") return missing(id, library.ids());
    if (!content) return {id, id, false, "it cannot be played yet: its file has mistakes", {}};
    const auto& scenario = *content->scenario;
    const bool hidden = library.centre_defaults().value_or(session::CentreDefaults{}).hides(id);
    AssignedView out{id, scenario.title, false, "still to do", "play " + id};
    if (const auto* done = session::done_with(assignment, id, attempts)) {
        out.done = true;
        out.words = "done on " + date_only(done->started);
        out.command.clear();
        return out;
    }
    if (hidden) return {id, scenario.title, false, "your centre has hidden this one. Ask whoever set it", {}};
    const auto& offers = scenario.conditions;
    if (!assignment.condition.empty()) {
        if (std::find(offers.begin(), offers.end(), assignment.condition) == offers.end())
            return {id,
                    scenario.title,
                    false,
                    "it has no kind of day '" + assignment.condition + "', only " + listed(offers) +
                        ". Ask whoever set it",
                    {}};
        out.command += " --condition " + assignment.condition;
    }
    if (assignment.mode) out.command += " --mode " + std::string(play::to_text(*assignment.mode));
    return out;
}

}  // namespace

std::vector<AssignmentView> assignment_views(const session::Library& library,
                                             const std::vector<Assignment>& assignments,
                                             const std::vector<records::AttemptSummary>& attempts,
                                             const std::string& learner, Timestamp now) {
    std::vector<records::AttemptSummary> own;
    for (const auto& one : attempts)
        if (one.learner == learner) own.push_back(one);
    auto in_order = assignments;
    std::stable_sort(in_order.begin(), in_order.end(), [](const auto& a, const auto& b) {
        return a.by.empty() != b.by.empty() ? b.by.empty() : a.by < b.by;
    });
    std::vector<AssignmentView> out;
    for (const auto& one : in_order) {
        AssignmentView view{one.id, title_of(one, now), asks_of(one), one.note, {}, false, {}};
        for (const auto& id : one.scenarios) view.scenarios.push_back(view_of(one, library, id, own));
        const auto done = std::count_if(view.scenarios.begin(), view.scenarios.end(),
                                        [](const AssignedView& scenario) { return scenario.done; });
        view.done = static_cast<std::size_t>(done) == view.scenarios.size();
        view.words = view.done
                         ? "All of it is done."
                         : std::to_string(done) + " of " + std::to_string(view.scenarios.size()) + " done.";
        out.push_back(std::move(view));
    }
    std::stable_partition(out.begin(), out.end(), [](const AssignmentView& one) { return !one.done; });
    return out;
}

}  // namespace rehearse::present
