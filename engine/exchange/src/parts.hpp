// A debrief as formats with links need it: sections, what belongs together in them, and where claims lead.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "debrief/document.hpp"

namespace rehearse::exchange {

/// From a claim to the moment it rests on. The words of the text that lead there; with none of them
/// (`length` 0) the claim's last words are followed by link_words().
struct Link {
    int moment = 0;
    std::size_t from = 0, length = 0;
};

struct Part {
    const debrief::Block* block = nullptr;
    std::optional<Link> link;
};

/// Blocks that a page keeps together: a moment with its heading, or a claim and what bears it out.
struct Group {
    bool headed = false;        // the first part is a heading
    std::optional<int> anchor;  // this is where the moment is told
    std::vector<Part> parts;
};

struct Section {
    const debrief::Block* heading = nullptr;  // none before the first heading
    std::vector<Group> groups;
};

/// Points into the document, which has to stay.
struct Parts {
    std::string status;  // the notice at the top; empty when there is none
    Section head;        // what else stands before the first section
    std::vector<Section> sections;
};

/// Every claim outside the section "moments" whose moment is told there has one link in its group.
[[nodiscard]] Parts parts_of(const debrief::Document& document);

/// Where `text` names the moment itself: "moment 3", and not "moment 31".
[[nodiscard]] std::optional<Link> named_in(const std::string& text, int moment);

/// "Moment 3"
[[nodiscard]] std::string link_words(int moment);
/// "moment-3"
[[nodiscard]] std::string anchor_of(int moment);

/// The points of a curve as a table, the first row its header.
[[nodiscard]] std::vector<std::vector<std::string>> points_table(
    const std::vector<debrief::CurvePoint>& curve);

}  // namespace rehearse::exchange
