// rehearse meta: the twelve meta-skills in the learner's own view, over time.
#include <algorithm>

#include "asking.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/build.hpp"
#include "present/meta.hpp"

namespace rehearse::terminal {
namespace {

using journal::Field;
using journal::Kind;
using journal::Note;

struct Desk {
    journal::Journal journal;
    std::vector<Note> notes;  // ratings
};

Result<Desk> open_desk(Office& office, const std::string& learner) {
    if (auto opened = office.open_records(); !opened) return fail(opened.error());
    auto journal = office.journal_of(learner);
    if (!journal) return fail(journal.error());
    auto notes = journal->notes(Kind::rating);
    if (!notes) return fail(notes.error());
    return Desk{std::move(*journal), std::move(*notes)};
}

std::string own_view_line() {
    return "Your own view, in words about what you do. Nobody reads a level off it, and there is no best "
           "answer: the honest one helps you most.";
}

void say_foot(Office& office, const journal::Journal& journal) {
    office.console.say(journal::who_can_read(journal.sealed()), {}, {}, Style::quiet);
    office.console.say(standards::kOurWords, {}, {}, Style::quiet);
    office.console.say(debrief::kStatusLine, {}, {}, Style::quiet);
}

// Of the attempts that are rated; those that are gone are left out.
present::RatedAttempts rated_attempts(Office& office, const std::vector<Note>& notes) {
    present::RatedAttempts out;
    for (const auto& note : notes) {
        if (journal::where_from(note).empty() || out.contains(note.about)) continue;
        const auto practice = session::Practice::review(office.workplace(), note.about);
        if (practice)
            out[note.about] = {(*practice)->scenario().title,
                               present::moments_to_look_at((*practice)->debrief())};
    }
    return out;
}

// A bar as long as the place, and the words it stands for.
void say_point(Office& office, const present::MetaPoint& point, std::size_t anchors) {
    std::string bar;
    for (std::size_t i = 1; i <= anchors; ++i) bar += i <= static_cast<std::size_t>(point.place) ? "█" : "·";
    auto& console = office.console;
    console.say(point.date + "  " + bar + "  " + point.when, "  ", "  ");
    console.say("“" + point.words + "”", "              ", "              ");
    if (!point.example.empty()) console.say(point.example, "              My example: ", "              ");
    if (point.attempt.empty()) return;
    console.say("Beside it: " + office.command("debrief " + point.attempt), "              ",
                "              ", Style::quiet);
    for (const auto& moment : point.moments)
        console.say(present::quoted(moment), "              ", "                ");
}

// One skill asked; nothing more is asked when the learner leaves.
Result<Asked> ask_skill(Office& office, journal::Journal& journal, const standards::MetaSkill& skill,
                        const std::string& about) {
    Note note;
    note.kind = Kind::rating;
    note.about = about;
    note.fields["skill"] = skill.id;
    office.console.line();
    office.console.say(skill.name + ": " + skill.says + ".", {}, {}, Style::strong);
    Asking asking;
    asking.which = [&](const Field& field) {
        // Without a behaviour there is nothing the example would stand for.
        return field.name == std::string("rating") ||
               (field.name == std::string("example") && !note.field("rating").empty());
    };
    asking.choice = [&](const Field&, const std::string& choice) {
        return skill.anchors.at(static_cast<std::size_t>(std::stoi(choice) - 1));
    };
    return ask_form(office, journal, note, asking);
}

int ask_skills(Office& office, Desk& desk, const std::vector<std::string>& ids, const std::string& about,
               const std::string& go_on) {
    const auto& catalogue = office.library().catalogue();
    std::size_t number = 0;
    for (const auto& id : ids) {
        const auto* skill = catalogue.meta_skill(id);
        if (skill == nullptr) continue;
        office.console.line();
        office.console.say(std::to_string(++number) + " of " + std::to_string(ids.size()), {}, {},
                           Style::quiet);
        const auto asked = ask_skill(office, desk.journal, *skill, about);
        if (!asked) return complain(office, asked.error());
        if (*asked == Asked::left) break;
    }
    const auto notes = desk.journal.notes(Kind::rating);
    if (!notes) return complain(office, notes.error());
    const auto left = present::not_rated(
        ids, {notes->begin() + static_cast<std::ptrdiff_t>(desk.notes.size()), notes->end()}, about);
    office.console.line();
    if (left.empty())
        office.console.say("That is all of them. To look at them: " + office.command("meta"));
    else
        office.console.say("Kept. For later: " + listed(left) + ". To go on: " + go_on);
    return kDone;
}

void say_moments(Office& office, const session::Practice& practice) {
    const auto moments = present::moments_to_look_at(practice.debrief());
    if (moments.empty()) return;
    office.console.say("Moments to look at in “" + practice.scenario().title + "”:");
    for (const auto& moment : moments) office.console.say(present::quoted(moment), "  ", "    ");
}

int rate_attempt(Office& office, Desk& desk, const std::string& attempt) {
    const auto practice = session::Practice::review(office.workplace(), attempt);
    if (!practice) return complain(office, practice.error());
    if ((*practice)->log().head.learner != desk.journal.learner())
        return complain(office,
                        {"journal.attempt", desk.journal.learner() + " has no attempt '" + attempt + "'.",
                         "To see them: " + office.command("attempts")});
    const auto& declared = (*practice)->scenario().meta_skills;
    if (declared.empty()) {
        office.console.say("“" + (*practice)->scenario().title +
                           "” calls on no meta-skill in particular. To look at all twelve: " +
                           office.command("meta review"));
        return kDone;
    }
    auto ids = present::not_rated(declared, desk.notes, attempt);
    if (ids.empty()) {
        office.console.say(
            "You have said how you saw yourself in this attempt already. You can do so again.");
        ids = declared;
    }
    office.console.say("After “" + (*practice)->scenario().title + "”", {}, {}, Style::strong);
    office.console.say(own_view_line());
    say_moments(office, **practice);
    say_foot(office, desk.journal);
    say_how_to_answer(office);
    return ask_skills(office, desk, ids, attempt, office.command("meta rate " + attempt));
}

}  // namespace

int meta_list(Office& office, const std::string& learner) {
    auto desk = open_desk(office, learner);
    if (!desk) return complain(office, desk.error());
    const auto attempts = office.records().attempts(learner);
    if (!attempts) return complain(office, attempts.error());
    present::RatedAttempts titles;
    for (const auto& one : *attempts) titles[one.id].title = one.scenario_title;
    auto& console = office.console;
    console.say("Meta-skills, as you see yourself", {}, {}, Style::strong);
    console.say(own_view_line());
    std::string group;
    for (const auto& skill : present::meta_view(office.library().catalogue(), desk->notes, titles)) {
        if (skill.group != group) console.line();
        if (skill.group != group) console.say(skill.group, {}, {}, Style::strong);
        group = skill.group;
        console.say(skill.says + ".", "  " + skill.name + ": ", "    ");
        if (skill.points.empty())
            for (const auto& anchor : skill.anchors) console.say("“" + anchor + "”", "      - ", "        ");
        else
            console.say(skill.in_words, "      ", "      ");
    }
    console.line();
    console.print("To begin: " + office.command("meta baseline") + "\n");
    console.print("To see one over time: " + office.command("meta focus") + "\n");
    say_foot(office, desk->journal);
    return kDone;
}

int meta_rate(Office& office, const std::string& learner, const std::string& about) {
    auto desk = open_desk(office, learner);
    if (!desk) return complain(office, desk.error());
    const bool baseline = about == journal::kBaseline;
    if (!baseline && about != journal::kReview) return rate_attempt(office, *desk, about);
    const auto all = office.library().catalogue().meta_skill_ids();
    const auto ids = baseline ? present::not_rated(all, desk->notes, about)
                              : present::not_reviewed(all, desk->notes, today(office));
    if (ids.empty()) {
        office.console.say("You have looked at all twelve to begin with. To look at them again: " +
                           office.command("meta review"));
        return kDone;
    }
    office.console.say(baseline ? "Where you begin: the twelve meta-skills" : "A review: the twelve again",
                       {}, {}, Style::strong);
    office.console.say(own_view_line());
    say_foot(office, desk->journal);
    say_how_to_answer(office);
    return ask_skills(office, *desk, ids, about, office.command("meta " + about));
}

int meta_show(Office& office, const std::string& learner, const std::string& name) {
    auto desk = open_desk(office, learner);
    if (!desk) return complain(office, desk.error());
    const auto& catalogue = office.library().catalogue();
    auto skill = present::find_skill(present::meta_view(catalogue, desk->notes), name);
    if (!skill) {
        const auto ids = catalogue.meta_skill_ids();
        const auto near = did_you_mean(lower_ascii(name), ids);
        return complain(office, {"meta.unknown", "There is no meta-skill '" + name + "'.",
                                 (near.empty() ? "" : near + " ") + "The twelve are " + listed(ids) + "."});
    }
    std::vector<Note> of_skill;
    std::copy_if(desk->notes.begin(), desk->notes.end(), std::back_inserter(of_skill),
                 [&](const Note& note) { return note.field("skill") == skill->id; });
    skill = present::find_skill(present::meta_view(catalogue, of_skill, rated_attempts(office, of_skill)),
                                skill->id);
    auto& console = office.console;
    console.say(skill->name + ": " + skill->says + ".", {}, {}, Style::strong);
    console.say("How people speak of it, from beginning to strong:");
    for (const auto& anchor : skill->anchors) console.say("“" + anchor + "”", "  - ", "    ");
    console.line();
    for (const auto& point : skill->points) say_point(office, point, skill->anchors.size());
    if (!skill->points.empty()) console.line();
    console.say(skill->points.empty() ? "You have not said yet how you see yourself. To begin: " +
                                            office.command("meta baseline")
                                      : skill->in_words);
    say_foot(office, desk->journal);
    return kDone;
}

}  // namespace rehearse::terminal
