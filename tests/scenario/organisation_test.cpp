#include "scenario/organisation.hpp"

#include "support/content.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kShop = content("organisations").at("organisations/corner-shop.lua");

Checked shop(std::string text) {
    static const FixedClock kClock(0);
    return check(MemoryFiles({{"corner-shop.lua", std::move(text)}}), "corner-shop.lua", kClock);
}

std::string with(const std::string& what, const std::string& in_place) {
    const auto at = kShop.find(what);
    REQUIRE(at != std::string::npos);
    return std::string(kShop).replace(at, what.size(), in_place);
}

std::string digest(std::string text) {
    const auto made = shop(std::move(text));
    REQUIRE_MESSAGE(made.organisation.has_value(), made.text());
    return made.organisation->digest;
}

/// Applies `overlay "corner-shop" { BODY }`, one field per line from line 2.
Checked overlay(const std::string& body) { return shop("overlay \"corner-shop\" {\n" + body + "\n}"); }

}  // namespace

TEST_CASE("an organisation as written") {
    const auto made = shop(kShop);
    check_fine(made);
    const auto& o = *made.organisation;
    CHECK(o.id == "corner-shop");
    CHECK(o.name == "Corner Shop");
    CHECK(o.rules.size() == 3);
    REQUIRE(o.rule("faulty_days") != nullptr);
    CHECK(o.rule("faulty_days")->basis == scenario::Basis::law);
    CHECK(o.rule("faulty_days")->at_least == 30);
    CHECK_FALSE(o.rule("faulty_days")->at_most.has_value());
    CHECK(o.rule("faulty_days")->place == Place{"corner-shop.lua", 8});
    CHECK(o.rule("nothing") == nullptr);
    CHECK(o.role("manager") != nullptr);
    CHECK(o.policy("returns") != nullptr);
    CHECK(o.policy("nothing") == nullptr);
}

TEST_CASE("a figure is the role's limit, or else the rule of that name") {
    const auto o = corner_shop();
    CHECK(o.figure("refund_limit", "sales assistant") == 40);
    CHECK(o.figure("refund_limit", "manager") == 500);
    CHECK_FALSE(o.figure("goodwill_limit", "manager").has_value());
    CHECK(o.figure("faulty_days", "manager") == 30);
    CHECK(o.figure("faulty_days", "nobody") == 30);
    CHECK_FALSE(o.figure("refund_limit", "nobody").has_value());
    CHECK(o.figure_names("manager") ==
          std::vector<std::string>{"refund_limit", "faulty_days", "answer_days", "change_of_mind_days"});
}

TEST_CASE("a policy to read") {
    const auto o = corner_shop();
    const auto lines = scenario::read_policy(o, *o.policy("returns"));
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].text == "This is how Corner Shop does it.");
    CHECK(lines[1].kind == scenario::PolicyBlock::Kind::heading);
    CHECK(lines[2].text == "Something faulty may come back within 30 days.");
    CHECK(lines[2].source == "Law: Consumer Rights Act 2015, section 22 (2015-10-01)");
    CHECK(lines[4].source == "Own policy: Shop rules (2026-01-05)");
    CHECK(lines[5].kind == scenario::PolicyBlock::Kind::item);
    CHECK(lines[5].text == "A sales assistant refunds up to 40 pounds.");
}

TEST_CASE("an overlay changes figures, names the changes, and the texts follow") {
    const auto changed =
        overlay("change_of_mind_days = 28,\n[\"sales assistant.refund_limit\"] = 45, faulty_days = 30,");
    check_fine(changed);
    const auto& o = *changed.organisation;
    CHECK(o.changes == std::vector<scenario::Change>{{"change_of_mind_days", 14, 28},
                                                     {"sales assistant.refund_limit", 40, 45}});
    CHECK(o.figure("refund_limit", "sales assistant") == 45);
    CHECK(o.rule("change_of_mind_days")->installed_value == 14);
    CHECK(scenario::read_policy(o, *o.policy("returns"))[5].text ==
          "A sales assistant refunds up to 45 pounds.");
    CHECK(o.sources.contains("overlay/corner-shop.lua"));
    CHECK(o.digest != corner_shop().digest);
}

TEST_CASE("the law cannot be shortened, regulation not be stretched, own policy keeps its own limits") {
    CHECK(overlay("faulty_days = 29").text() ==
          "corner-shop.lua:2: error G203: 'faulty_days' cannot be 29: it is at least 30 by law (Consumer "
          "Rights Act 2015, section 22).\n"
          "    You may be more generous than the law, never less.\n");
    CHECK(overlay("answer_days = 9").text() ==
          "corner-shop.lua:2: error G203: 'answer_days' cannot be 9: it is at most 8 by law (Trade code, "
          "part 4).\n"
          "    You may be more generous than the law, never less.\n");
    CHECK(
        overlay("change_of_mind_days = 6").text() ==
        "corner-shop.lua:2: error G203: 'change_of_mind_days' cannot be 6: it is at least 7 (Shop rules).\n");
    CHECK(overlay("change_of_mind_days = 61").text() ==
          "corner-shop.lua:2: error G203: 'change_of_mind_days' cannot be 61: it is at most 60 (Shop "
          "rules).\n");
    CHECK(overlay("faulty_days = 0").has("G203", 2));
    check_fine(overlay("faulty_days = 31, answer_days = 8, change_of_mind_days = 7"));
}

TEST_CASE("with one mistake nothing of an overlay is applied") {
    const auto changed =
        overlay("change_of_mind_days = 28,\nfaulty_days = 29,\n[\"manager.refund_limit\"] = 1000");
    CHECK(changed.has("G203", 3));
    CHECK(changed.organisation->changes.empty());
    CHECK(changed.organisation->digest == corner_shop().digest);
    CHECK(changed.organisation->figure("refund_limit", "manager") == 500);
}

TEST_CASE("figures of an overlay have a name and a range") {
    CHECK(overlay("fault_days = 40").text() ==
          "corner-shop.lua:2: error G202: Corner Shop has no rule or limit 'fault_days'.\n    Did you mean "
          "'faulty_days'?\n");
    CHECK(overlay("refund_limit = 40").has("G202", 2));
    CHECK(overlay("faulty_days = -1").text() ==
          "corner-shop.lua:2: error G204: 'faulty_days' takes a whole number from 0 to 1000000.\n");
    CHECK(overlay("faulty_days = \"40\"").text() ==
          "corner-shop.lua:2: error G204: 'faulty_days' takes a whole number from 0 to 1000000.\n");
    CHECK(overlay("[\"manager.refund_limit\"] = 1000001").has("G204", 2));
    CHECK(overlay("faulty_days = 1e18").has("G204", 2));
    CHECK(shop("overlay \"other-shop\" {\n}").has("G201", 1));
    CHECK(shop("overlay {\n}").has("S103", 1));
}

TEST_CASE("the digest of an organisation: all that can be seen, and nothing else") {
    const auto before = digest(kShop);
    CHECK(digest("\n\n-- moved\n" + kShop) == before);
    CHECK(digest(with("role \"manager\" { refund_limit = 500 }",
                      "role \"manager\" {\n refund_limit = 500, -- much\n}")) == before);
    const std::pair<const char*, const char*> kChanges[] = {
        {"Corner Shop", "The Corner Shop"},
        {"Bread, batteries", "Bread, batters"},
        {"Plain and friendly", "Plain"},
        {"value = 30", "value = 31"},
        {"unit = \"days\"", "unit = \"nights\""},
        {"may come back within", "comes back within"},
        {"section 22", "section 23"},
        {"2015-10-01", "2015-10-02"},
        {"basis = \"own policy\"", "basis = \"regulation\""},
        {"Serves at the", "Stands at the"},
        {"refund_limit = 40", "refund_limit = 41"},
        {"goodwill_limit", "kindness_limit"},
        {"Bringing things back", "Returns"},
        {"This is how", "So"},
        {"heading \"Faulty\"", "heading \"Broken\""},
        {"\"- A sales", "\"A sales"},
        {"policy \"returns\"", "policy \"refunds\""}};
    for (const auto& [what, in_place] : kChanges) CHECK_MESSAGE(digest(with(what, in_place)) != before, what);
}

TEST_CASE("limits of an organisation end a file that only wants to take time") {
    std::string many = kShop +
                       "for i = 1, 3000 do rule(\"r\" .. i) { value = 1, unit = \"u\", says = \"s\", basis = "
                       "\"own policy\", source = \"s\", dated = \"2026-01-01\" } end";
    const auto made = shop(many);
    CHECK_FALSE(made.organisation.has_value());
    CHECK(made.diagnostics.all().size() < 1100);
    CHECK(made.diagnostics.all().front().code == "G108");
}

TEST_CASE("names as people say them") {
    CHECK(scenario::spoken_name("change_of_mind_days") == "change of mind days");
    CHECK(scenario::spoken_name("sales assistant.refund_limit") == "refund limit of the sales assistant");
}
