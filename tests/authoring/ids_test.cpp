// Ids written into a file: all of them, nothing else, and the story stays what it was.
#include "authoring/ids.hpp"

#include <algorithm>

#include "support/content.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const FixedClock kClock(0);

authoring::WithIds written(const std::map<std::string, std::string>& files, const std::string& path) {
    auto out = authoring::with_ids(MemoryFiles(files), path, kClock);
    REQUIRE_MESSAGE(out.has_value(), (out ? std::string() : out.error().text()));
    return std::move(*out);
}

authoring::WithIds written(const std::string& text) { return written({{"story.lua", text}}, "story.lua"); }

/// A decision of one beat in a whole scenario.
std::string story(const std::string& decision) {
    return head() + "beat \"start\" {\n" + decision +
           "\n}\nending \"end\" { title = \"E\", says = \"S\", customer_value = 50, organisation_value = 50 "
           "}\n";
}

/// What is inserted, wherever that is; the rest must be the same.
std::string inserted(const std::string& before, const std::string& after) {
    const auto same = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto back = std::mismatch(before.rbegin(), before.rend() - (same.first - before.begin()),
                                    after.rbegin(), after.rend() - (same.second - after.begin()));
    CHECK(back.first == before.rend() - (same.first - before.begin()));
    return {same.second, back.second.base()};
}

/// The decision with ids, in place of the one without.
std::string with_ids(const std::string& decision) {
    const auto out = written(story(decision));
    CHECK(written(out.text).written == 0);
    CHECK(written(out.text).text == out.text);
    const auto from = out.text.find("beat \"start\" {\n") + 15;
    return out.text.substr(from, out.text.find("\n}\nending") - from);
}

/// Everything that has an id of the author's, and everything that should and has not.
struct Counted {
    int own = 0, missing = 0;
    void add(bool is_own) { ++(is_own ? own : missing); }
};

Counted ids_of(const scenario::Scenario& scenario) {
    Counted out;
    for (const auto& beat : scenario.beats) {
        for (const auto& one : beat.decision.options) {
            out.add(one.own_id);
            for (const auto& manner : one.manners) out.add(manner.own_id);
        }
        for (const auto& one : beat.decision.items) out.add(one.own_id);
        if (beat.decision.kind == scenario::DecisionKind::record)
            for (const auto& one : beat.decision.fields) out.add(one.own_id);
    }
    return out;
}

/// All that a play of it goes by, but for the ids.
std::string shape_of(const scenario::Scenario& scenario) {
    std::string out;
    const auto note = [&](const scenario::Consequence& c) {
        out += "(" + std::to_string(c.effects.size()) + "," + std::to_string(c.signals.size()) + "," +
               std::to_string(c.reaction.size()) + "," + std::to_string(c.pledges.size()) + ":";
        for (const auto& way : c.to.ways) out += std::to_string(way.to) + " ";
        out += ")";
    };
    for (const auto& beat : scenario.beats) {
        out += beat.id + "@" + std::to_string(beat.place.line) + ":" + std::to_string(beat.lines.size());
        each_consequence(beat.decision, [&](const auto& c, scenario::Follow, const std::string& name) {
            out += name + "@" + std::to_string(c.place.line);
            note(c);
        });
        for (const auto& one : beat.decision.classes) out += std::to_string(one.wrong) + "/";
        out += "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("an id is the first thing in the table, wherever and however that opens") {
    CHECK(
        with_ids(
            "choose { reply \"Yes, gladly.\" { why = \"W\", to = \"end\" }, reply \"No.\" {why = \"W\", to = "
            "\"end\"} }") ==
        "choose { reply \"Yes, gladly.\" { id = \"yes_gladly\", why = \"W\", to = \"end\" }, reply \"No.\" "
        "{id = "
        "\"no\", why = \"W\", to = \"end\"} }");
    CHECK(with_ids("choose { action(\"Wait.\") { -- a remark { \n\n  -- and one more\n  why = \"W\", to = "
                   "\"end\" },\n"
                   "reply [[Go.]]\n{\tto = \"end\", why = \"W\" } }") ==
          "choose { action(\"Wait.\") { -- a remark { \n\n  -- and one more\n  id = \"wait\", why = \"W\", "
          "to = "
          "\"end\" },\nreply [[Go.]]\n{\tid = \"go\", to = \"end\", why = \"W\" } }");
}

TEST_CASE("empty tables are filled, and a word without one gets one") {
    CHECK(with_ids("to = \"end\", choose { reply \"Yes.\" {}, reply \"No.\" { }, reply \"Perhaps.\" }") ==
          "to = \"end\", choose { reply \"Yes.\" { id = \"yes\" }, reply \"No.\" { id = \"no\" }, reply "
          "\"Perhaps.\" "
          "{ id = \"perhaps\" } }");
}

TEST_CASE("what has an id keeps it, and no two in a beat get the same") {
    CHECK(
        with_ids(
            "to = \"end\", choose { reply \"Ask her now.\" { id = \"mine\" }, reply \"Ask him now.\" { id = "
            "\"ask_now\" }, reply \"Ask them now!\" { how \"Ask now\" { }, how \"Slowly\" { } } }") ==
        "to = \"end\", choose { reply \"Ask her now.\" { id = \"mine\" }, reply \"Ask him now.\" { id = "
        "\"ask_now\" }, reply \"Ask them now!\" { id = \"ask_now_2\", how \"Ask now\" { id = \"ask_now_3\" "
        "}, how "
        "\"Slowly\" { id = \"slowly\" } } }");
}

TEST_CASE("line ends, the mark at the beginning and the last byte stay as they are") {
    std::string before =
        "\xEF\xBB\xBF" + story(
                             "to = \"end\",\nchoose {\n  reply \"Yes.\" { },\n  reply \"No.\" { "
                             "id = \"no\" },\n}");
    for (std::size_t at = 0; (at = before.find('\n', at)) != std::string::npos; at += 2)
        before.replace(at, 1, "\r\n");
    before += "-- the end, without a line end";
    CHECK(inserted(before, written(before).text) == "id = \"yes\" ");
}

TEST_CASE(
    "in every good file everything that takes an id has one afterwards, and nothing else is different") {
    const auto all = content("good");
    const FixedClock clock(0);
    int total = 0;
    for (const auto& [path, text] : all) {
        if (path.ends_with("-people.lua") || kind_of(text) != script::FileKind::scenario) continue;
        const auto before = check(MemoryFiles(all), path, clock);
        const auto out = written(all, path);
        auto changed = all;
        changed[path] = out.text;
        const auto after = check(MemoryFiles(changed), path, clock);
        REQUIRE_MESSAGE(after.scenario.has_value(), after.text());
        CHECK(after.text() == before.text());
        const auto missing = ids_of(*before.scenario).missing;
        CHECK_MESSAGE(out.written + static_cast<int>(out.left.size()) == missing, path);
        CHECK_MESSAGE(ids_of(*after.scenario).missing == static_cast<int>(out.left.size()), path);
        CHECK(shape_of(*after.scenario) == shape_of(*before.scenario));
        CHECK(split_lines(out.text).size() == split_lines(text).size());
        total += out.written;
    }
    CHECK(total > 20);
}

TEST_CASE("where an id would go to another reply than it was made for, nothing is written and that is said") {
    const std::string text =
        head() +
        "local later = function() return reply \"One.\" { why = \"W\", to = \"end\" } end  local first = "
        "reply "
        "\"Two.\" { why = \"W\", to = \"end\" }\n"
        "beat \"start\" { choose { first, later() } }\n"
        "ending \"end\" { title = \"E\", says = \"S\", customer_value = 50, organisation_value = 50 }\n";
    const auto out = authoring::with_ids(MemoryFiles({{"story.lua", text}}), "story.lua", kClock);
    REQUIRE_FALSE(out.has_value());
    CHECK(out.error().code == "authoring.ids");
}

TEST_CASE("a reply that a function makes twice cannot have one id, and is told with its line") {
    const std::string text =
        head() +
        "local function polite(text)\n  return reply(text) { why = \"W\", to = \"end\" }\nend\n"
        "beat \"start\" { choose { polite(\"Please.\"), polite(\"Thanks.\"), reply \"No.\" { why = "
        "\"W\", to = \"end\" } } }\n"
        "ending \"end\" { title = \"E\", says = \"S\", customer_value = 50, organisation_value = "
        "50 }\n";
    const auto out = written(text);
    CHECK(out.written == 1);
    CHECK(inserted(text, out.text) == "id = \"no\", ");
    REQUIRE(out.left.size() == 2);
    CHECK(out.left.front() == Place{"story.lua", 3});
}

TEST_CASE("a file with mistakes gets no ids") {
    const auto out = authoring::with_ids(MemoryFiles({{"story.lua", story("choose { repli \"Yes.\" { } }")}}),
                                         "story.lua", kClock);
    REQUIRE_FALSE(out.has_value());
    CHECK(out.error().code == "authoring.faulty");
    CHECK(authoring::with_ids(MemoryFiles(), "none.lua", kClock).error().code == "files.missing");
}

TEST_CASE("an id is short, made of the words that say something, and always a sound one") {
    using authoring::id_for;
    CHECK(id_for("Right. Have you got the receipt with you?", {}, "reply") == "right_got_receipt");
    CHECK(id_for("Right. Have you got the receipt with you?", {"right_got_receipt"}, "reply") ==
          "right_got_receipt_2");
    CHECK(id_for("Swap it now, it takes two minutes.", {"swap_now_takes"}, "reply") == "swap_now_takes_two");
    CHECK(id_for("Is it you?", {}, "reply") == "is_it_you");
    CHECK(id_for("I'll ring {customer.name} at 5", {}, "reply") == "ill_ring_5");
    CHECK(id_for("…", {}, "item") == "item");
    CHECK(id_for("…", {"item"}, "item") == "item_2");
    CHECK(id_for("Zoë's café", {}, "reply") == "zos_caf");
    std::set<std::string> taken;
    for (int i = 0; i < 200; ++i) {
        const auto id = id_for(std::string(100, 'x') + " and {more} of it", taken, "reply");
        CHECK(is_id(id));
        CHECK(id.size() <= 44);
        CHECK(taken.insert(id).second);
    }
}
