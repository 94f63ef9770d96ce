// The structure of a scenario that compiles: what validate() finds in it.
#include "support/content.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kEnd =
    "ending \"end\" { title = \"E\", says = \"S\", customer_value = 50, organisation_value = 50 }\n";

/// Two replies, of which the first shows the declared criterion.
std::string replies(const std::string& first, const std::string& second) {
    return "choose { reply \"One\" { shows = \"SDS0354.P1\", why = \"W\", " + first +
           " }, reply \"Two\" { why = \"W\", " + second + " } }";
}

Checked story(const std::string& beats) { return check(head() + beats); }

}  // namespace

TEST_CASE("nothing to find") {
    check_fine(story("beat \"start\" { " + replies("to = \"end\"", "to = \"end\"") + " }\n" + kEnd));
    check_fine(story("beat \"start\" { " + replies("", "to = \"end\"") + ", to = \"end\" }\n" + kEnd));
}

TEST_CASE("V401: a beat that nothing leads to") {
    const auto found = story("beat \"start\" { " + replies("to = \"end\"", "to = \"end\"") +
                             " }\nbeat \"island\" { narrator \"N\", to = \"end\" }\n" + kEnd);
    CHECK(found.text() == "story.lua:3: warning V401: Nothing leads to 'island', so nobody will see it.\n");
    CHECK(found.scenario.has_value());
}

TEST_CASE("V402: a way that leads nowhere") {
    CHECK(story("beat \"start\" { narrator \"N\" }\n" + kEnd)
              .has("V402", 2, "The beat 'start' has no decision and leads nowhere."));
    CHECK(story("beat \"start\" { choose { reply \"One\" { why = \"W\", to = \"end\" },\n reply \"Two\" { "
                "why = \"W\" } } }\n" +
                kEnd)
              .has("V402", 3, "This reply leads nowhere."));
    CHECK(story("beat \"start\" { choose { reply \"One\" { why = \"W\", to = \"end\",\n case \"seen\" { why "
                "= \"W\" } }, reply \"Two\" { why = \"W\", to = \"end\" } } }\n" +
                kEnd)
              .has("V402", 3, "This case leads nowhere."));
}

TEST_CASE("V404: no ending can be reached") {
    const auto found =
        story("beat \"start\" { " + replies("to = \"start\"", "to = \"start\"") + " }\n" + kEnd);
    CHECK(found.has("V404", 2, "No ending can be reached from the first beat 'start'."));
    CHECK_FALSE(found.scenario.has_value());
}

TEST_CASE("V405: a circle without a decision") {
    const auto found = story(
        "beat \"start\" { to = { { \"end\", when = \"seen\" }, \"b\" } }\nbeat \"b\" { to = \"c\" }\nbeat "
        "\"c\" { to = \"start\" }\n" +
        kEnd);
    CHECK(found.has("V405", 4, "'c' leads back to 'start' without a decision in between."));
    CHECK(story("beat \"start\" { to = { { \"end\", when = \"seen\" }, \"start\" } }\n" + kEnd)
              .has("V405", 2, "'start' leads back to 'start'"));
    // With a decision in it, a circle is fine.
    check_fine(story("beat \"start\" { " + replies("to = \"end\"", "to = \"b\"") +
                     " }\nbeat \"b\" { to = \"start\" }\n" + kEnd));
}

TEST_CASE("V406: a reply without a reason") {
    const auto found = story(
        "beat \"start\" { choose { reply \"One\" { shows = \"SDS0354.P1\", why = \"W\", to = \"end\" },\n "
        "action \"Two\" { to = \"end\" } } }\n" +
        kEnd);
    CHECK(found.text() ==
          "story.lua:3: warning V406: This action has no reason, so the learner will not be told why.\n    "
          "Add why = \"…\".\n");
}

TEST_CASE("V407 and V408: criteria that are declared and never met, and the other way round") {
    const auto found = story(
        "beat \"start\" { choose { reply \"One\" {\n shows = \"INSCS016.P8\", why = \"W\", to = \"end\" }, "
        "reply \"Two\" { why = \"W\", to = \"end\" } } }\n" +
        kEnd);
    CHECK(found.has("V407", 1, "'SDS0354.P1'"));
    CHECK(found.has("V408", 3, "'INSCS016.P8'"));
    CHECK(found.scenario.has_value());
}

TEST_CASE("V409: a decision that may have nothing to choose") {
    CHECK(story("beat \"start\" {\n " +
                replies("when = \"seen\", to = \"end\"", "when = \"not seen\", to = \"end\"") + " }\n" + kEnd)
              .has("V409", 3));
}

TEST_CASE("V410: more criteria than one answer can bear") {
    CHECK(story("beat \"start\" { choose {\n reply \"One\" { shows = { \"SDS0354.P1\", \"SDS0354.P2\" }, "
                "against = { \"INSCS016.P8\", \"INSCS016.P7\" }, why = \"W\", to = \"end\" }, reply \"Two\" "
                "{ why = \"W\", to = \"end\" } } }\n" +
                kEnd)
              .has("V410", 3, "4 criteria"));
}

TEST_CASE("twenty thousand beats in a row are looked at at once") {
    const auto found = check(head() + "beat \"start\" { " + replies("to = \"b1\"", "to = \"end\"") +
                             " }\nfor i = 1, 19000 do beat(\"b\" .. i) { to = \"b\" .. (i + 1) } end\nbeat "
                             "\"b19001\" { to = \"end\" }\n" +
                             kEnd);
    check_fine(found);
    CHECK(found.scenario->beats.size() == 19003);
}
