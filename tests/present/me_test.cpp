// What a learner is told of themselves: who can read what, how much is kept, and what a file of it holds.
#include "present/me.hpp"

#include <doctest/doctest.h>

#include "debrief/build.hpp"
#include "debrief/kept_out.hpp"
#include "debrief/render.hpp"

using namespace rehearse;
using present::Held;

namespace {

std::string flat(const debrief::Document& document) {
    std::string out = debrief::to_text(document, 100'000);
    CHECK(debrief::kept_out_in(out).empty());
    CHECK(out.find(debrief::kStatusLine) != std::string::npos);
    return out;
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

Held all() {
    Held out;
    out.attempts = 2;
    out.answers = 13;
    out.comments = 1;
    out.notes = {{journal::Kind::reflection, 3}, {journal::Kind::objective, 1}};
    out.route_units = 5;
    out.put_off = 1;
    return out;
}

}  // namespace

TEST_CASE("who can read what one wrote depends on a passphrase alone") {
    auto held = all();
    const present::Self self{"Sam", "college", true, "/home/college/rehearse"};
    const auto open = flat(present::me_document(self, held));
    CHECK(has(open, "You are Sam, signed in on this computer in the account college."));
    CHECK(has(open, "everybody who can open the files of the account college"));
    CHECK(has(open, "They lie in /home/college/rehearse."));
    CHECK(has(open, "What you wrote: the same people."));
    held.sealed = true;
    const auto sealed = flat(present::me_document(self, held));
    CHECK(has(sealed, "What you wrote: you alone, with your passphrase."));
    CHECK(!has(sealed, "the same people"));
}

TEST_CASE("who one is: signed in, by the account's name, or somebody one asks about") {
    CHECK(has(flat(present::me_document({"college", "college", false, "/d"}, {})),
              "You are college, by the name of this computer's account."));
    CHECK(has(flat(present::me_document({"Sam", "college", false, "/d"}, {})),
              "This is about Sam, in the account college."));
}

TEST_CASE("what is kept is counted; what there is none of is called nothing") {
    const auto text = flat(present::me_document({"Sam", "college", true, "/d"}, all()));
    CHECK(has(text, "2 attempts with 13 answers, word for word"));
    CHECK(has(text, "reflection: 3 and objective: 1"));
    CHECK(has(text, "5 units"));
    const auto none = flat(present::me_document({"Sam", "college", true, "/d"}, {}));
    CHECK(has(none, "Attempts: nothing"));
    CHECK(has(none, "What you wrote: nothing"));
    CHECK(!has(none, "Your route"));
}

TEST_CASE("a file to hand in does not speak of what was written, a file to take away does") {
    const auto hand =
        flat(present::away_document({"Sam", "Samantha Reid", "2026-03-01", false, false}, all()));
    CHECK(has(hand, "Name: Samantha Reid"));
    CHECK(has(hand, "handing in: practice"));
    CHECK(!has(hand, "What you wrote"));
    CHECK(!has(hand, "Your route"));
    CHECK(has(hand, "It does not say how long an answer took"));
    const auto away = flat(present::away_document({"Sam", "", "2026-03-01", true, true}, all()));
    CHECK(!has(away, "Name:"));
    CHECK(has(away, "reflection: 3"));
    CHECK(has(away, "What was written is sealed."));
    CHECK(!has(flat(present::away_document({"Sam", "", "2026-03-01", true, false}, all())), "is sealed"));
}
