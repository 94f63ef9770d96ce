// The digest of a scenario is over what it says, not over how the file is laid out.
#include "support/content.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kWhole = content("good").at("good/whole.lua");

std::string digest(std::string text) {
    const auto made = check(std::move(text));
    REQUIRE_MESSAGE(made.scenario.has_value(), made.text());
    CHECK(made.scenario->digest.size() == 64);
    return made.scenario->digest;
}

std::string with(const std::string& what, const std::string& in_place) {
    const auto at = kWhole.find(what);
    REQUIRE_MESSAGE(at != std::string::npos, what);
    return std::string(kWhole).replace(at, what.size(), in_place);
}

}  // namespace

TEST_CASE(
    "comments, empty lines, spaces, line ends, the order of fields, what is accepted, tags and looks do not "
    "change "
    "a digest") {
    const auto before = digest(kWhole);
    CHECK(digest(kWhole) == before);
    CHECK(digest("-- a remark\n\n" + kWhole + "\n\n-- the end") == before);
    CHECK(digest("\xEF\xBB\xBF" + kWhole) == before);
    CHECK(digest(with("mood = 6, minutes = 2,", "minutes = 2,\n\n mood   =  6,")) == before);
    CHECK(digest(with("It shows every word, and not a story.", "It is an example.")) == before);
    CHECK(digest(with("circumstances = { \"asked\", \"customer-present\" },", "")) == before);
    CHECK(digest(with("core = \"numeracy\"", "core = { \"ict\", \"communication\" }")) == before);
    CHECK(digest(with("name = \"Tam\",", "name = \"Tam\", looks = { age = \"old\", wears = \"cap\" },")) ==
          before);
    std::string windows;
    for (const char c : kWhole) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(digest(windows) == before);
}

TEST_CASE("every change that can be seen or felt changes a digest") {
    const auto before = digest(kWhole);
    const std::pair<const char*, const char*> kChanges[] = {
        // head
        {"title = \"The loaf\"", "title = \"A loaf\""},
        {"A loaf with a coin in it.", "A loaf."},
        {"channel = \"counter\"", "channel = \"phone\""},
        {"role = \"sales assistant\"", "role = \"manager\""},
        {"starts = \"Friday, 08:30\"", "starts = \"Friday, 08:31\""},
        {"practises = { \"INSCS016.P8\", \"INSCS016.P12\"",
         "practises = { \"INSCS016.P12\", \"INSCS016.P8\""},
        {"knows = \"SDS0354.K1\",\n  points = { [\"SDS0354.K1\"] = { \"What the receipt is for.\" } },", ""},
        {"What the receipt is for.", "What a receipt is for."},
        {"meta = { \"feeling\", \"focussing\" }", "meta = \"feeling\""},
        {"conditions = { \"routine\", \"busy\" }", "conditions = { \"busy\", \"routine\" }"},
        {"content = \"Nobody is hurt.\"", "content = \"A cut lip.\""},
        {"You are at the till.", "You are at the shelf."},
        {"A regular.", "A stranger."},
        {"He has the loaf.", "He has a loaf."},
        {"up to {org.refund_limit} pounds", "{org.refund_limit} pounds"},
        // cast and facts
        {"name = \"Mr Baird\"", "name = \"Mr Beard\""},
        {"wants = \"an answer\"", "wants = \"a loaf\""},
        {"mood = 55", "mood = 56"},
        {"trust = 50", "trust = 51"},
        {"about = \"the baker\"", "about = \"a baker\""},
        {"role = \"supervisor\"", "role = \"boss\""},
        {"seen = false", "seen = true"},
        {"{ \"nothing\", \"swap\", \"refund\" }", "{ \"nothing\", \"refund\", \"swap\" }"},
        {"from = 0, to = 6, start = 2", "from = 0, to = 6, start = 3"},
        {"from = 0, to = 6, start = 2", "from = 0, to = 7, start = 2"},
        {"from = 0, to = 6, start = 2", "from = 1, to = 6, start = 2"},
        // consults
        {"label = \"Look at the loaf\"", "label = \"See the loaf\""},
        {"policy = \"returns\", label = \"Read it\",", "label = \"Read it\","},
        {"when = \"not seen\", shows = \"SDS0354.P1\"", "shows = \"SDS0354.P1\""},
        // beats
        {"at = \"Friday, 08:40\"", "at = \"Friday, 08:41\""},
        {"was = \"first\"", "was = \"zero\""},
        {"narrator \"A queue of {queue}.\"", "narrator \"A line of {queue}.\""},
        {"customer { \"Look at this.\"", "narrator { \"Look at this.\""},
        {"when = \"mood < 60\" }", "when = \"mood < 61\" }"},
        {"ask = \"What now?\"", "ask = \"And now?\""},
        // options
        {"reply \"I am sorry. May I look?\"", "action \"I am sorry. May I look?\""},
        {"\"I am sorry. May I look?\"", "\"Sorry. May I look?\""},
        {"id = \"look\"", "id = \"looks\""},
        {"mood = 6, minutes = 2", "mood = 7, minutes = 2"},
        {"mood = 6, minutes = 2", "mood = 6, minutes = 3"},
        {"trust = 4", "trust = 5"},
        {"set = { seen = true, offered = \"swap\" }", "set = { offered = \"swap\" }"},
        {"add = { queue = 1, [\"ailsa.mood\"] = -5 }", "add = { queue = 2, [\"ailsa.mood\"] = -5 }"},
        {"shows = { [\"INSCS016.P8\"] = 2 }", "shows = \"INSCS016.P8\""},
        {"against = \"INSCS016.P12\"", "shows = \"INSCS016.P12\""},
        {"critical = \"dishonest\"", "critical = \"unlawful\""},
        {"You went to check", "You checked"},
        {"customer \"Here.\"", "customer \"There.\""},
        {"when = \"queue < 4\"", "when = \"queue <= 4\""},
        {"case \"mood >= 60\"", "case \"mood > 60\""},
        {"{ \"warm\", when = \"mood >= 60\" }", "{ \"warm\", when = \"mood >= 61\" }"},
        {"chance { { 3, \"warm\" }, { 1, \"cold\" } }", "chance { { 2, \"warm\" }, { 1, \"cold\" } }"},
        // picks
        {"pick \"What goes on the note?\"", "pick \"What is noted?\""},
        {"item \"The batch\"", "item \"A batch\""},
        {"right = true, why = \"It", "right = false, why = \"It"},
        {"why = \"Nobody needs", "why = \"None needs"},
        {"class \"sound\"", "class \"good\""},
        {"from = 80", "from = 79"},
        // endings
        {"title = \"A new loaf\"", "title = \"New loaf\""},
        {"He leaves with bread.", "He leaves."},
        {"customer_value = \"mood - 5 * visits.note\"", "customer_value = \"mood - 4 * visits.note\""},
        {"organisation_value = 80", "organisation_value = 81"}};
    for (const auto& [what, in_place] : kChanges) CHECK_MESSAGE(digest(with(what, in_place)) != before, what);
}

TEST_CASE("two functions in one table keep their numbers, however Lua orders its tables") {
    const std::string text = head() + tail();
    const std::string ending =
        "customer_value = function(s) return 1 end, organisation_value = function(s) return 2 end";
    std::string two = text;
    const std::string plain = "customer_value = 50, organisation_value = \"mood\"";
    two.replace(two.find(plain), plain.size(), ending);
    const auto before = digest(two);
    for (int i = 0; i < 20; ++i) CHECK(digest(two) == before);
    const auto made = check(two);
    const auto& last = made.scenario->beats.back();
    CHECK(last.ending->customer.function == 0);
    CHECK(last.ending->organisation.function == 1);
    CHECK(digest(two + "-- a function has no form of its own, so the file itself counts\n") != before);
}
