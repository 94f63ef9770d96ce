// Help for whoever plays: plain meanings, softer words, somebody to talk to; and what a centre hides.
#include "present/support.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>

#include "debrief/kept_out.hpp"
#include "debrief/render.hpp"
#include "present/assignment.hpp"
#include "present/meaning.hpp"
#include "present/softened.hpp"

using namespace rehearse;
using namespace rehearse::present;

namespace {

using Texts = std::map<std::string, std::string>;

// The shipped library; practice.json of the centre is read from memory, all else from the disk.
class CentreFiles final : public Files {
public:
    explicit CentreFiles(std::string centre) : centre_(std::move(centre)) {}
    [[nodiscard]] Result<std::string> read(const std::string& path, std::size_t most) const override {
        return is_centre(path) ? Result<std::string>(centre_) : disk_.read(path, most);
    }
    [[nodiscard]] Status write(const std::string&, std::string_view) override { return {}; }
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) const override {
        return disk_.list(folder);
    }
    [[nodiscard]] bool exists(const std::string& path) const override {
        return is_centre(path) ? !centre_.empty() : disk_.exists(path);
    }
    [[nodiscard]] Status make_folder(const std::string&) override { return {}; }

private:
    [[nodiscard]] bool is_centre(const std::string& path) const {
        return path == "/nowhere/practice.json" && !centre_.empty();
    }
    DiskFiles disk_;
    std::string centre_;
};

struct Centre {
    CentreFiles files;
    FixedClock clock{0};
    standards::Catalogue catalogue;
    session::Library library;
    explicit Centre(const std::string& file = {})
        : files(file),
          catalogue(standards::read_catalogue(files, std::string(REHEARSE_SOURCE_DIR) + "/assets/standards")
                        .value()),
          library(files, clock, catalogue, session::Paths{REHEARSE_SOURCE_DIR, "/nowhere"}) {}
};

std::string page(const Centre& centre) {
    return debrief::to_text(support_document(support_view(centre.library).value()), 1000);
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::vector<std::string> ids(const LibraryView& view) {
    std::vector<std::string> out;
    for (const auto& card : view.cards) out.push_back(card.id);
    return out;
}

}  // namespace

TEST_CASE("somebody at the centre comes before the helplines") {
    const Centre centre(R"({"contact": {"name": "Ms Reid", "how": "Room 12"}})");
    const auto text = page(centre);
    REQUIRE(has(text, "Ms Reid: Room 12"));
    CHECK(text.find("Ms Reid: Room 12") < text.find("116 123"));
    CHECK(has(text, "2026-"));
    CHECK(debrief::kept_out_in(text).empty());
    CHECK_FALSE(has(page(Centre()), "At your centre"));
}

TEST_CASE("a centre's file that does not count takes no helpline away") {
    const auto text = page(Centre(R"({"contact": 1})"));
    CHECK(has(text, "116 123"));
    CHECK(has(text, "'contact' is {"));
}

TEST_CASE("only after a scenario with a content note somebody is named to talk to") {
    const Centre bare;
    CHECK(close_to_home(bare.library, "").empty());
    const auto words = close_to_home(bare.library, "A fire alarm goes off.");
    CHECK(has(words, "If that was close to home"));
    CHECK(words.ends_with("There are people to talk to."));
    const Centre centre(R"({"contact": {"name": "Ms Reid", "how": "Room 12"}})");
    CHECK(close_to_home(centre.library, "").empty());
    CHECK(has(close_to_home(centre.library, "A fire alarm goes off."), "Ms Reid: Room 12."));
}

TEST_CASE("what the centre hides is not among the cards, and the rest is") {
    const auto all = ids(library_view(Centre().library, {}));
    const Centre centre(R"({"hidden": ["the-risk-log", "the-risk-lgo"]})");
    const auto view = library_view(centre.library, {});
    auto left = all;
    std::erase(left, "the-risk-log");
    CHECK(left.size() + 1 == all.size());
    CHECK(ids(view) == left);
    CHECK(has(view.notice, "'the-risk-lgo'"));
    CHECK(has(view.notice, "Did you mean 'the-risk-log'?"));
    CHECK(library_view(Centre().library, {}).notice.empty());
}

TEST_CASE("what the centre hides can still be checked, and an assignment says that it is hidden") {
    const Centre centre(R"({"hidden": ["one-short"]})");
    CHECK(centre.library.open("one-short").has_value());
    session::Assignment assignment;
    assignment.id = "week-1";
    assignment.scenarios = {"one-short", "kettle-day-24"};
    const auto views = assignment_views(centre.library, {assignment}, {}, "Ailsa", 0);
    REQUIRE(views.size() == 1);
    REQUIRE(views[0].scenarios.size() == 2);
    CHECK(views[0].scenarios[0].words == "your centre has hidden this one. Ask whoever set it");
    CHECK(views[0].scenarios[0].command.empty());
    CHECK(views[0].scenarios[1].command == "play kettle-day-24");
}

TEST_CASE("words have their meaning where they stand, and unknown ones the nearest that have one") {
    const Centre centre;
    const std::string text = "That is goodwill, not a reasonable adjustment. Goodwill!";
    const auto words = known_words(centre.library, text);
    REQUIRE(words.size() == 2);
    CHECK(text.substr(words[0].begin, words[0].end - words[0].begin) == "goodwill");
    CHECK(words[0].meaning.source.empty());
    CHECK(text.substr(words[1].begin, words[1].end - words[1].begin) == "reasonable adjustment");
    CHECK(has(to_text(words[1].meaning), "(Equality Act 2010, sections 20 and 29)"));
    CHECK(meaning_of(centre.library, " Reasonable  Adjustments ").value().term == "reasonable adjustment");
    const auto slip = meaning_of(centre.library, "goodwil");
    REQUIRE_FALSE(slip.has_value());
    CHECK(slip.error().text() == "There is no plain meaning of 'goodwil' here.\nDid you mean 'goodwill'?");
    const auto part = meaning_of(centre.library, "risk");
    REQUIRE_FALSE(part.has_value());
    CHECK(part.error().hint == "Did you mean 'risk assessment' or 'risk log'?");
    const auto none = meaning_of(centre.library, "xyzzy");
    REQUIRE_FALSE(none.has_value());
    CHECK(none.error().hint == "Ask a colleague or your trainer; it is never a silly question.");
}

TEST_CASE("no meaning has a word that is kept out of what learners see") {
    const Centre centre;
    const auto terms = all_terms(centre.library).value();
    CHECK(terms.size() >= 80);
    for (const auto& term : terms)
        CHECK_MESSAGE(debrief::kept_out_in(to_text(meaning_of(centre.library, term).value())).empty(), term);
}

TEST_CASE("a view is softened in what others say, and not in what the learner wrote") {
    const Centre centre;
    PlayView view;
    view.question = "What the hell do you say?";
    view.transcript.push_back({SaidKind::person, "Tam", "You clown."});
    view.transcript.push_back({SaidKind::learner, "You", "You clown."});
    view.choices.emplace_back().text = "Bloody kettle!";
    view.transcript.push_back({SaidKind::sheet, "", "", "", SheetView{"Damn", "table", {{"a", "crap"}}}});
    const auto soft = softened(centre.library, view);
    CHECK(soft.question == "What on earth do you say?");
    CHECK(soft.transcript[0].text == "You so-and-so.");
    CHECK(soft.transcript[1].text == "You clown.");
    CHECK(soft.choices[0].text == "Flipping kettle!");
    CHECK(soft.transcript[2].sheet->title == "Blast");
    CHECK(soft.transcript[2].sheet->rows[0][1] == "rubbish");
    CHECK(softened(centre.library, std::string("a bastard")) == "a b——");
}

TEST_CASE("a page is softened, but for the learner's own words") {
    const Centre centre;
    debrief::Document page;
    page.blocks.resize(3);
    page.blocks[0].text = "He said: bollocks.";
    page.blocks[1] = page.blocks[0];
    page.blocks[1].kind = debrief::BlockKind::quote;
    page.blocks[1].by = "You";
    page.blocks[2].rows = {{"Said", "damn"}};
    const auto soft = softened(centre.library, page);
    CHECK(soft.blocks[0].text == "He said: b——.");
    CHECK(soft.blocks[1].text == page.blocks[1].text);
    CHECK(soft.blocks[2].rows[0][1] == "blast");
}

TEST_CASE("what stands before the learner has its terms listed") {
    const Centre centre;
    PlayView view;
    view.transcript.push_back({SaidKind::person, "Tam", "An old courier."});
    view.transcript.push_back({SaidKind::person, "Tam", "Is it goodwill?"});
    view.fresh = 1;
    view.choices.emplace_back().text = "Ask the duty manager.";
    CHECK(terms_in(centre.library, view) == std::vector<std::string>{"goodwill", "duty manager"});
}
