// How objectives and training stand on a day, and what a note holds.
#include "journal/plan.hpp"

#include <doctest/doctest.h>

#include <algorithm>

using namespace rehearse;
using namespace rehearse::journal;

namespace {

using Fields = std::map<std::string, std::string>;

Note note(Kind kind, Fields fields, const std::string& id = "n") {
    return {id, kind, "", 0, 0, std::move(fields)};
}

Standing standing(Fields fields) {
    return objective_of(note(Kind::objective, std::move(fields)), "2026-03-01").standing;
}

std::vector<std::string> names(const Note& of) {
    std::vector<std::string> out;
    for (const auto* field : fields_of(of)) out.emplace_back(field->name);
    return out;
}

std::vector<std::string> missing(const Note& of) {
    std::vector<std::string> out;
    for (const auto& one : missing_in(of)) out.emplace_back(one.field->name);
    return out;
}

}  // namespace

TEST_CASE("an objective comes back on its day, and not once it was settled") {
    CHECK(standing({{"by", "2026-03-02"}}) == Standing::open);
    CHECK(standing({{"by", "2026-03-01"}}) == Standing::back);
    CHECK(standing({{"by", "2025-03-01"}, {"state", "open"}}) == Standing::back);
    CHECK(standing({{"by", "soon"}}) == Standing::open);
    CHECK(standing({}) == Standing::open);
    CHECK(standing({{"by", "2026-03-01"}, {"state", "done"}}) == Standing::done);
    CHECK(standing({{"by", "2026-03-01"}, {"state", "changed"}}) == Standing::changed);
    CHECK(standing({{"by", "2026-03-09"}, {"state", "dropped"}}) == Standing::dropped);
}

TEST_CASE("the objective that waits longest is asked about first") {
    const std::vector<Note> notes{note(Kind::objective, {{"by", "2026-02-20"}}, "b"),
                                  note(Kind::objective, {{"by", "2026-01-20"}}, "a"),
                                  note(Kind::objective, {{"by", "2026-04-20"}}, "later"),
                                  note(Kind::activity, {{"by", "2026-01-01"}}, "activity")};
    const auto back = come_back(notes, "2026-03-01");
    REQUIRE(back.size() == 2);
    CHECK(back[0].id == "a");
    CHECK(back[1].id == "b");
}

TEST_CASE("training and activities are ahead, due, overdue or done") {
    const auto due = [](Fields fields) {
        return due_of(note(Kind::training, std::move(fields)), "2026-03-01");
    };
    CHECK(due({}) == Due::no_day);
    CHECK(due({{"due", "2026-03-02"}}) == Due::ahead);
    CHECK(due({{"due", "2026-03-01"}}) == Due::today);
    CHECK(due({{"due", "2026-02-28"}}) == Due::overdue);
    CHECK(due({{"due", "2026-02-28"}, {"done", "2026-02-27"}}) == Due::done);
    CHECK(due_of(note(Kind::activity, {{"by", "2026-02-28"}}), "2026-03-01") == Due::overdue);
}

TEST_CASE("a changed objective hands on its words, not its day or its outcome") {
    auto old =
        note(Kind::objective, {{"specific", "Ring back"}, {"by", "2026-03-01"}, {"state", "changed"}}, "o1");
    const auto next = successor_of(old);
    CHECK(next.id.empty());
    CHECK(next.about == "o1");
    CHECK(next.fields == Fields{{"specific", "Ring back"}});
    CHECK(where_from(next).empty());
}

TEST_CASE("a reason is needed when an objective was changed or dropped, and only then") {
    Fields whole{{"specific", "Ring"}, {"measured", "5"},    {"achievable", "time"},
                 {"relevant", "them"}, {"by", "2026-03-01"}, {"sort", "personal"}};
    CHECK(missing(note(Kind::objective, whole)).empty());
    for (const std::string state : {"open", "done", "changed", "dropped"}) {
        whole["state"] = state;
        CHECK((missing(note(Kind::objective, whole)) == std::vector<std::string>{"reason"}) ==
              (state == "changed" || state == "dropped"));
    }
}

TEST_CASE("a reflection has the fields of its model alone") {
    using Names = std::vector<std::string>;
    CHECK(names(note(Kind::reflection, {})) == Names{"title", "model", "on"});
    CHECK(names(note(Kind::reflection, {{"model", "driscoll"}})) ==
          Names{"title", "model", "on", "what", "so_what", "now_what"});
    CHECK(names(note(Kind::reflection, {{"model", "gibbs"}})).size() == 9);
    const auto begun = note(Kind::reflection, {{"model", "driscoll"}, {"what", "A queue"}});
    CHECK(missing(begun) == Names{"so_what", "now_what"});
    CHECK(is_draft(begun));
}

TEST_CASE("a note is called by what it says, on the day it tells of, and from where it comes") {
    auto one = note(Kind::reflection, {{"title", "The bus"}, {"what", "x"}, {"on", "2026-02-01"}});
    CHECK(title_of(one) == "The bus");
    CHECK(day_of(one) == "2026-02-01");
    one.fields.clear();
    one.fields["what"] = std::string(80, 'a') + "\nmore";
    one.fields["model"] = "driscoll";
    CHECK(title_of(one).size() < 70);
    CHECK(day_of(one) == "1970-01-01");
    CHECK(title_of(note(Kind::review, {{"on", "2026-05-01"}})) == "Review on 2026-05-01");
    CHECK(title_of(note(Kind::rating, {})) == "Nothing in it yet");
    one.about = kWork;
    CHECK(where_from(one) == "from work");
    one.about = "abc";
    CHECK(where_from(one) == "about practice");
    one.about = kBaseline;
    CHECK(where_from(one).empty());
}

TEST_CASE("every choice has words of its own, and every condition names a field and choices that there are") {
    for (const auto& form : forms())
        for (const auto& field : form.fields) {
            CAPTURE(field.name);
            const std::string when = field.when;
            if (when.empty()) continue;
            const auto* on = field_of(form, when.substr(0, when.find(' ')));
            REQUIRE(on != nullptr);
            const auto offered = choices_of(*on);
            std::string rest = when.substr(when.find(' ') + 1) + " ";
            for (auto end = rest.find(' '); end != std::string::npos; end = rest.find(' ')) {
                CHECK(std::count(offered.begin(), offered.end(), rest.substr(0, end)) == 1);
                rest.erase(0, end + 1);
            }
        }
    CHECK(choice_words("driscoll") != "driscoll");
    CHECK(choice_words("4") == "4");
}
