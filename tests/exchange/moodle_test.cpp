#include "exchange/moodle.hpp"

#include <doctest/doctest.h>

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "base/text.hpp"
#include "exchange/catalogue.hpp"

using namespace rehearse;
using namespace rehearse::exchange;
using namespace rehearse::test;

namespace {

using Cells = std::vector<std::string>;

// Every line of the table; its texts hold no line breaks.
std::vector<Cells> table(const std::string& id) {
    std::vector<Cells> out;
    const auto text = to_moodle(real_catalogue(), framework(real_catalogue(), id));
    for (const auto& line : split_lines(text)) {
        if (line.empty()) continue;
        Cells cells(1);
        bool quoted = false;
        for (std::size_t i = 0; i < line.size(); ++i) {
            const bool twice = line[i] == '"' && i + 1 < line.size() && line[i + 1] == '"';
            if (quoted && twice)
                cells.back() += line[i++];
            else if (line[i] == '"')
                quoted = !quoted;
            else if (line[i] == ',' && !quoted)
                cells.emplace_back();
            else
                cells.back() += line[i];
        }
        CHECK_FALSE(quoted);
        out.push_back(std::move(cells));
    }
    return out;
}

const Cells& line_of(const std::vector<Cells>& all, const std::string& id) {
    for (const auto& cells : all)
        if (cells[1] == id) return cells;
    FAIL("no such line");
    return all.front();
}

}  // namespace

TEST_CASE("the columns are Moodle's, in its order") {
    CHECK(table("qcf-l2").front() == Cells{"Parent ID number", "ID number", "Short name", "Description",
                                           "Description format", "Scale values", "Scale configuration",
                                           "Rule type (optional)", "Rule outcome (optional)",
                                           "Rule config (optional)", "Cross-referenced competency ID numbers",
                                           "Exported ID (optional)", "Is framework", "Taxonomy"});
    for (const auto& one : real_catalogue().frameworks())
        for (const auto& cells : table(one.id)) CHECK(cells.size() == 14);
}

TEST_CASE("the framework stands first, alone is one, and brings a scale that promises nothing") {
    const auto all = table("cg-nsvq-l3");
    const auto& first = all.at(1);
    CHECK(first[0].empty());
    CHECK(first[1] == "cg-nsvq-l3");
    CHECK(first[2] == "Level 3 N/SVQ in Customer Service");
    CHECK(first[3].starts_with("In our words, not the official text; not endorsed by any awarding body."));
    CHECK(first[5] == "Not yet practised,Practised");
    const auto scale = nlohmann::json::parse(first[6]);
    REQUIRE(scale.size() == 3);
    CHECK(scale[0].contains("scaleid"));
    CHECK(scale[1] == nlohmann::json{{"id", 1}, {"scaledefault", 1}, {"proficient", 0}});
    CHECK(scale[2] == nlohmann::json{{"id", 2}, {"scaledefault", 0}, {"proficient", 1}});
    for (std::size_t i = 2; i < all.size(); ++i) CHECK(all[i][12].empty());
    CHECK(first[12] == "1");
}

TEST_CASE("every criterion and knowledge item has a line below its parent's") {
    for (const auto& one : real_catalogue().frameworks()) {
        const auto all = table(one.id);
        std::set<std::string> seen;
        for (std::size_t i = 2; i < all.size(); ++i) {
            const auto& cells = all[i];
            CHECK((cells[0].empty() || seen.contains(cells[0])));
            CHECK(seen.insert(cells[1]).second);
            CHECK_FALSE(cells[2].empty());
            CHECK(count_graphemes(cells[2]) <= 100);
            CHECK(cells[4] == "2");
        }
        for (const auto* ids : {&one.mandatory, &one.optional})
            for (const auto& id : *ids) {
                const auto& unit = *real_catalogue().unit(id);
                CHECK(seen.contains(id));
                for (const auto& group : unit.groups)
                    for (const auto& criterion : group.criteria) CHECK(seen.contains(criterion.id));
                for (const auto& item : unit.knowledge) CHECK(seen.contains(item.id));
            }
    }
}

TEST_CASE("lines of a criterion, a group and a unit") {
    const auto all = table("cg-nsvq-l3");
    const auto& says = real_catalogue().criterion("CG207.2.3")->says;
    CHECK(line_of(all, "CG207.2.3")[0] == "CG207/2");
    CHECK(line_of(all, "CG207.2.3")[2] == says);
    CHECK(line_of(all, "CG207.2.3")[3] ==
          says + ". In our words, not the official text; not endorsed by any awarding body.");
    CHECK(line_of(all, "CG207/2")[2] == "Plan and send an effective written or ICT communication");
    CHECK(line_of(all, "CG207/2")[0] == "CG207");
    CHECK(line_of(all, "CG207")[0].empty());
    for (const auto& cells : all) CHECK(cells[1].find(".E") == std::string::npos);
}

TEST_CASE("what is too long for a name is cut between words, and quotation marks are doubled") {
    standards::Unit unit;
    unit.id = unit.code = "LONG1";
    unit.title = "A title";
    for (int i = 0; i < 30; ++i) unit.title += " and more";
    unit.groups.push_back({"", {{"LONG1.P1", "Say \"hello\", then wait", "LONG1"}}});
    standards::Framework own;
    own.id = own.title = "own";
    own.optional = {"LONG1", "ABSENT1"};
    const auto text = to_moodle(standards::Catalogue({unit}, {own}, {}), own);
    CHECK(text.find("\"Say \"\"hello\"\", then wait\"") != std::string::npos);
    const auto name = split_lines(text).at(2).substr(std::string(",LONG1,").size());
    CHECK(name.find(" more…,") == std::string("A title").size() + 9 * 10 - 5);
    CHECK(text.find("ABSENT1") == std::string::npos);
}
