#include "journal/plan.hpp"

#include <algorithm>
#include <array>

#include "base/clock.hpp"

namespace rehearse::journal {
namespace {

constexpr std::array kPlan{Kind::strength, Kind::objective, Kind::activity,
                           Kind::training, Kind::feedback,  Kind::review};

Standing standing_of(const Note& note, const std::string& today) {
    const auto state = note.field("state");
    if (state == "done") return Standing::done;
    if (state == "changed") return Standing::changed;
    if (state == "dropped") return Standing::dropped;
    const auto by = note.field("by");
    return is_date(by) && by <= today ? Standing::back : Standing::open;
}

}  // namespace

std::span<const Kind> plan_kinds() { return kPlan; }

bool in_plan(Kind kind) { return std::find(kPlan.begin(), kPlan.end(), kind) != kPlan.end(); }

Objective objective_of(const Note& note, const std::string& today) {
    return {note.id,
            note.field("specific"),
            note.field("measured"),
            note.field("achievable"),
            note.field("relevant"),
            note.field("by"),
            note.field("sort") == "business",
            standing_of(note, today),
            note.field("reason"),
            note.about};
}

Due due_of(const Note& note, const std::string& today) {
    if (!note.field("done").empty()) return Due::done;
    const auto day = note.field(note.kind == Kind::training ? "due" : "by");
    if (!is_date(day)) return Due::no_day;
    if (day == today) return Due::today;
    return day < today ? Due::overdue : Due::ahead;
}

std::vector<Note> come_back(const std::vector<Note>& notes, const std::string& today) {
    std::vector<Note> out;
    for (const auto& note : notes)
        if (note.kind == Kind::objective && standing_of(note, today) == Standing::back) out.push_back(note);
    std::stable_sort(out.begin(), out.end(),
                     [](const Note& a, const Note& b) { return a.field("by") < b.field("by"); });
    return out;
}

Note successor_of(const Note& objective) {
    Note out;
    out.kind = Kind::objective;
    out.about = objective.id;
    for (const char* name : {"specific", "measured", "achievable", "relevant", "sort", "agreed"})
        if (auto words = objective.field(name); !words.empty()) out.fields.emplace(name, std::move(words));
    return out;
}

}  // namespace rehearse::journal
