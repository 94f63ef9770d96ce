#include "exchange/journal.hpp"

#include <doctest/doctest.h>

#include "debrief/build.hpp"
#include "debriefs.hpp"

using namespace rehearse;
using namespace rehearse::test;
using debrief::BlockKind;

namespace {

debrief::Document with_criteria() {
    debrief::Document out;
    out.title = "Debrief: Kettle";
    auto table = block(BlockKind::table, "");
    table.rows = {{"Code", "Words", "Chances", "Reading"},  {"A.P1", "Check it", "2", "shown"},
                  {"A.P2", "Say it", "1", "went against"},  {"A.P3", "Keep it", "3", "mixed"},
                  {"A.P4", "Send it", "0", "not met here"}, {"A.P5", "Ask", "1", "not taken up"}};
    auto other = table;
    other.rows[1][0] = "B.P1";
    out.blocks = {heading(2, "Other", "other"), other, heading(2, "Criteria", "criteria"), table};
    return out;
}

constexpr Timestamp kStarted = 1772366700000;  // 2026-03-01 12:05

}  // namespace

TEST_CASE("an attempt as a block for a journal, its text still to be written") {
    const auto text = exchange::to_journal(with_criteria(), {"", kStarted, 14, ""});
    CHECK(
        text.starts_with("Title: Debrief: Kettle\n"
                         "Category: Reflection\n"
                         "Date: 2026-03-01\n"
                         "Start: 12:05 UTC\n"
                         "Duration: 14 minutes\n"
                         "[ ] off-the-job, as agreed with your employer\n"
                         "\n"
                         "Criteria practised:\n"
                         "- A.P1: Check it (shown)\n"
                         "- A.P3: Keep it (mixed)\n"
                         "In our words, not the official text; not endorsed by any awarding body.\n"
                         "\n"));
    CHECK(count_of(text, ":\n\n\n") == 4);  // room for the learner's words
    CHECK(text.ends_with("\n" + std::string(debrief::kStatusLine) + "\n"));
}

TEST_CASE("a journal block with the learner's name and words has no questions") {
    const auto text =
        exchange::to_journal(with_criteria(), {"Ailsa Grant", kStarted, 1, "I asked first.\n\nIt helped."});
    CHECK(count_of(text, "\nName: Ailsa Grant\n") == 1);
    CHECK(count_of(text, "\nDuration: 1 minute\n") == 1);
    CHECK(count_of(text, "\n\nI asked first.\n\nIt helped.\n\n" + std::string(debrief::kStatusLine)) == 1);
    CHECK(count_of(text, "How I felt") == 0);
}

TEST_CASE("a journal block of an attempt that showed nothing names no criteria") {
    debrief::Document document;
    document.title = "T";
    CHECK(count_of(exchange::to_journal(document, {}), "Criteria") == 0);
}

TEST_CASE("what else the learner added stands below the text, and above the status line") {
    const auto text =
        exchange::to_journal(with_criteria(), {"", kStarted, 1, "I asked first.", "How it felt: fine."});
    const auto first = text.find("I asked first."), second = text.find("How it felt: fine.");
    REQUIRE(second != std::string::npos);
    CHECK(first < second);
    CHECK(second < text.find(debrief::kStatusLine));
}
