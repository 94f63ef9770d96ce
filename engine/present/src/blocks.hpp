// A document in the making.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "debrief/document.hpp"

namespace rehearse::present {

/// To write on, on paper.
inline constexpr const char* kLine = "________________________________________________";

class Pages {
public:
    explicit Pages(std::string title) { out_.title = std::move(title); }

    void heading(std::string text, int level) { put(debrief::BlockKind::heading, std::move(text), level); }
    void paragraph(std::string text) { put(debrief::BlockKind::paragraph, std::move(text)); }
    void bullet(std::string text) { put(debrief::BlockKind::bullet, std::move(text)); }
    void notice(std::string text) { put(debrief::BlockKind::notice, std::move(text)); }
    void quote(std::string text, std::string by, int moment) {
        put(debrief::BlockKind::quote, std::move(text));
        out_.blocks.back().by = std::move(by);
        out_.blocks.back().moment = moment;
    }
    void fields(std::vector<std::vector<std::string>> rows) {
        if (rows.empty()) return;
        put(debrief::BlockKind::fields, {});
        out_.blocks.back().rows = std::move(rows);
    }
    /// So many empty lines to write on, below a heading.
    void room(std::string title, int lines) {
        heading(std::move(title), 3);
        for (int i = 0; i < lines; ++i) paragraph(kLine);
    }
    [[nodiscard]] std::size_t size() const { return out_.blocks.size(); }
    [[nodiscard]] debrief::Document take() { return std::move(out_); }

private:
    void put(debrief::BlockKind kind, std::string text, int level = 0) {
        debrief::Block block;
        block.kind = kind;
        block.text = std::move(text);
        block.level = level;
        out_.blocks.push_back(std::move(block));
    }
    debrief::Document out_;
};

}  // namespace rehearse::present
