// Decisions, people who wait and promises as they come out of a file: figures, dates, places and formulas at
// their borders.
#include <algorithm>
#include <limits>
#include <set>
#include <tuple>

#include "scenario/channel.hpp"
#include "scenario/figures.hpp"
#include "support/content.hpp"

using namespace rehearse;
using namespace rehearse::scenario;
using namespace rehearse::test;

namespace {

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();

const std::string kQueue =
    "scenario { title = \"T\", about = \"A\", channel = \"phone\", at = \"corner-shop\", role = \"sales "
    "assistant\", starts = \"Monday, 09:00\", practises = \"SDS0354.P1\", brief = { you = \"Y\", them = "
    "\"T\", know = \"K\", may = \"M\" } } cast { customer = { name = \"Mrs Okafor\" }, dad = { name = \"Mr "
    "Reid\", arrives = 5, patience = 8 }, boy = { name = \"Callum\", arrives = 0, patience = 0 } }\n"
    "promise \"letter\" { what = \"Write\", by = \"Monday, 12:00\" }\n"
    "promise \"call_back\" { what = \"Ring\", within = 60 }\n";

/// A story on the phone whose first line is said when `when` holds.
Checked queue(const std::string& when) {
    return check(kQueue + "beat \"start\" { narrator { \"N\", when = [[" + when +
                 "]] }, choose { reply \"One\" { promises = { \"letter\", \"call_back\" }, does = \"hold\", "
                 "shows = \"SDS0354.P1\", serves = \"dad\", why = \"W\", to = \"end\" }, reply \"Two\" { "
                 "keeps = { \"letter\", \"call_back\" }, why = \"W\", to = \"end\" } } }\n"
                 "ending \"end\" { title = \"E\", says = \"S\", customer_value = 50, organisation_value = "
                 "50 }\n");
}

using Slots = std::vector<std::pair<std::string, std::int32_t>>;

/// Whether `when` holds with these slots; all others are as at the start.
bool holds(const std::string& when, const Slots& slots) {
    const auto checked = queue(when);
    check_fine(checked);
    REQUIRE(checked.scenario.has_value());
    std::vector<std::int32_t> values;
    for (const auto& slot : checked.scenario->slots) values.push_back(slot.start);
    for (const auto& [name, value] : slots) {
        const auto& all = checked.scenario->slots;
        const auto at =
            std::find_if(all.begin(), all.end(), [&, n = name](const Slot& slot) { return slot.name == n; });
        REQUIRE_MESSAGE(at != all.end(), name);
        values[static_cast<std::size_t>(at - all.begin())] = value;
    }
    return evaluate(*checked.scenario->beats.front().lines.front().when, {values.data(), nullptr}) != 0;
}

const std::string kClasses =
    "class \"sound\" { from = 60, shows = \"SDS0354.P1\", why = \"W\", to = \"end\" }, class \"poor\" { from "
    "= 0, why = \"W\", to = \"end\" } } }\nending \"end\" { title = \"E\", says = \"S\", customer_value = "
    "50, "
    "organisation_value = 50 }\n";

/// The decision `words` of a story at the counter, without its classes.
Decision decision(const std::string& words) {
    const auto checked = check(head() + "beat \"start\" { " + words + ", " + kClasses);
    check_fine(checked);
    REQUIRE(checked.scenario.has_value());
    return checked.scenario->beats.front().decision;
}

std::vector<std::pair<int, int>> places(const std::string& items) {
    std::vector<std::pair<int, int>> out;
    for (const auto& item : decision("rank \"Order\" { " + items).items)
        out.emplace_back(item.first, item.last);
    return out;
}

bool is_figure(std::string_view text, std::int64_t units, int decimals) {
    const auto found = parse_decimal(text);
    return found && found->units == units && found->decimals == decimals;
}

}  // namespace

TEST_CASE("figures as they are written") {
    CHECK(is_figure("45", 45, 0));
    CHECK(is_figure("45.00", 4500, 2));
    CHECK(is_figure("  45.5\n", 455, 1));
    CHECK(is_figure("-0.5", -5, 1));
    CHECK(is_figure("-0", 0, 0));
    CHECK(is_figure("007", 7, 0));
    CHECK(is_figure("0.0001", 1, 4));
    CHECK(is_figure("999999999.9999", 9'999'999'999'999, 4));
    CHECK(is_figure("-999999999.9999", -9'999'999'999'999, 4));
    for (const char* text : {"", " ", "-", ".", ".5", "5.", "+5", "--5", "- 5", "4 5", "1,000", "1.000.0",
                             "1e3", "£5", "0.00001", "1000000000", "five", "５"})
        CHECK_MESSAGE(!parse_decimal(text), text);
}

TEST_CASE("figures in other units: half away from zero, and nothing that does not fit") {
    CHECK(scaled({4500, 2}, 2) == 4500);
    CHECK(scaled({45, 0}, 2) == 4500);
    CHECK(scaled({4549, 2}, 0) == 45);
    CHECK(scaled({4550, 2}, 0) == 46);
    CHECK(scaled({-4549, 2}, 0) == -45);
    CHECK(scaled({-4550, 2}, 0) == -46);
    CHECK(scaled({4, 1}, 0) == 0);
    CHECK(scaled({5, 1}, 0) == 1);
    CHECK(scaled({-5, 1}, 0) == -1);
    CHECK(scaled({2'147'483'647, 0}, 0) == 2'147'483'647);
    CHECK_FALSE(scaled({2'147'483'648, 0}, 0));
    CHECK(scaled({-2'147'483'647, 0}, 0) == -2'147'483'647);
    CHECK_FALSE(scaled({-2'147'483'648, 0}, 0));  // that is what an empty field holds
    CHECK(scaled({214'748, 0}, 4) == 2'147'480'000);
    CHECK_FALSE(scaled({214'749, 0}, 4));
    CHECK_FALSE(scaled({kLargest, 0}, 4));
    CHECK_FALSE(scaled({-kLargest - 1, 0}, 4));
    CHECK_FALSE(scaled({kLargest, 4}, 0));
}

TEST_CASE("dates as people write them") {
    for (const char* text : {"14 March 2026", "14 Mar 26", "14th march 2026", "14/3/2026", "14.03.26",
                             "14-3-2026", "2026-03-14", " 14 MARCH, 2026 ", "2026 March 14", "14 Marc 2026"})
        CHECK_MESSAGE(parse_date(text) == 20260314, text);
    CHECK(parse_date("1 Jan 1900") == 19000101);
    CHECK(parse_date("31 December 2199") == 21991231);
    CHECK(parse_date("1/2/26") == 20260201);  // the day first
    CHECK(parse_date("1/1/00") == 20000101);
    CHECK(parse_date("31.12.99") == 20991231);
    CHECK(parse_date("29 Feb 2024") == 20240229);
    CHECK(parse_date("29 Feb 2000") == 20000229);
    CHECK(parse_date("30 April 2026") == 20260430);
    for (const char* text : {"",
                             "14",
                             "14 March",
                             "March 2026",
                             "31 December 1899",
                             "1 January 2200",
                             "29 Feb 2023",
                             "29 Feb 1900",
                             "31 April 2026",
                             "0 March 2026",
                             "32 March 2026",
                             "14/0/2026",
                             "14/13/2026",
                             "14 Ma 2026",
                             "14 Marching 2026",
                             "March 14 2026",
                             "14 March 126",
                             "14 March 20 26",
                             "14141 March 2026",
                             "-",
                             "2026-3"})
        CHECK_MESSAGE(!parse_date(text), text);
}

TEST_CASE("dates as they are shown") {
    CHECK(date_text(20260314) == "14 March 2026");
    CHECK(date_text(19000101) == "1 January 1900");
    CHECK(date_text(21991231) == "31 December 2199");
    CHECK(date_text(20260014) == "14 January 2026");  // no such date, and nothing breaks
    CHECK(date_text(20269914) == "14 December 2026");
    CHECK(date_text(0) == "0 January 0");
    for (const std::int32_t date : {19000101, 20000229, 20260930, 21991231})
        CHECK(parse_date(date_text(date)) == date);
}

TEST_CASE("channels") {
    std::set<std::string> names;
    for (const auto& one : channels()) {
        CAPTURE(one.name);
        CHECK(names.insert(one.name).second);
        CHECK(channel(one.name) == &one);
        CHECK_FALSE(one.where.empty());
        std::set<std::string> counters;
        for (const auto& act : one.acts) {
            CHECK(counters.insert(counter_name(act.name)).second);
            CHECK(act.told.ends_with("."));
        }
    }
    const auto listed = channel_names();
    CHECK(std::set<std::string>(listed.begin(), listed.end()) == names);
    CHECK(listed.size() == channels().size());
    for (const char* other : {"", "Counter", "counter ", "telephone"}) CHECK(channel(other) == nullptr);
    CHECK(counter_name("move to private") == "did.move_to_private");
    CHECK(counter_name("hold") == "did.hold");
    for (const char* calm : {"email", "letter", "desk"}) CHECK_FALSE(channel(calm)->real_time);
    for (const char* live : {"counter", "phone", "chat", "social", "visit", "team"})
        CHECK(channel(live)->real_time);
}

TEST_CASE("an act is counted where conditions read it") {
    CHECK_FALSE(holds("did.hold > 0", {}));
    CHECK(holds("did.hold > 0", {{"did.hold", 1}}));
    const auto checked = queue("did.hold > 0");
    REQUIRE(checked.scenario.has_value());
    const auto& effects = checked.scenario->beats.front().decision.options.front().otherwise.effects;
    const auto adds =
        std::find_if(effects.begin(), effects.end(), [](const Effect& one) { return one.adds; });
    REQUIRE(adds != effects.end());
    CHECK(checked.scenario->slots[static_cast<std::size_t>(adds->slot)].name == "did.hold");
}

TEST_CASE("waited, patience and served, at their borders") {
    const auto at = [](const std::string& when, std::int32_t clock, std::int32_t served = kMostMinutes) {
        return holds(when, {{"minutes", clock}, {"served_at.dad", served}});
    };
    CHECK(at("waited.dad == 0 and patience.dad == 8", 0));
    CHECK(at("waited.dad == 0 and patience.dad == 8", 5));
    CHECK(at("waited.dad == 1 and patience.dad == 7", 6));
    CHECK(at("waited.dad == 7 and patience.dad == 1", 12));
    CHECK(at("waited.dad == 8 and patience.dad == 0", 13));
    CHECK(at("waited.dad == 9 and patience.dad == 0", 14));
    CHECK(at("waited.dad == 80635 and patience.dad == 0", kMostMinutes));
    // Once somebody is served, the wait stands still.
    CHECK(at("waited.dad == 5 and patience.dad == 3 and served.dad", 10, 10));
    CHECK(at("waited.dad == 5 and patience.dad == 3", 500, 10));
    CHECK(at("waited.dad == 0 and patience.dad == 8", 500, 2));  // before they came
    CHECK(at("not served.dad", 0));
    CHECK(at("served.dad", 0, 0));
    CHECK(at("served.dad", kMostMinutes, kMostMinutes - 1));
    CHECK(at("not served.dad", kMostMinutes, kMostMinutes));
    // Who has no patience has none from the first minute.
    CHECK(holds("patience.boy == 0 and waited.boy == 0", {}));
    CHECK(holds("patience.boy == 0 and waited.boy == 3", {{"minutes", 3}}));
}

TEST_CASE("serving somebody takes the time on the clock, and only the first time") {
    const auto checked = queue("not served.dad");
    check_fine(checked);
    REQUIRE(checked.scenario.has_value());
    const auto& effect = checked.scenario->beats.front().decision.options.front().otherwise.effects.front();
    CHECK_FALSE(effect.adds);
    std::vector<std::int32_t> slots;
    for (const auto& slot : checked.scenario->slots) slots.push_back(slot.start);
    CHECK(checked.scenario->slots[static_cast<std::size_t>(effect.slot)].name == "served_at.dad");
    slots[kClockSlot] = 12;
    CHECK(evaluate(effect.value, {slots.data(), nullptr}) == 12);
    slots[static_cast<std::size_t>(effect.slot)] = 7;
    CHECK(evaluate(effect.value, {slots.data(), nullptr}) == 7);
}

TEST_CASE("how many promises are open, kept and broken") {
    const auto with = [](const std::string& when, std::int32_t letter, std::int32_t call) {
        return holds(when, {{"promise.letter", letter}, {"promise.call_back", call}});
    };
    const std::string none = "promises.open == 0 and promises.kept == 0 and promises.broken == 0";
    CHECK(with(none, kNotPromised, kNotPromised));
    CHECK(with("promises.open == 1 and promises.kept == 0", kOpen, kNotPromised));
    CHECK(with("promises.open == 2", kOpen, kOpen));
    CHECK(with("promises.open == 0 and promises.kept == 1 and promises.broken == 1", kKept, kBroken));
    CHECK(with("promises.broken == 2", kBroken, kBroken));
    CHECK(with("promise.letter == \"kept\" and promise.call_back == \"none\"", kKept, kNotPromised));
    // Without any promise there are none, and that can be asked.
    check_fine(check(head() + tail("when = \"promises.open == 0\",")));
}

TEST_CASE("until when promises hold") {
    const auto checked = queue("true");
    REQUIRE(checked.scenario.has_value());
    const auto& [letter, call] = std::tie(checked.scenario->promises[0], checked.scenario->promises[1]);
    CHECK(letter.by == 180);
    CHECK(letter.due_slot == -1);
    CHECK(call.within == 60);
    CHECK(call.due_slot >= 0);
}

TEST_CASE("what a broken promise says about a criterion counts as said") {
    const std::string story =
        "beat \"start\" { choose { reply \"One\" { promises = \"call\", why = \"W\", to = \"end\" }, reply "
        "\"Two\" { keeps = \"call\", why = \"W\", to = \"end\" } } }\nending \"end\" { title = \"E\", says = "
        "\"S\", customer_value = 50, organisation_value = 50 }\n";
    check_fine(check(
        head() + "promise \"call\" { what = \"Ring\", within = 60, against = \"SDS0354.P1\" }\n" + story));
    const auto other = check(
        head() + "promise \"call\" { what = \"Ring\", within = 60, against = \"SDS0354.P2\" }\n" + story);
    CHECK(other.has("V407", 1, "'SDS0354.P1'"));
    CHECK(other.has("V408", 2, "'SDS0354.P2'"));
}

TEST_CASE("the places of level items") {
    using Places = std::vector<std::pair<int, int>>;
    CHECK(places("item \"a\" {}, item \"b\" {}") == Places{{0, 0}, {1, 1}});
    CHECK(places("item \"a\" {}, item \"b\" { level = true }, item \"c\" {}") ==
          Places{{0, 1}, {0, 1}, {2, 2}});
    CHECK(places("item \"a\" {}, item \"b\" {}, item \"c\" { level = true }, item \"d\" { level = true }") ==
          Places{{0, 0}, {1, 3}, {1, 3}, {1, 3}});
    CHECK(places("item \"a\" {}, item \"b\" { level = true }, item \"c\" {}, item \"d\" { level = true }") ==
          Places{{0, 1}, {0, 1}, {2, 3}, {2, 3}});
    CHECK(places("item \"a\" {}, item \"b\" { level = false }") == Places{{0, 0}, {1, 1}});
}

TEST_CASE("a calculation counts in the smallest unit that any of its figures needs") {
    const auto field = [](const std::string& words) {
        return decision("calculate \"How much?\" { " + words).fields.front();
    };
    const auto value = [](const Expression& one) {
        constexpr std::int32_t kRules[] = {40};
        return evaluate(one, {nullptr, kRules});
    };
    CHECK(field("answer = 40").decimals == 0);
    auto found = field("answer = \"39.5\", within = \"0.01\"");
    CHECK(found.decimals == 2);
    CHECK(value(found.figure) == 3950);
    CHECK(found.within == 1);
    found = field("answer = 39, within = 2, slip \"exact\" { answer = \"36.125\" }");
    CHECK(found.decimals == 3);
    CHECK(value(found.figure) == 39000);
    CHECK(found.within == 2000);
    CHECK(value(found.slips.front().figure) == 36125);
    found = field("answer = \"org.refund_limit - 5\", within = \"0.00\"");
    CHECK(value(found.figure) == 3500);
    CHECK(found.within == 0);
    CHECK(value(field("answer = \"2 * 17\"").figure) == 34);
    CHECK(value(field("answer = \"-4\"").figure) == -4);
}

TEST_CASE("a slip is the right answer only where both are plain figures") {
    CHECK(
        decision("calculate \"How much?\" { answer = \"org.refund_limit\", slip \"none\" { answer = \"0\" }")
            .fields.front()
            .slips.size() == 1);
    CHECK(decision("calculate \"How much?\" { answer = 5, within = 1, slip \"near\" { answer = 7 }")
              .fields.front()
              .slips.size() == 1);
    const auto checked = check(head() +
                               "beat \"start\" {\ncalculate \"How much?\" { answer = 5, within = 1,\n"
                               "slip \"near\" { answer = 6 }, " +
                               kClasses);
    CHECK(checked.has("S119", 4, "The slip 'near' has the right answer."));
}

TEST_CASE("what a class calls wrong, up to the last that fits") {
    std::string items;
    for (std::size_t i = 0; i < kMostItems; ++i)
        items += "item \"Number " + std::to_string(i) + "\" { id = \"i" + std::to_string(i) + "\"" +
                 (i == 0 ? ", right = true" : "") + " }, ";
    const auto found = decision("pick \"Which?\" { " + items +
                                "class \"ends\" { wrong = { \"i0\", \"i23\" }, why = \"W\", to = \"end\" }");
    CHECK(found.items.size() == kMostItems);
    CHECK(found.classes.front().wrong == (1U | 1U << 23U));
    CHECK(found.classes.back().wrong == 0);
}
