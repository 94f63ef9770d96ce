// The pack for a review with one's manager.
#include <algorithm>
#include <map>
#include <set>

#include "base/clock.hpp"
#include "base/text.hpp"
#include "blocks.hpp"
#include "debrief/build.hpp"
#include "plan_words.hpp"
#include "present/notes.hpp"
#include "present/plan.hpp"
#include "session/ticked.hpp"
#include "times.hpp"

namespace rehearse::present {

using journal::Kind;
using journal::Note;
using journal::Standing;

namespace {

constexpr const char* kLine = "________________________________";

struct Pack {
    const std::vector<Note>& notes;
    const Range& range;
    const std::string& today;
    Pages& page;
};

bool is_settled(const Note& note, const std::string& today) {
    const auto standing = journal::objective_of(note, today).standing;
    return standing != Standing::open && standing != Standing::back;
}

// Whether it was there in that time: planned before its end, and not settled before it began.
bool was_there(const Note& note, const Pack& pack) {
    if (date_only(note.made) > pack.range.to) return false;
    if (note.kind == Kind::objective)
        return !is_settled(note, pack.today) || date_only(note.changed) >= pack.range.from;
    const auto done = note.field("done");
    return done.empty() || done >= pack.range.from;
}

bool was_done(const Note& note, const Pack& pack) {
    const auto done = note.field("done");
    return is_date(done) && pack.range.has(done);
}

std::string with_full_stop(std::string words) {
    if (!words.empty() && std::string_view(".!?").find(words.back()) == std::string_view::npos) words += '.';
    return words;
}

void tell_item(const Note& note, const Pack& pack) {
    pack.page.heading(plan_title(note), 3);
    std::vector<std::vector<std::string>> rows;
    if (auto standing = plan_standing(note, pack.today); !standing.empty())
        rows.push_back({"How it stands", std::move(standing)});
    for (const auto& [label, words] : plan_parts(note)) rows.push_back({label, words});
    pack.page.fields(std::move(rows));
}

// A heading and what there is of the kind; a sentence where there is nothing.
template <class Wanted>
void tell_all(const Pack& pack, const std::string& title, const std::string& nothing, Wanted wanted) {
    pack.page.heading(title, 2);
    bool any = false;
    for (const auto& note : pack.notes) {
        if (!wanted(note)) continue;
        any = true;
        tell_item(note, pack);
    }
    if (!any) pack.page.paragraph(nothing);
}

void tell_strengths(const Pack& pack) {
    pack.page.heading("Strengths and gaps, in my own view", 2);
    bool any = false;
    for (const auto& note : pack.notes) {
        if (note.kind != Kind::strength || date_only(note.made) > pack.range.to) continue;
        any = true;
        const auto shows = note.field("shows");
        pack.page.bullet((note.field("sort") == "gap" ? "A gap: " : "A strength: ") +
                         with_full_stop(note.field("what")) +
                         (shows.empty() ? "" : " It shows: " + with_full_stop(shows)));
    }
    if (!any) pack.page.paragraph("Nothing was written down yet.");
}

void tell_learned(const Pack& pack, const std::vector<Note>& reflections) {
    pack.page.heading("What I learned", 2);
    const auto before = pack.page.size();
    for (const auto& note : pack.notes) {
        if (note.kind == Kind::activity && was_done(note, pack) && !note.field("learned").empty())
            pack.page.bullet("From “" + note.field("what") + "”: " + with_full_stop(note.field("learned")));
        if (note.kind == Kind::objective && was_there(note, pack) && !note.field("happened").empty())
            pack.page.bullet("From “" + note.field("specific") +
                             "”: " + with_full_stop(note.field("happened")));
    }
    for (const auto& note : reflections) {
        pack.page.heading("A reflection " + journal::where_from(note), 3);
        pack.page.add(session::reflection_blocks(note));
    }
    if (pack.page.size() == before) pack.page.paragraph("Nothing was written down in this time.");
}

void tell_feedback(const Pack& pack) {
    pack.page.heading("Feedback I received, and what I did about it", 2);
    bool any = false;
    for (const auto& note : pack.notes) {
        if (note.kind != Kind::feedback || !pack.range.has(journal::day_of(note))) continue;
        any = true;
        const auto acted = note.field("acted");
        pack.page.bullet("From " + note.field("from") + ", " + journal::day_of(note) + ": “" +
                         note.field("said") + "” " +
                         (acted.empty() ? "Not acted on yet." : "What I did: " + with_full_stop(acted)));
    }
    if (!any) pack.page.paragraph("None was written down in this time.");
}

void tell_practice(const Pack& pack, const std::vector<records::AttemptSummary>& attempts) {
    pack.page.heading("Practice in this time", 2);
    std::map<std::string, int> titles;
    std::set<std::string> days;
    int finished = 0, begun = 0;
    for (const auto& one : attempts) {
        const auto day = date_only(one.started);
        if (!pack.range.has(day)) continue;
        if (!one.reached_ending) {
            ++begun;
            continue;
        }
        ++finished;
        days.insert(day);
        ++titles[one.scenario_title];
    }
    if (finished == 0) pack.page.paragraph("No simulated conversation was played to its end.");
    if (finished > 0)
        pack.page.paragraph("Simulated conversations played to their end: " + number_words(finished) +
                            ", on " + number_words(static_cast<int>(days.size())) +
                            (days.size() == 1 ? " day." : " days."));
    for (const auto& [title, count] : titles) pack.page.bullet(title + ": " + times(count) + ".");
    if (begun > 0) pack.page.paragraph("Begun and not finished: " + number_words(begun) + ".");
}

void tell_review(const Pack& pack) {
    pack.page.heading("For the review", 2);
    const Note* latest = nullptr;
    for (const auto& note : pack.notes)
        if (note.kind == Kind::review && (latest == nullptr || latest->field("on") <= note.field("on")))
            latest = &note;
    if (latest != nullptr) tell_item(*latest, pack);
    const auto agreed = latest == nullptr ? std::string() : latest->field("agreed");
    if (!agreed.empty()) pack.page.paragraph("What was agreed: " + with_full_stop(agreed));
    pack.page.to_write("My comments", 5);
    pack.page.to_write("My manager's comments", 5);
    pack.page.to_write("What we agree, and by when", 5);
    pack.page.heading("Who agreed", 3);
    pack.page.fields({{"Learner", kLine}, {"Date", kLine}, {"Manager", kLine}, {"Date", kLine}});
}

}  // namespace

debrief::Document review_pack(const std::vector<Note>& notes,
                              const std::vector<records::AttemptSummary>& attempts,
                              const std::vector<Note>& reflections, const Range& range,
                              const std::string& today) {
    Pages page("For my review: " + range.from + " to " + range.to);
    const Pack pack{notes, range, today, page};
    page.notice(std::string(debrief::kStatusLine));
    page.fields({{"From", range.from}, {"To", range.to}, {"Made on", today}});
    page.paragraph("Written by the learner, in their own words; nobody has checked it.");
    tell_strengths(pack);
    tell_all(pack, "What was planned", "Nothing was planned in this time.", [&](const Note& note) {
        return (note.kind == Kind::objective || note.kind == Kind::activity) && was_there(note, pack);
    });
    page.heading("What was done", 2);
    const auto before = page.size();
    for (const auto& note : notes) {
        if (note.kind == Kind::objective && note.field("state") == "done" && was_there(note, pack))
            page.bullet("Objective: " + with_full_stop(note.field("specific")));
        if (note.kind == Kind::activity && was_done(note, pack))
            page.bullet("Activity, on " + note.field("done") + ": " + with_full_stop(note.field("what")));
    }
    if (page.size() == before) page.paragraph("Nothing was written down as done in this time.");
    tell_all(pack, "Mandatory training", "None was written down.",
             [&](const Note& note) { return note.kind == Kind::training && was_there(note, pack); });
    tell_learned(pack, reflections);
    tell_feedback(pack);
    tell_practice(pack, attempts);
    tell_review(pack);
    return page.take();
}

}  // namespace rehearse::present
