// What learners wrote, as pages: reflections bound to moments, the plan, the pack for a review, own views.
#include "present/notes.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "debrief/build.hpp"
#include "debrief/kept_out.hpp"
#include "debrief/render.hpp"
#include "present/meta.hpp"
#include "present/plan.hpp"

using namespace rehearse;
using namespace rehearse::present;
using journal::Kind;
using journal::Note;

namespace {

constexpr Timestamp kDay = 86'400'000;
constexpr Timestamp kNow = 1772366700000;  // 2026-03-01
const std::string kToday = "2026-03-01";
using Fields = std::map<std::string, std::string>;

Note note(Kind kind, Fields fields, const std::string& id = "n", const std::string& about = "",
          Timestamp made = kNow) {
    return {id, kind, about, made, made, std::move(fields)};
}

debrief::Block heading(const std::string& section) {
    debrief::Block out;
    out.kind = debrief::BlockKind::heading;
    out.section = section;
    return out;
}

debrief::Block quote(const std::string& by, const std::string& text, int moment) {
    debrief::Block out;
    out.kind = debrief::BlockKind::quote;
    out.by = by;
    out.text = text;
    out.moment = moment;
    return out;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::string text_of(const debrief::Document& document) { return debrief::to_text(document, 2000); }

}  // namespace

TEST_CASE("the moments of a reflection are the learner's own words at the turning points, three at most") {
    debrief::Document page;
    page.blocks = {heading("strengths"),      quote("You", "Hello", 1), heading("turns"),
                   quote("You", "No", 4),     quote("", "Maybe", 4),    quote("Mrs Okafor", "What?", 4),
                   quote("You", "No way", 4), quote("You", "So", 6),    quote("You", "Bye", 7),
                   quote("You", "Again", 9),  heading("meta"),          quote("You", "Sorry", 11)};
    const auto moments = turning_points(page);
    REQUIRE(moments.size() == 3);
    CHECK(moments[0].moment == 4);
    CHECK(moments[0].said == "No");
    CHECK(moments[2].said == "Bye");
    CHECK(moments_to_look_at(page).front().said == "Sorry");
    page.blocks.resize(2);
    CHECK(turning_points(page).front().said == "Hello");
    page.blocks.clear();
    CHECK(turning_points(page).empty());
}

TEST_CASE("a question about an attempt quotes it, and one about work does not") {
    const auto about = note(Kind::reflection, {{"model", "driscoll"}}, "n", "abc");
    const auto* what = journal::field_of(journal::form_of(Kind::reflection), "what");
    const auto bound = question_of(about, *what, {{4, "No"}});
    CHECK(has(bound, "At moment 4 you said: “No”"));
    CHECK(question_of(about, *what, {}) == what->asks);
    const auto* title = journal::field_of(journal::form_of(Kind::reflection), "title");
    CHECK(question_of(about, *title, {{4, "No"}}) == title->asks);
    // Every field that a model asks has a question of its own for moments.
    for (const auto& field : journal::form_of(Kind::reflection).fields)
        if (std::string(field.when) != "") CHECK(question_of(about, field, {{4, "No"}}) != field.asks);
}

TEST_CASE("a page says where it comes from, what is open, and who can read it") {
    const auto work = note(Kind::reflection, {{"title", "The bus"}, {"model", "driscoll"}, {"what", "Late"}},
                           "n", std::string(journal::kWork));
    const auto text = text_of(note_view(work, false));
    CHECK(has(text, "From work:"));
    CHECK(!has(text, std::string(debrief::kStatusLine)));  // which is about practice
    CHECK(!has(text, "simulated conversation"));
    CHECK(has(text, "For later"));
    CHECK(has(text, journal::who_can_read(false)));
    CHECK(journal::who_can_read(false) != journal::who_can_read(true));
    auto practice = work;
    practice.about = "abc";
    CHECK(has(text_of(note_view(practice, true)), "About practice: a simulated conversation"));
    CHECK(has(text_of(note_view(practice, true)), std::string(debrief::kStatusLine)));
    CHECK(has(text_of(note_view(practice, true)), journal::who_can_read(true)));
}

TEST_CASE("the list has the latest day first, and says draft and from where") {
    const auto entries =
        entries_view({note(Kind::reflection, {{"title", "A"}, {"on", "2026-02-01"}}, "a", "work"),
                      note(Kind::reflection, {{"title", "B"}, {"on", "2026-02-03"}}, "b", "x"),
                      note(Kind::strength, {{"sort", "gap"}, {"what", "C"}}, "c", "", kNow - 100 * kDay)});
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].title == "B");
    CHECK(entries[0].from == "about practice");
    CHECK(entries[0].state == "draft");
    CHECK(entries[1].from == "from work");
    CHECK(entries[2].from.empty());
    CHECK(entries[2].state == "finished");
}

TEST_CASE("the plan has all its sections, calls for what is due, and says how each stands") {
    const auto view = plan_view(
        {note(Kind::objective, {{"specific", "Later"}, {"by", "2026-03-13"}}, "later"),
         note(Kind::objective, {{"specific", "Ring back"}, {"by", "2026-03-01"}}, "back"),
         note(Kind::objective, {{"specific", "Gone"}, {"state", "dropped"}, {"reason", "New job"}}, "gone"),
         note(Kind::training, {{"what", "Fire"}, {"due", "2026-02-01"}}, "fire"),
         note(Kind::training, {{"what", "Data"}, {"due", "2026-03-02"}}, "data"),
         note(Kind::training, {{"what", "Till"}, {"due", "2026-02-02"}, {"done", "2026-02-01"}}, "till"),
         note(Kind::reflection, {{"title", "Mine alone"}}, "r")},
        kToday, false);
    REQUIRE(view.sections.size() == journal::plan_kinds().size());
    for (std::size_t i = 0; i < view.sections.size(); ++i) {
        CHECK(view.sections[i].kind == journal::plan_kinds()[i]);
        CHECK(!view.sections[i].empty.empty());
    }
    const auto& objectives = view.sections[1].items;
    REQUIRE(objectives.size() == 3);
    CHECK(objectives[0].title == "Ring back");
    CHECK(objectives[0].calls);
    CHECK(has(objectives[0].standing, "what became of it?"));
    CHECK(objectives[1].standing == "Open, by 2026-03-13: in 12 days.");
    CHECK(!objectives[1].later.empty());
    CHECK(objectives[2].standing == "Dropped: New job");
    CHECK(objectives[2].later.empty());
    const auto& training = view.sections[3].items;
    CHECK(training[0].standing == "Overdue: it was due on 2026-02-01.");
    CHECK(training[1].standing == "Due on 2026-03-02: tomorrow.");
    CHECK(training[2].standing == "Done on 2026-02-01.");
    CHECK(!training[2].calls);
}

TEST_CASE("one line tells of objectives that have come back, and none when none has") {
    const auto back = note(Kind::objective, {{"specific", "Ring back"}, {"by", "2026-02-28"}});
    CHECK(come_back_words({back}, kToday) == "An objective of yours has come to its day: “Ring back”.");
    CHECK(has(come_back_words({back, back}, kToday), "2 objectives of yours"));
    CHECK(come_back_words({note(Kind::objective, {{"by", "2026-03-02"}})}, kToday).empty());
}

TEST_CASE("the pack has what falls into its time, the practice in words, and room for two people") {
    std::vector<records::AttemptSummary> attempts(4);
    for (auto& one : attempts) {
        one.scenario_title = "Kettle";
        one.started = kNow - 2 * kDay;
        one.reached_ending = one.finished = true;
    }
    attempts[1].scenario_title = "Line 2";
    attempts[2].reached_ending = attempts[2].finished = false;
    attempts[3].started = kNow - 90 * kDay;
    const std::vector<Note> notes{
        note(Kind::strength, {{"sort", "strength"}, {"what", "Patient"}}),
        note(Kind::objective, {{"specific", "Ring back"}, {"by", "2026-03-09"}}),
        note(Kind::activity, {{"what", "Shadow Morag"}, {"done", "2026-02-20"}, {"learned", "She waits"}},
             "a", "", kNow - 20 * kDay),
        note(Kind::activity, {{"what", "Long ago"}, {"done", "2025-02-20"}}, "b", "", kNow - 400 * kDay),
        note(Kind::training, {{"what", "Fire safety"}, {"due", "2026-02-01"}}),
        note(Kind::feedback, {{"from", "Morag"}, {"on", "2026-02-21"}, {"said", "Slower"}}),
        note(Kind::feedback, {{"from", "Ian"}, {"on", "2025-02-21"}, {"said", "Too old"}}),
        note(Kind::reflection, {{"model", "driscoll"}, {"what", "Not yours"}}, "r", "work")};
    const auto text = text_of(review_pack(notes, attempts, {}, {"2026-02-01", "2026-03-01"}, kToday));
    for (const auto& part :
         {std::string(debrief::kStatusLine), std::string("A strength: Patient."), std::string("Ring back"),
          std::string("From “Shadow Morag”: She waits."), std::string("Overdue: it was due on 2026-02-01."),
          std::string("From Morag, 2026-02-21: “Slower” Not acted on yet."),
          std::string("played to their end: two, on one day."), std::string("Kettle: once."),
          std::string("Begun and not finished: one."), std::string("My manager's comments"),
          std::string("Who agreed")}) {
        CAPTURE(part);
        CHECK(has(text, part));
    }
    for (const std::string part : {"Long ago", "Too old", "Not yours", "%"}) CHECK(!has(text, part));
    CHECK(debrief::kept_out_in(text).empty());
    const auto with =
        text_of(review_pack(notes, attempts, {notes.back()}, {"2026-02-01", "2026-03-01"}, kToday));
    CHECK(has(with, "A reflection from work"));
    CHECK(has(with, "Not yours"));
    const auto empty = text_of(review_pack({}, {}, {}, {"2026-02-01", "2026-03-01"}, kToday));
    CHECK(has(empty, "No simulated conversation was played to its end."));
}

TEST_CASE("own views of a meta-skill stand in words over time, beside attempts and moments") {
    const DiskFiles files;
    const auto catalogue = *standards::read_catalogue(files, REHEARSE_SOURCE_DIR "/assets/standards");
    const std::vector<Note> notes{
        note(Kind::rating, {{"skill", "focus"}, {"rating", "2"}}, "a", "baseline", kNow - 9 * kDay),
        note(Kind::rating, {{"skill", "focus"}, {"rating", "4"}, {"example", "The queue"}}, "b", "abc"),
        note(Kind::rating, {{"skill", "focus"}, {"rating", "9"}}, "odd", "baseline"),
        note(Kind::rating, {{"skill", "feeling"}}, "begun", "baseline")};
    const auto all = meta_view(catalogue, notes, {{"abc", {"Kettle", {{3, "Sorry"}}}}});
    CHECK(all.size() == 12);
    const auto focus = find_skill(all, "FOC");
    REQUIRE(focus.has_value());
    REQUIRE(focus->points.size() == 2);
    CHECK(focus->points[0].when == "to begin with");
    CHECK(focus->points[0].words == focus->anchors[1]);
    CHECK(focus->points[1].when == "after “Kettle”");
    CHECK(focus->points[1].example == "The queue");
    CHECK(focus->points[1].moments.front().said == "Sorry");
    CHECK(has(focus->in_words, focus->anchors[1]));
    CHECK(has(focus->in_words, focus->anchors[3]));
    CHECK(find_skill(all, "feeling")->in_words.empty());
    CHECK(find_skill(all, "Critical thinking")->id == "critical thinking");
    CHECK(!find_skill(all, "c").has_value());  // several begin so
    CHECK(!find_skill(all, "").has_value());
    for (const auto& skill : all) {
        CHECK(skill.anchors.size() == 5);
        for (const auto& anchor : skill.anchors) CHECK(debrief::kept_out_in(anchor).empty());
    }
}

TEST_CASE("what is not rated yet is asked, and a review is one round for a week") {
    using Names = std::vector<std::string>;
    const Names both{"focus", "feeling"};
    const auto rated = note(Kind::rating, {{"skill", "focus"}, {"rating", "3"}}, "a", "baseline");
    CHECK(not_rated(both, {}, "baseline") == both);
    CHECK(not_rated(both, {rated}, "baseline") == Names{"feeling"});
    CHECK(not_rated(both, {rated}, "abc") == both);
    auto review = rated;
    review.about = "review";
    CHECK(not_reviewed(both, {review}, kToday) == Names{"feeling"});
    review.made = kNow - 8 * kDay;
    CHECK(not_reviewed(both, {review}, kToday) == both);
}

TEST_CASE("no question of any form uses a word that practice must not use") {
    for (const auto& form : journal::forms())
        for (const auto& field : form.fields) {
            CAPTURE(field.name);
            CHECK(debrief::kept_out_in(field.asks).empty());
            for (const auto& choice : journal::choices_of(field))
                CHECK(debrief::kept_out_in(journal::choice_words(choice)).empty());
        }
}
