// A document in the making.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "debrief/document.hpp"

namespace rehearse::present {

class Pages {
public:
    explicit Pages(std::string title) { out_.title = std::move(title); }

    /// `name` is the section's own, for machines; on paper it `breaks`: a new page begins.
    void section(std::string text, std::string name, bool breaks = false) {
        put(debrief::BlockKind::heading, std::move(text), 2);
        out_.blocks.back().section = std::move(name);
        out_.blocks.back().breaks = breaks;
    }
    void heading(std::string text, int level) { put(debrief::BlockKind::heading, std::move(text), level); }
    /// An empty text leaves nothing.
    void paragraph(std::string text) {
        if (!text.empty()) put(debrief::BlockKind::paragraph, std::move(text));
    }
    /// With so many empty lines to write on below it.
    void to_write(std::string text, int lines) {
        put(debrief::BlockKind::box, std::move(text));
        out_.blocks.back().lines = lines;
    }
    void bullet(std::string text) { put(debrief::BlockKind::bullet, std::move(text)); }
    void notice(std::string text) { put(debrief::BlockKind::notice, std::move(text)); }
    void fields(std::vector<std::vector<std::string>> rows) {
        if (rows.empty()) return;
        put(debrief::BlockKind::fields, {});
        out_.blocks.back().rows = std::move(rows);
    }
    void table(std::vector<std::vector<std::string>> rows) {
        put(debrief::BlockKind::table, {});
        out_.blocks.back().rows = std::move(rows);
    }
    void quote(std::string text, std::string by, std::optional<int> moment = {}) {
        put(debrief::BlockKind::quote, std::move(text));
        out_.blocks.back().by = std::move(by);
        out_.blocks.back().moment = moment;
    }
    void add(const std::vector<debrief::Block>& blocks) {
        out_.blocks.insert(out_.blocks.end(), blocks.begin(), blocks.end());
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
