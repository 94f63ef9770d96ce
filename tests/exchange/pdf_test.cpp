#include "exchange/pdf.hpp"

#include <doctest/doctest.h>

#include <regex>

#include "debriefs.hpp"

using namespace rehearse;
using namespace rehearse::test;
using debrief::BlockKind;
using debrief::Document;

namespace {

std::string pdf_of(const Document& document, const exchange::PdfOptions& options = {}) {
    const auto pdf = exchange::to_pdf(document, options);
    REQUIRE_MESSAGE(pdf.has_value(), (pdf ? std::string() : pdf.error().text()));
    return *pdf;
}

// The titles of the bookmarks, in the order written: a chapter, then what is in it.
std::vector<std::string> bookmarks(const std::string& pdf) {
    static const std::regex kTitle(R"(/Title \(([^\n]*)\)\n +/Parent)");
    std::vector<std::string> out;
    for (std::sregex_iterator it(pdf.begin(), pdf.end(), kTitle), end; it != end; ++it)
        out.push_back((*it)[1]);
    return out;
}

int pages(const std::string& pdf) {
    std::smatch found;
    REQUIRE(std::regex_search(pdf, found, std::regex(R"(/Count (\d+)\n)")));
    return std::stoi(found[1]);
}

Document with(debrief::Block one) {
    Document out;
    out.title = "T";
    out.blocks = {heading(2, "S", "s"), std::move(one)};
    return out;
}

}  // namespace

TEST_CASE("a debrief as a PDF, with a bookmark for each section and moment") {
    const auto document = small_debrief();
    const auto pdf = pdf_of(document);
    CHECK(pdf.starts_with("%PDF-1."));
    CHECK(pdf.ends_with("%%EOF\n"));
    std::vector<std::string> expected;
    std::string section;
    for (const auto& one : document.blocks) {
        if (one.kind != BlockKind::heading) continue;
        if (one.kind == debrief::BlockKind::heading && !one.section.empty()) section = one.section;
        if (!one.section.empty() || section == "moments") expected.push_back(one.text);
    }
    CHECK(expected.size() > 8);
    CHECK(bookmarks(pdf) == expected);
}

TEST_CASE("a PDF says its title, its language and that it is tagged, and names nobody unasked") {
    const auto pdf = pdf_of(small_debrief(), {"", 1772366700000});
    CHECK(count_of(pdf, "/Title (Debrief: ") > 0);
    CHECK(count_of(pdf, "/Lang (en-GB)") == 1);
    CHECK(count_of(pdf, "/Marked true") == 1);
    CHECK(count_of(pdf, "/StructTreeRoot") > 0);
    CHECK(count_of(pdf, "/CreationDate (D:20260301") == 1);
    CHECK(count_of(pdf, "/Author") == 0);
    CHECK(count_of(pdf_of(small_debrief(), {"Ailsa Grant", 0}), "/Author (Ailsa Grant)") > 0);
    for (const auto* tag :
         {"/S /H1", "/S /H2", "/S /H3", "/S /P\n", "/S /L\n", "/S /Table", "/S /TH", "/S /Link"})
        CHECK_MESSAGE(count_of(pdf, tag) > 0, tag);
}

TEST_CASE("the same debrief is the same PDF, to the byte") {
    CHECK(pdf_of(small_debrief()) == pdf_of(small_debrief()));
}

TEST_CASE("long texts go over as many pages as they take") {
    std::string text;
    for (int i = 0; i < 3000; ++i) text += "word" + std::to_string(i) + (i % 40 == 39 ? "\n\n" : " ");
    auto quote = block(BlockKind::quote, text);
    quote.by = "You";
    auto table = block(BlockKind::table, "");
    table.rows = {{"A", "B"}, {"short", text}, {"a"}, {}};
    auto rows = block(BlockKind::table, "");
    for (int i = 0; i < 200; ++i) rows.rows.push_back({"Row " + std::to_string(i), "words of it"});
    for (const auto& one : {block(BlockKind::paragraph, text), block(BlockKind::bullet, text), quote, table,
                            rows, block(BlockKind::paragraph, std::string(20000, 'x'))})
        CHECK(pages(pdf_of(with(one))) >= 3);
    CHECK(pages(pdf_of(with(block(BlockKind::paragraph, "short")))) == 1);
}

TEST_CASE("what is no text, and what is not there, make a PDF all the same") {
    auto empty_table = with(block(BlockKind::table, ""));
    CHECK(pages(pdf_of(empty_table)) == 1);
    CHECK(pages(pdf_of(Document{})) == 1);
    CHECK(pages(pdf_of(with(block(BlockKind::curve, "no points")))) == 1);
    CHECK(pages(pdf_of(with(block(BlockKind::paragraph, "bad \xFF byte, and \xF0\x9F\x99\x82")))) == 1);
}

TEST_CASE("a section that breaks begins a page of its own, and lines to write on take their room") {
    auto document = with(block(BlockKind::paragraph, "Told."));
    document.blocks.push_back(heading(2, "Second", "second"));
    document.blocks.push_back(block(BlockKind::paragraph, "What happened?"));
    CHECK(pages(pdf_of(document)) == 1);
    document.blocks[2].breaks = true;
    CHECK(pages(pdf_of(document)) == 2);
    document.blocks[0].breaks = true;  // the title stands alone, then
    CHECK(pages(pdf_of(document)) == 3);
    document.blocks[3].kind = BlockKind::box;
    document.blocks[3].lines = 100;
    CHECK(pages(pdf_of(document)) > 5);
}
