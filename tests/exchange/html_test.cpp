#include "exchange/html.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <regex>
#include <set>

#include "base/files.hpp"
#include "base/system.hpp"
#include "base/text.hpp"
#include "debriefs.hpp"

using namespace rehearse;
using namespace rehearse::test;
using debrief::BlockKind;
using debrief::Document;
using exchange::to_html;

namespace {

// What a pattern's first group matches, wherever it does.
std::vector<std::string> all_of(const std::string& text, const std::string& pattern) {
    const std::regex wanted(pattern);
    std::vector<std::string> out;
    for (std::sregex_iterator it(text.begin(), text.end(), wanted), end; it != end; ++it)
        out.push_back((*it)[1]);
    return out;
}

// Two moments, of twelve, and claims about them.
Document with_claims() {
    Document out;
    out.title = "T";
    out.blocks = {heading(2, "Well", "strengths"),
                  about(12, block(BlockKind::paragraph, "Moment 12, Monday, you said:")),
                  about(12, block(BlockKind::quote, "Good morning.")),
                  about(1, block(BlockKind::bullet, "At moment 12 it was late, at moment 1 it was not.")),
                  about(12, block(BlockKind::bullet, "No number in these words")),
                  about(7, block(BlockKind::bullet, "Moment 7 is told nowhere.")),
                  heading(2, "Decisions", "moments"),
                  about(1, heading(3, "Moment 1: you said")),
                  about(1, block(BlockKind::paragraph, "Told.")),
                  about(12, heading(3, "Moment 12: you said")),
                  block(BlockKind::paragraph, "Told, without its number.")};
    return out;
}

using Palette = std::map<std::string, std::string>;

// The colours of the last style rule that begins with `rule`, in place of those of `before`.
Palette palette(const std::string& html, const std::string& rule, Palette before = {}) {
    const auto from = html.find(rule);
    REQUIRE(from != std::string::npos);
    const auto colours = html.substr(from, html.find('}', from) - from);
    const std::regex colour("--([a-z-]+):(#[0-9a-f]{6})");
    for (std::sregex_iterator it(colours.begin(), colours.end(), colour), end; it != end; ++it)
        before[(*it)[1]] = (*it)[2];
    return before;
}

// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const std::string& colour) {
    constexpr double kWeights[] = {0.2126, 0.7152, 0.0722};
    double out = 0;
    for (std::size_t i = 0; i < 3; ++i) {
        const double part = std::stoi(colour.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
        out += kWeights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
    }
    return out;
}

double contrast(const Palette& colours, const std::string& one, const std::string& other) {
    const double a = luminance(colours.at(one)), b = luminance(colours.at(other));
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

void check_contrasts(const Palette& colours) {
    struct Pair {
        const char *front, *back;
        double least;
    };
    constexpr double kText = 4.5, kShape = 3;
    for (const auto& pair :
         {Pair{"ink", "paper", kText}, Pair{"quiet", "paper", kText}, Pair{"link", "paper", kText},
          Pair{"ink", "box", kText}, Pair{"quiet", "box", kText}, Pair{"ink", "warn-box", kText},
          Pair{"link", "warn-box", kText}, Pair{"warn", "warn-box", kText}, Pair{"accent", "box", kShape},
          Pair{"accent", "paper", kShape}, Pair{"link", "paper", kShape}}) {
        CAPTURE(pair.front);
        CAPTURE(pair.back);
        CHECK(contrast(colours, pair.front, pair.back) >= pair.least);
    }
}

}  // namespace

TEST_CASE("a whole debrief as a web page") {
    const auto html = to_html(small_debrief(), {"Ailsa Grant"});
    const std::string path = REHEARSE_SOURCE_DIR "/tests/exchange/golden/kettle-breach.html";
    DiskFiles files;
    if (environment("REHEARSE_UPDATE")) REQUIRE(files.write(path, html).has_value());
    const auto golden = files.read(path, std::size_t{1} << 20);
    REQUIRE_MESSAGE(golden.has_value(), path);
    CHECK(*golden == html);
}

TEST_CASE("what a learner or an author wrote is text on the page, never markup") {
    const std::string hostile = "</style></title><script>alert('x')</script> & \"quoted\" \x01\xFF";
    Document document;
    document.title = hostile;
    document.blocks = {block(BlockKind::notice, hostile), block(BlockKind::fields, ""),
                       heading(2, hostile, hostile),      block(BlockKind::table, ""),
                       block(BlockKind::quote, hostile),  block(BlockKind::curve, hostile)};
    document.blocks[1].rows = {{hostile, hostile}};
    document.blocks[3].rows = {{hostile, hostile}, {hostile, hostile}};
    document.blocks[4].by = hostile;
    document.blocks[5].curve = {{0, 50, hostile}, {1, 60, hostile}};
    const auto html = to_html(document, {hostile});
    CHECK(count_of(html, "<script") == 0);
    CHECK(count_of(html, "</style>") == 1);
    CHECK(count_of(html, "</title>") == 2);  // the page's and the drawing's
    CHECK(count_of(html, "&lt;script&gt;alert(&#39;x&#39;)") > 10);
    CHECK(count_of(html, " & ") == 1);  // of the style sheet's text, where it means nothing
    CHECK(is_utf8(html));
    CHECK(html.find('\x01') == std::string::npos);
}

TEST_CASE("headings go down step by step, ids are unlike, and every link leads somewhere") {
    for (const auto& document : {small_debrief(), with_claims(), Document{}}) {
        const auto html = to_html(document);
        const auto levels = all_of(html, "<h([1-6])");
        REQUIRE(!levels.empty());
        CHECK(levels.front() == "1");
        CHECK(std::count(levels.begin(), levels.end(), "1") == 1);
        for (std::size_t i = 1; i < levels.size(); ++i) CHECK(levels[i][0] <= levels[i - 1][0] + 1);
        const auto ids = all_of(html, " id=\"([^\"]*)\"");
        const std::set<std::string> unlike(ids.begin(), ids.end());
        CHECK(unlike.size() == ids.size());
        for (const auto& link : all_of(html, "href=\"([^\"]*)\"")) {
            CAPTURE(link);
            REQUIRE(link.starts_with("#"));
            CHECK(unlike.contains(link.substr(1)));
        }
        for (const auto* landmark : {"<header>", "<main id=\"main\"", "</main>"})
            CHECK(count_of(html, landmark) == 1);
    }
}

TEST_CASE("a claim leads to its moment") {
    const auto html = to_html(with_claims());
    CHECK(count_of(html, "<p><a href=\"#moment-12\">Moment 12</a>, Monday, you said:</p>") == 1);
    CHECK(count_of(html, "it was late, at <a href=\"#moment-1\">moment 1</a> it was not") == 1);
    CHECK(count_of(html, "these words (<a href=\"#moment-12\">Moment 12</a>)</li>") == 1);
    CHECK(count_of(html, "<li>Moment 7 is told nowhere.</li>") == 1);
    CHECK(count_of(html, "<article class=\"moment\" id=\"moment-12\">\n<h3>Moment 12: you said</h3>") == 1);
    CHECK(count_of(html, "<ul>") == 2);  // the contents, and the three claims
}

TEST_CASE("every claim of a real debrief leads to its moment") {
    const auto document = small_debrief();
    const auto html = to_html(document);
    std::string section;
    int claims = 0;
    for (const auto& one : document.blocks) {
        if (one.kind == debrief::BlockKind::heading && !one.section.empty()) section = one.section;
        if (!one.moment || section == "moments") continue;
        ++claims;
        CHECK(count_of(html, "<a href=\"#moment-" + std::to_string(*one.moment) + "\"") > 0);
    }
    CHECK(claims > 5);
}

TEST_CASE("a page needs nothing beside itself, and runs nothing") {
    const auto html = to_html(small_debrief());
    for (const auto* part :
         {"<script", "http:", "https:", "src=", "url(", "@import", "<link", "onload", "<iframe"})
        CHECK_MESSAGE(html.find(part) == std::string::npos, part);
}

TEST_CASE("light and dark can be read, and no colour stands beside the named ones") {
    const auto html = to_html(small_debrief());
    const auto light = palette(html, ":root{");
    const auto dark = palette(html, "@media screen and (prefers-color-scheme:dark){:root{", light);
    CHECK(light.size() >= 9);
    CHECK(light.at("paper") != dark.at("paper"));
    check_contrasts(light);
    check_contrasts(dark);
    CHECK(all_of(html, "(#[0-9a-fA-F]{6})").size() == 2 * light.size());
}

TEST_CASE("the curve is a drawing with a title, the same in words, and a table") {
    Document document;
    document.title = "T";
    auto curve = block(BlockKind::curve, "It rose.");
    curve.curve = {{0, 40, "the start"}, {1, 70, "warmed to you"}, {2, 140, ""}};
    document.blocks = {heading(2, "How they felt", "mood"), curve};
    const auto html = to_html(document);
    CHECK(html.find("<title id=\"curve-1-title\">How they felt</title>") != std::string::npos);
    CHECK(html.find("<desc id=\"curve-1-desc\">It rose.</desc>") != std::string::npos);
    CHECK(html.find("<figcaption>\n<p>It rose.</p>") != std::string::npos);
    CHECK(count_of(html, "<circle") == 3);
    CHECK(html.find("cy=\"-") == std::string::npos);  // a mood beyond its scale stays on the drawing
    CHECK(html.find("<th scope=\"row\">Moment 1</th><td data-label=\"Mood, 0 to 100\">70</td>"
                    "<td data-label=\"In words\">at ease</td>") != std::string::npos);
}

TEST_CASE("the name is the one that was asked for, or none") {
    CHECK(to_html(small_debrief()).find("<dt>Name</dt>") == std::string::npos);
    CHECK(to_html(small_debrief(), {"  "}).find("<dt>Name</dt>") == std::string::npos);
    const auto html = to_html(small_debrief(), {"Ailsa Grant"});
    CHECK(html.find("<dt>Name</dt><dd>Ailsa Grant</dd>\n<dt>Scenario</dt>") != std::string::npos);
    Document bare;
    bare.blocks = {block(BlockKind::notice, "N"), heading(2, "S")};
    CHECK(to_html(bare, {"Ailsa"}).find("<dt>Name</dt><dd>Ailsa</dd>\n</dl>\n</header>") !=
          std::string::npos);
}

TEST_CASE("what is for paper: a page for a section, and lines to write on that nobody has read out") {
    const auto has = [](const std::string& text, std::string_view part) {
        return text.find(part) != std::string::npos;
    };
    Document document;
    document.title = "T";
    document.blocks = {heading(2, "First", "first"), block(BlockKind::paragraph, "What happened?"),
                       heading(2, "Second", "second"), block(BlockKind::paragraph, "Told.")};
    const auto plain = to_html(document);
    CHECK(!has(plain, "class=\"page\""));
    CHECK(!has(plain, "class=\"lines\""));
    document.blocks[1].kind = BlockKind::box;
    document.blocks[2].breaks = true;
    const auto html = to_html(document);
    CHECK(!has(html, "<section id=\"first\" class"));
    CHECK(has(html, "<section id=\"second\" class=\"page\""));
    CHECK(has(html,
              "What happened?</p>\n<div class=\"lines\" aria-hidden=\"true\">\n<div></div>\n<div></div>\n"
              "<div></div>\n</div>"));
}
