// A framework as a list of nodes, parents first: what every format for other programs is written from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "standards/catalogue.hpp"

namespace rehearse::exchange {

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
    std::string note;    // whose words a statement is in, or facts of a unit; may be empty
};

/// Units in the framework's order, the mandatory ones first. A unit the catalogue lacks is passed over.
[[nodiscard]] std::vector<Node> nodes_of(const standards::Catalogue& catalogue,
                                         const standards::Framework& framework);

/// "Criterion"
[[nodiscard]] std::string_view name_of(NodeKind kind);

/// What stands with the framework as a whole.
[[nodiscard]] std::string note_of(const standards::Catalogue& catalogue,
                                  const standards::Framework& framework);

}  // namespace rehearse::exchange
