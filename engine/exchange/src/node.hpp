// A framework as a list of nodes, parents first: what every format for other programs is written from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "standards/catalogue.hpp"

namespace rehearse::exchange {

/// Goes wherever the statements go.
inline constexpr std::string_view kOurWords =
    "In our words, not the official text; not endorsed by any awarding body.";

enum class NodeKind {
    unit,
    group,
    criterion,
    knowledge,
    behaviour,
    skill,
    requirement,
    condition,
};

struct Node {
    NodeKind kind = NodeKind::unit;
    std::string id;      // unique in the framework
    std::string parent;  // another node's id; empty: the framework itself
    std::string code;    // as a person would cite it
    std::string text;    // a title as published, or a statement in our words
    std::string note;    // may be empty
};

/// Units in the framework's order, the mandatory ones first. A unit the catalogue lacks is passed over.
[[nodiscard]] std::vector<Node> nodes_of(const standards::Catalogue& catalogue,
                                         const standards::Framework& framework);

/// "Criterion"
[[nodiscard]] std::string_view name_of(NodeKind kind);

/// True for statements in our own words; titles are as published.
[[nodiscard]] bool in_our_words(NodeKind kind);

}  // namespace rehearse::exchange
