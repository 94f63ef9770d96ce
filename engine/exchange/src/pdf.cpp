// A debrief as a PDF.
#include "exchange/pdf.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "exchange/named.hpp"
#include "pdf_blocks.hpp"

namespace rehearse::exchange {
namespace {

using debrief::Document;

// A moment begins on a page that has room for all of it, if there is such a page.
void put_groups(Sheet& sheet, const Section& section, int bookmark) {
    std::vector<Part> bullets;  // of groups that are one list
    const auto put_bullets = [&] {
        put_parts(sheet, bullets);
        bullets.clear();
    };
    for (const auto& group : section.groups) {
        if (group.parts.size() == 1 && group.parts.front().block->kind == debrief::BlockKind::bullet) {
            bullets.push_back(group.parts.front());
            continue;
        }
        put_bullets();
        const double height = sheet.measure([&] { put_parts(sheet, group.parts); });
        if (group.parts.front().block->kind != debrief::BlockKind::table)  // that breaks between its rows
            sheet.need(height <= kBody ? height : kBody / 2);
        if (group.anchor) {
            sheet.destination(anchor_of(*group.anchor));
            cairo_pdf_surface_add_outline(sheet.surface(), bookmark, group.parts.front().block->text.c_str(),
                                          ("dest='" + anchor_of(*group.anchor) + "'").c_str(),
                                          static_cast<cairo_pdf_outline_flags_t>(0));
        }
        put_parts(sheet, group.parts);
        sheet.gap(group.headed ? 8 : 3);
    }
    put_bullets();
}

void put_section(Sheet& sheet, const Section& section, const std::string& name) {
    constexpr double kTitle = 60, kAtLeast = 70;  // with the first lines below it
    if (section.heading->breaks) sheet.need(kBody);
    double first = 0;
    if (!section.groups.empty())
        first = sheet.measure([&] { put_parts(sheet, section.groups.front().parts); });
    sheet.need(kTitle + (first <= kBody / 2 ? first : kAtLeast));
    sheet.destination(name);
    const int bookmark =
        cairo_pdf_surface_add_outline(sheet.surface(), CAIRO_PDF_OUTLINE_ROOT, section.heading->text.c_str(),
                                      ("dest='" + name + "'").c_str(), CAIRO_PDF_OUTLINE_FLAG_OPEN);
    put_section_title(sheet, section.heading->text, section.heading->section == "breaches");
    put_groups(sheet, section, bookmark);
}

void set_facts(cairo_surface_t* surface, const std::string& title, const PdfOptions& options) {
    std::string date = date_and_time(options.created);  // as ISO 8601 asks
    date.replace(date.find(' '), 1, "T");
    date += ":00Z";
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title.c_str());
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Rehearse");
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date.c_str());
    if (!trimmed(options.name).empty())
        cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_AUTHOR, options.name.c_str());
}

// All pages into `bytes`. Gives how many there are; 0 when the library gave up.
int compose(const Document& document, const PdfOptions& options, int pages, std::string& bytes) {
    const auto parts = parts_of(document);
    Sheet sheet(bytes, parts.status, pages);
    set_facts(sheet.surface(), document.title, options);
    put_title(sheet, document.title);
    if (!parts.status.empty()) put_notice(sheet, parts.status);
    for (const auto& group : parts.head.groups) put_parts(sheet, group.parts);
    for (std::size_t i = 0; i < parts.sections.size(); ++i)
        put_section(sheet, parts.sections[i], fmt::format("section-{}", i + 1));
    return sheet.finish();
}

// The bytes from the last `before` to the next `after`; empty when they are not there.
std::string_view between(std::string_view bytes, std::string_view before, std::string_view after) {
    const auto from = bytes.rfind(before);
    if (from == std::string_view::npos) return {};
    const auto to = bytes.find(after, from + before.size());
    return to == std::string_view::npos ? std::string_view()
                                        : bytes.substr(from + before.size(), to - from - before.size());
}

// The body of an object, without its angle brackets at the beginning.
std::string_view object(std::string_view bytes, std::string_view number) {
    return between(bytes, fmt::format("\n{} 0 obj\n<<", number), "\nendobj");
}

// What cairo leaves out is said in later editions of two objects, appended as PDF foresees: the language,
// that the file is tagged, that its title is to be shown, and that its date is one.
std::string completed(const std::string& pdf) {
    const auto root = between(pdf, "/Root ", " 0 R"), info = between(pdf, "/Info ", " 0 R");
    const auto size = between(pdf, "/Size ", "\n"), last = between(pdf, "startxref\n", "\n");
    std::string catalogue(object(pdf, root)), facts(object(pdf, info));
    if (catalogue.empty() || facts.empty() || size.empty() || last.empty()) return pdf;
    catalogue = " /Lang (en-GB) /ViewerPreferences << /DisplayDocTitle true >>" + catalogue;
    if (catalogue.find("/MarkInfo") == std::string::npos)
        catalogue = " /MarkInfo << /Marked true >>" + catalogue;
    const std::string date = "/CreationDate (";
    if (const auto at = facts.find(date);
        at != std::string::npos && facts.compare(at + date.size(), 2, "D:") != 0)
        facts.insert(at + date.size(), "D:");
    std::string out = pdf, table;
    for (const auto& [number, body] : {std::pair(root, catalogue), std::pair(info, facts)}) {
        table += fmt::format("{} 1\n{:010} 00000 n \n", number, out.size());
        out += fmt::format("{} 0 obj\n<<{}\nendobj\n", number, body);
    }
    const auto start = out.size();
    return out +
           fmt::format(
               "xref\n{}trailer\n<< /Size {} /Root {} 0 R /Info {} 0 R /Prev {} >>\nstartxref\n{}\n%%EOF\n",
               table, size, root, info, last, start);
}

// Every text clean: the library draws no other.
Document cleaned(Document document) {
    document.title = clean_text(document.title.empty() ? "Debrief" : document.title);
    for (auto& block : document.blocks) {
        block.text = clean_text(block.text);
        block.by = clean_text(block.by);
        for (auto& row : block.rows)
            for (auto& cell : row) cell = clean_text(cell);
    }
    return document;
}

}  // namespace

Result<std::string> to_pdf(const Document& unnamed, const PdfOptions& options) {
    const auto document = cleaned(named(unnamed, options.name));
    std::string bytes;
    const int pages = compose(document, options, 0, bytes);
    bytes.clear();
    if (pages == 0 || compose(document, options, pages, bytes) == 0)
        return fail("export.pdf", "The PDF could not be drawn.",
                    "The same debrief as a page for a browser, which can print it: --format html.");
    return completed(bytes);
}

}  // namespace rehearse::exchange
