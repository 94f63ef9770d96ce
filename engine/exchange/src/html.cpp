// A debrief as one web page.
#include "html.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/text.hpp"
#include "exchange/html.hpp"
#include "exchange/named.hpp"
#include "parts.hpp"

namespace rehearse::exchange {
namespace {

using debrief::Block;
using debrief::BlockKind;

std::string element(std::string_view name, const std::string& inner) {
    return fmt::format("<{}>{}</{}>\n", name, inner, name);
}

std::string to_moment(int moment, std::string_view words) {
    return fmt::format("<a href=\"#{}\">{}</a>", anchor_of(moment), escaped(words));
}

// The text with its link in it, or after it.
std::string linked(const Part& part) {
    const std::string_view text = part.block->text;
    if (!part.link) return escaped(text);
    const auto& link = *part.link;
    if (link.length == 0) return escaped(text) + " (" + to_moment(link.moment, link_words(link.moment)) + ")";
    return escaped(text.substr(0, link.from)) + to_moment(link.moment, text.substr(link.from, link.length)) +
           escaped(text.substr(link.from + link.length));
}

// A name that stands above several values in a row is said once.
std::string fields(const Block& block) {
    std::string out = "<dl>\n", last;
    for (const auto& row : block.rows) {
        if (row.size() != 2) continue;
        if (row[0] != last) out += "<dt>" + escaped(row[0]) + "</dt>";
        out += "<dd>" + escaped(row[1]) + "</dd>\n";
        last = row[0];
    }
    return out + "</dl>\n";
}

std::string quote(const Block& block) {
    const std::string by = block.by.empty() ? "" : "<span class=\"by\">" + escaped(block.by) + ":</span> ";
    return "<blockquote><p>" + by + escaped(block.text) + "</p></blockquote>\n";
}

std::string lines_to_write_on(int lines) {
    std::string out = "<div class=\"lines\" aria-hidden=\"true\">\n";
    for (int i = 0; i < lines; ++i) out += "<div></div>\n";
    return out + "</div>\n";
}

// What is asked, and the answer or lines to write one on paper.
std::string box(const Part& part) {
    const auto& answer = part.block->answer;
    return "<div class=\"box\">\n<p class=\"asks\">" + linked(part) + "</p>\n" +
           (answer.empty() ? lines_to_write_on(part.block->lines) : "<p>" + escaped(answer) + "</p>\n") +
           "</div>\n";
}

std::string cell(const std::string& text, int moment) {
    const auto link = moment > 0 ? named_in(text, moment) : std::nullopt;
    if (!link) return escaped(text);
    return escaped(text.substr(0, link->from)) + to_moment(moment, text.substr(link->from, link->length)) +
           escaped(text.substr(link->from + link->length));
}

class HtmlPage {
public:
    explicit HtmlPage(const Parts& parts) : parts_(parts) {}

    [[nodiscard]] std::string header(const std::string& title) {
        std::string out = "<header>\n" + element("h1", escaped(title));
        if (!parts_.status.empty()) out += "<p class=\"status\">" + escaped(parts_.status) + "</p>\n";
        return out + groups(parts_.head, title) + "</header>\n";
    }

    [[nodiscard]] std::string contents() const {
        if (parts_.sections.empty()) return {};
        std::string out = "<nav aria-label=\"On this page\">\n<p>On this page</p>\n<ul>\n";
        for (std::size_t i = 0; i < parts_.sections.size(); ++i)
            out += fmt::format("<li><a href=\"#{}\">{}</a></li>\n", id_of(i),
                               escaped(parts_.sections[i].heading->text));
        return out + "</ul>\n</nav>\n";
    }

    [[nodiscard]] std::string sections() {
        std::string out;
        for (std::size_t i = 0; i < parts_.sections.size(); ++i) {
            const auto& section = parts_.sections[i];
            out += fmt::format("<section id=\"{}\"{} aria-labelledby=\"{}-heading\">\n", id_of(i),
                               section.heading->breaks ? " class=\"page\"" : "", id_of(i));
            out += fmt::format("<h2 id=\"{}-heading\">{}</h2>\n", id_of(i), escaped(section.heading->text));
            out += groups(section, section.heading->text) + "</section>\n";
        }
        return out;
    }

private:
    // Named by the section when it has a name of its own.
    [[nodiscard]] std::string id_of(std::size_t index) const {
        const auto& name = parts_.sections[index].heading->section;
        const bool unlike = std::none_of(parts_.sections.begin(),
                                         parts_.sections.begin() + static_cast<std::ptrdiff_t>(index),
                                         [&](const Section& one) { return one.heading->section == name; });
        return is_id(name) && unlike ? name : "section-" + std::to_string(index + 1);
    }

    // Bullets of several groups in a row are one list; a link stands in its own item.
    std::string groups(const Section& section, const std::string& title) {
        std::string out;
        bool list = false;
        for (const auto& group : section.groups) {
            const bool only_bullets = std::all_of(group.parts.begin(), group.parts.end(), is_bullet);
            if (list && !only_bullets) out += "</ul>\n";
            if (!list && only_bullets) out += "<ul>\n";
            list = only_bullets;
            if (only_bullets)
                for (const auto& part : group.parts) out += element("li", linked(part));
            else
                out += whole(group, title);
        }
        return out + (list ? "</ul>\n" : "");
    }

    static bool is_bullet(const Part& part) { return part.block->kind == BlockKind::bullet; }

    std::string whole(const Group& group, const std::string& title) {
        std::string out;
        bool list = false;
        for (const auto& part : group.parts) {
            if (list && !is_bullet(part)) out += "</ul>\n";
            if (!list && is_bullet(part)) out += "<ul>\n";
            list = is_bullet(part);
            out += shown(part, title);
        }
        if (list) out += "</ul>\n";
        if (group.parts.size() == 1 && !group.headed) return out;
        if (!group.headed) return "<div class=\"together\">\n" + out + "</div>\n";
        const std::string id = group.anchor ? fmt::format(" id=\"{}\"", anchor_of(*group.anchor)) : "";
        return "<article class=\"moment\"" + id + ">\n" + out + "</article>\n";
    }

    std::string shown(const Part& part, const std::string& title) {
        const auto& block = *part.block;
        switch (block.kind) {
            case BlockKind::heading:
                return element("h3", linked(part));
            case BlockKind::bullet:
                return element("li", linked(part));
            case BlockKind::quote:
                return quote(block);
            case BlockKind::notice:
                return "<p class=\"status\">" + escaped(block.text) + "</p>\n";
            case BlockKind::fields:
                return fields(block);
            case BlockKind::table:
                return html_table(block.rows, title, block.row_moments);
            case BlockKind::box:
                return box(part);
            case BlockKind::curve:
                return html_curve(block, title, "curve-" + std::to_string(++curves_));
            case BlockKind::paragraph:
                break;
        }
        return element("p", linked(part));
    }

    const Parts& parts_;
    int curves_ = 0;
};

}  // namespace

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : clean_text(text)) switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            case '\'':
                out += "&#39;";
                break;
            default:
                out += c;
        }
    return out;
}

std::string html_table(const std::vector<std::vector<std::string>>& rows, const std::string& caption,
                       const std::vector<int>& moments) {
    if (rows.empty()) return {};
    const auto& names = rows.front();
    std::string out = "<table>\n<caption>" + escaped(caption) + "</caption>\n<thead>\n<tr>";
    for (const auto& name : names) out += "<th scope=\"col\">" + escaped(name) + "</th>";
    out += "</tr>\n</thead>\n<tbody>\n";
    for (std::size_t y = 1; y < rows.size(); ++y) {
        out += "<tr>";
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int moment = y < moments.size() ? moments[y] : 0;
            const std::string inner = i < rows[y].size() ? cell(rows[y][i], moment) : "";
            out += i == 0 && !inner.empty()
                       ? "<th scope=\"row\">" + inner + "</th>"
                       : "<td data-label=\"" + escaped(names[i]) + "\">" + inner + "</td>";
        }
        out += "</tr>\n";
    }
    return out + "</tbody>\n</table>\n";
}

std::string to_html(const debrief::Document& unnamed, const HtmlOptions& options) {
    const auto document = named(unnamed, options.name);
    const auto parts = parts_of(document);
    HtmlPage page(parts);
    const std::string title = document.title.empty() ? "Debrief" : document.title;
    std::string out = "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n";
    out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
    out += "<meta name=\"color-scheme\" content=\"light dark\">\n";
    out += element("title", escaped(title));
    out += "<style>\n" + style_sheet(clean_text(parts.status)) + "</style>\n</head>\n<body>\n";
    out += "<a class=\"skip\" href=\"#main\">Skip to the text</a>\n";
    out += page.header(title);
    out += page.contents();
    out += "<main id=\"main\" tabindex=\"-1\">\n" + page.sections() + "</main>\n";
    if (!parts.status.empty()) out += "<footer>\n" + element("p", escaped(parts.status)) + "</footer>\n";
    return out + "</body>\n</html>\n";
}

}  // namespace rehearse::exchange
