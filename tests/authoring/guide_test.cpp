// The guide is true: every block of Lua in scenarios/README.md and in the README compiles as it stands there.
//
// A whole file (scenario, organisation, overlay) is checked as it is. A fragment says what it is a part of in
// a remark on the line above the block, which nobody sees who reads the page:
//
//     <!-- fragment: file -->     words that stand in the file itself: beat, promise, facts, cast …
//     <!-- fragment: beat -->     what stands in a beat: a decision, lines
//     <!-- wrong: S104 -->        with either, or alone: it is meant to be wrong, and this has to be said of
//     it
#include <regex>
#include <set>

#include "base/text.hpp"
#include "session/bench.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Block {
    int line = 0;  // of its first line in the page
    std::string text;
    std::string fragment, wrong;  // as the remark above says
};

/// What the remark `name` on the line above says; empty when there is none.
std::string remark(const std::string& above, const std::string& name) {
    std::smatch found;
    const std::regex form("<!--.*\\b" + name + ": ([A-Za-z0-9]+).*-->");
    return std::regex_search(above, found, form) ? found[1].str() : std::string();
}

/// The blocks of a page that begin with ```lua, also where they are indented as part of a list.
std::vector<Block> blocks_of(const std::string& page) {
    std::vector<Block> out;
    bool inside = false;
    int number = 0;
    std::string above;
    for (const auto& line : split_lines(page)) {
        ++number;
        const auto bare = trimmed(line);
        if (!inside && bare == "```lua") {
            out.push_back({number + 1, {}, remark(above, "fragment"), remark(above, "wrong")});
            inside = true;
        } else if (inside && bare == "```") {
            inside = false;
        } else if (inside) {
            out.back().text += std::string(line) + "\n";
        }
        above = std::string(line);
    }
    REQUIRE_FALSE(inside);
    return out;
}

/// The name after the first word: whose overlay it is.
std::string first_name(const std::string& text) {
    std::smatch found;
    return std::regex_search(text, found, std::regex("^\\w+ \"([^\"]+)\"")) ? found[1].str() : "story";
}

std::string first_word(const std::string& text) {
    std::smatch found;
    return std::regex_search(text, found, std::regex("^\\s*(\\w+)")) ? found[1].str() : std::string();
}

std::string head_for(const std::string& text) {
    // A text is written where it says that it is sent; everything else happens at the counter.
    std::smatch medium;
    const bool sent = std::regex_search(text, medium, std::regex("medium = \"(email|letter|chat)\""));
    return "scenario { title = \"T\", about = \"A\", channel = \"" +
           (sent ? medium[1].str() : std::string("counter")) +
           "\", at = \"brae-and-bell\", role = \"sales assistant\", starts = \"Monday, 09:00\", "
           "practises = \"INSCS016.P8\", brief = { you = \"Y\", them = \"T\", know = \"K\", may = \"M\" } }\n"
           "cast { customer = { name = \"Ngozi Okafor\", mood = 50, trust = 50 } }\n"
           "facts { seen = false }\n";
}

/// The smallest story that `block` fits into: one decision, and an ending for each place it leads to.
std::string framed(const Block& block) {
    std::set<std::string> ends = {"next"};
    const std::regex to("\\bto = \"(\\w+)\"");
    for (std::sregex_iterator at(block.text.begin(), block.text.end(), to), end; at != end; ++at)
        if ((*at)[1] != "customer") ends.insert((*at)[1]);
    std::string out = head_for(block.text);
    if (block.fragment == "file") out += block.text;
    out +=
        "beat \"start\" { choose { reply \"Yes.\" { shows = \"INSCS016.P8\", why = \"W\", to = \"then\" }, "
        "reply \"No.\" { against = \"INSCS016.P8\", why = \"W\", to = \"then\" } } }\n";
    out += "beat \"then\" {\n" + (block.fragment == "beat" ? block.text : "to = \"next\"\n") + "}\n";
    for (const auto& one : ends)
        out += "ending \"" + one +
               "\" { title = \"E\", says = \"S\", customer_value = \"mood\", organisation_value = 50 }\n";
    return out;
}

/// What is not as it should be about `block`; empty when it is fine.
std::string problem_with(Bench& bench, const TempFolder& folder, const Block& block) {
    static const std::set<std::string> kWhole = {"scenario", "organisation", "overlay"};
    const bool whole = kWhole.contains(first_word(block.text));
    if (!whole && block.fragment != "file" && block.fragment != "beat")
        return "Nothing says what this is a part of; see the top of this test.";
    const std::string path = folder / (whole ? first_name(block.text) + ".lua" : "fragment.lua");
    put_bytes(path, whole ? block.text : framed(block));
    const auto checked = bench.library.check(path);
    std::string said;
    bool wrong_as_told = false;
    for (const auto& one : checked.diagnostics.sorted()) {
        wrong_as_told = wrong_as_told || one.code == block.wrong;
        if (one.severity == Severity::error || whole) said += to_text(one) + "\n";
    }
    if (block.wrong.empty()) return said;
    return wrong_as_told ? std::string() : "It was to be told " + block.wrong + ":\n" + said;
}

struct Desk {
    TempFolder folder;
    DiskFiles disk;
    Bench bench{disk, session::Paths{REHEARSE_SOURCE_DIR, folder / "data"}, folder / "records.db"};
    std::string problem(const std::string& page) {
        const auto blocks = blocks_of(page);
        REQUIRE(blocks.size() == 1);
        return problem_with(bench, folder, blocks.front());
    }
};

}  // namespace

TEST_CASE("every block of Lua in the guide and in the README compiles as it stands there") {
    Desk desk;
    for (const char* page : {"/scenarios/README.md", "/README.md"}) {
        const auto blocks = blocks_of(bytes_of(std::string(REHEARSE_SOURCE_DIR) + page));
        CHECK_FALSE(blocks.empty());
        for (const auto& block : blocks) {
            const auto problem = problem_with(desk.bench, desk.folder, block);
            CHECK_MESSAGE(problem.empty(), page << ":" << block.line << "\n" << problem);
        }
    }
}

TEST_CASE("a block whose kind nobody knows, or that is not as wrong as it says, is told") {
    Desk desk;
    const std::string promise = "```lua\npromise \"call\" { what = \"Ring\", within = 60 }\n```\n";
    CHECK(desk.problem("<!-- fragment: file -->\n" + promise).empty());
    CHECK(has(desk.problem(promise), "what this is a part of"));
    CHECK(has(desk.problem("<!-- fragment: shelf -->\n" + promise), "what this is a part of"));
    CHECK(has(desk.problem("<!-- fragment: beat -->\n" + promise), "S108"));
    CHECK(has(desk.problem("<!-- fragment: file, wrong: S104 -->\n" + promise), "to be told S104"));
    CHECK(desk.problem("<!-- fragment: beat, wrong: S108 -->\n" + promise).empty());
    CHECK(has(desk.problem("  ```lua\n  scenario { title = \"T\" }\n  ```\n"), "S103"));
}
