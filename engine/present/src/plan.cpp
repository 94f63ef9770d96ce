#include "present/plan.hpp"

#include <algorithm>
#include <array>

#include "base/clock.hpp"
#include "base/text.hpp"
#include "debrief/build.hpp"
#include "journal/dates.hpp"
#include "plan_words.hpp"
#include "present/notes.hpp"

namespace rehearse::present {

using journal::Due;
using journal::Kind;
using journal::Note;
using journal::Standing;

namespace {

std::string in_days(int days) {
    if (days == 0) return "today";
    if (days == 1) return "tomorrow";
    if (days == -1) return "yesterday";
    return days > 0 ? "in " + counted(days, "day", "days") : counted(-days, "day", "days") + " ago";
}

std::string objective_standing(const Note& note, const std::string& today) {
    const auto objective = journal::objective_of(note, today);
    const std::string because = objective.reason.empty() ? "." : ": " + objective.reason;
    switch (objective.standing) {
        case Standing::done:
            return "Done.";
        case Standing::changed:
            return "Changed" + because;
        case Standing::dropped:
            return "Dropped" + because;
        case Standing::back:
            return "Its day has come (" + objective.by + "): what became of it?";
        case Standing::open:
            break;
    }
    if (!is_date(objective.by)) return "Open, without a day yet.";
    return "Open, by " + objective.by + ": " + in_days(journal::days_between(today, objective.by)) + ".";
}

std::string due_standing(const Note& note, const std::string& today) {
    const auto day = note.field(note.kind == Kind::training ? "due" : "by");
    switch (journal::due_of(note, today)) {
        case Due::done:
            return "Done on " + note.field("done") + ".";
        case Due::ahead:
            return "Due on " + day + ": " + in_days(journal::days_between(today, day)) + ".";
        case Due::today:
            return "Due today.";
        case Due::overdue:
            return "Overdue: it was due on " + day + ".";
        case Due::no_day:
            break;
    }
    return "No day yet.";
}

bool is_settled(const Note& note, const std::string& today) {
    if (note.kind != Kind::objective) return !note.field("done").empty();
    const auto standing = journal::objective_of(note, today).standing;
    return standing != Standing::open && standing != Standing::back;
}

PlanItemView item_of(const Note& note, const std::string& today) {
    PlanItemView out{note.id, plan_title(note),        plan_standing(note, today),
                     false,   is_settled(note, today), plan_parts(note),
                     {}};
    if (note.kind == Kind::objective)
        out.calls = journal::objective_of(note, today).standing == Standing::back;
    if (note.kind == Kind::activity || note.kind == Kind::training)
        out.calls = journal::due_of(note, today) == Due::overdue;
    if (out.settled) return out;
    for (const auto& missing : journal::missing_in(note)) out.later.emplace_back(missing.field->asks);
    return out;
}

// What calls comes first, what is settled last.
int rank(const PlanItemView& item) { return item.calls ? 0 : item.settled ? 2 : 1; }

struct Heading {
    Kind kind;
    const char* title;
    const char* empty;
};
constexpr std::array kHeadings{
    Heading{Kind::strength, "Strengths and gaps", "What are you good at, and what would you like to learn?"},
    Heading{Kind::objective, "Objectives", "What would you like to do differently at work?"},
    Heading{Kind::activity, "Activities", "What will you do to learn it: shadow somebody, read, a course?"},
    Heading{Kind::training, "Mandatory training", "Which training does your employer ask of you?"},
    Heading{Kind::feedback, "Feedback received", "What has somebody told you about how you work?"},
    Heading{Kind::review, "Reviews", "When do you sit down with your manager next?"},
};

}  // namespace

std::string plan_title(const Note& note) {
    for (const char* name : {"specific", "what", "said"})
        if (auto words = note.field(name); !words.empty()) return words;
    return journal::title_of(note);
}

std::string plan_standing(const Note& note, const std::string& today) {
    if (note.kind == Kind::objective) return objective_standing(note, today);
    if (note.kind == Kind::activity || note.kind == Kind::training) return due_standing(note, today);
    if (note.kind == Kind::strength) return note.field("sort") == "gap" ? "A gap." : "A strength.";
    if (note.kind == Kind::review && is_date(note.field("on")))
        return note.field("on") >= today
                   ? "It is " + in_days(journal::days_between(today, note.field("on"))) + "."
                   : "It was on " + note.field("on") + ".";
    return {};
}

std::vector<std::pair<std::string, std::string>> plan_parts(const Note& note) {
    constexpr std::array<std::pair<const char*, const char*>, 18> kLabels{{
        {"measured", "Measured by"},
        {"achievable", "Possible because"},
        {"relevant", "It matters"},
        {"sort", "Whose"},
        {"agreed", "Agreed"},
        {"tried", "Tried at work"},
        {"happened", "What happened"},
        {"manager", "Manager said"},
        {"towards", "For"},
        {"learned", "What I took from it"},
        {"from", "From"},
        {"on", "On"},
        {"acted", "What I did about it"},
        {"proud", "What went well"},
        {"hard", "What was hard"},
        {"ask", "What I will ask for"},
        {"notes", "Talked about"},
        {"who", "Who agreed"},
    }};
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto* field : journal::fields_of(note)) {
        const auto label = std::find_if(kLabels.begin(), kLabels.end(), [&](const auto& one) {
            return one.first == std::string(field->name);
        });
        const bool told = note.kind == Kind::strength && field->name == std::string("sort");
        if (label == kLabels.end() || told || note.field(field->name).empty()) continue;
        const bool with = note.kind == Kind::objective && field->name == std::string("agreed");
        out.emplace_back(with ? "Agreed with" : label->second, shown(note, *field));
    }
    if (note.kind == Kind::strength && !note.field("shows").empty())
        out.emplace_back("It shows", note.field("shows"));
    return out;
}

PlanView plan_view(const std::vector<Note>& notes, const std::string& today, bool sealed) {
    PlanView out{std::string(debrief::kStatusLine), journal::who_can_read(sealed), {}};
    for (const auto& heading : kHeadings) {
        PlanSectionView section{heading.kind, heading.title, heading.empty, {}};
        for (const auto& note : notes)
            if (note.kind == heading.kind) section.items.push_back(item_of(note, today));
        std::stable_sort(section.items.begin(), section.items.end(),
                         [](const PlanItemView& a, const PlanItemView& b) { return rank(a) < rank(b); });
        out.sections.push_back(std::move(section));
    }
    return out;
}

std::string come_back_words(const std::vector<Note>& notes, const std::string& today) {
    const auto back = journal::come_back(notes, today);
    if (back.empty()) return {};
    const std::string first = "“" + journal::title_of(back.front()) + "”";
    if (back.size() == 1) return "An objective of yours has come to its day: " + first + ".";
    return counted(static_cast<long long>(back.size()), "objective", "objectives") +
           " of yours have come to their day. The first: " + first + ".";
}

}  // namespace rehearse::present
