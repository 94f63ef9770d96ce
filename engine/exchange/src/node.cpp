#include "node.hpp"

#include <algorithm>
#include <utility>

#include "base/text.hpp"

namespace rehearse::exchange {
namespace {

using standards::Statement;
using standards::Unit;

void add_sentence(std::string& text, const std::string& sentence) {
    if (!text.empty() && !sentence.empty()) text += ' ';
    text += sentence;
}

std::string facts_of(const Unit& unit) {
    std::vector<std::string> facts;
    if (unit.level != 0) facts.push_back("level " + std::to_string(unit.level));
    if (unit.credits != 0) facts.push_back(counted(unit.credits, "credit", "credits"));
    if (unit.glh != 0) facts.push_back(counted(unit.glh, "guided learning hour", "guided learning hours"));
    if (!unit.reference.empty()) facts.push_back("reference " + unit.reference);
    if (!unit.theme.empty()) facts.push_back("theme " + unit.theme);
    return facts.empty() ? std::string() : "Unit facts: " + listed(facts) + ".";
}

std::string note_of(const Unit& unit, bool mandatory) {
    std::string out = mandatory ? "Mandatory." : "";
    add_sentence(out, facts_of(unit));
    add_sentence(out, unit.simulation.says);
    for (const auto& one : unit.notes) add_sentence(out, one);
    return out;
}

bool has(const standards::Framework& framework, const std::string& unit) {
    const auto in = [&](const auto& ids) { return std::find(ids.begin(), ids.end(), unit) != ids.end(); };
    return in(framework.mandatory) || in(framework.optional);
}

// A centre's own standard is in its own words.
std::string words_of(const Unit& unit) { return unit.kind == "own" ? "" : std::string(standards::kOurWords); }

class Nodes {
public:
    void add_unit(const Unit& unit, bool mandatory) {
        add(NodeKind::unit, unit.id, "", unit.code, unit.title, note_of(unit, mandatory));
        for (std::size_t i = 0; i < unit.groups.size(); ++i) add_group(unit, i);
        add_all(NodeKind::knowledge, unit.knowledge, unit.id, words_of(unit));
        add_all(NodeKind::behaviour, unit.behaviours, unit.id, words_of(unit));
        add_all(NodeKind::skill, unit.skills, unit.id, words_of(unit));
        for (const auto& one : unit.requirements) {
            add(NodeKind::requirement, one.id, unit.id, one.id, one.says, words_of(unit));
            for (const auto& condition : one.conditions)
                add(NodeKind::condition, condition.id, one.id, condition.id, condition.says, words_of(unit));
        }
    }
    [[nodiscard]] std::vector<Node> take() { return std::move(all_); }

private:
    void add(NodeKind kind, const std::string& id, const std::string& parent, const std::string& code,
             const std::string& text, std::string note) {
        all_.push_back({kind, id, parent, code, text, std::move(note)});
    }
    void add_all(NodeKind kind, const std::vector<Statement>& statements, const std::string& parent,
                 const std::string& words) {
        for (const auto& one : statements) add(kind, one.id, parent, one.id, one.says, words);
    }
    // A group without a title and an id is no more than the unit's one list.
    void add_group(const Unit& unit, std::size_t index) {
        const auto& group = unit.groups[index];
        if (group.title.empty() && group.id.empty())
            return add_all(NodeKind::criterion, group.criteria, unit.id, words_of(unit));
        const std::string id = unit.id + "/" + std::to_string(index + 1);
        const std::string& title = group.title.empty() ? group.id : group.title;
        add(NodeKind::group, id, unit.id, group.id, title, "");
        add_all(NodeKind::criterion, group.criteria, id, words_of(unit));
    }

    std::vector<Node> all_;
};

}  // namespace

std::vector<Node> nodes_of(const standards::Catalogue& catalogue, const standards::Framework& framework) {
    Nodes nodes;
    for (const auto* ids : {&framework.mandatory, &framework.optional})
        for (const auto& id : *ids)
            if (const auto* unit = catalogue.unit(id); unit != nullptr)
                nodes.add_unit(*unit, ids == &framework.mandatory);
    return nodes.take();
}

std::string_view name_of(NodeKind kind) {
    switch (kind) {
        case NodeKind::unit:
            return "Unit";
        case NodeKind::group:
            return "Group";
        case NodeKind::criterion:
            return "Criterion";
        case NodeKind::knowledge:
            return "Knowledge";
        case NodeKind::behaviour:
            return "Behaviour";
        case NodeKind::skill:
            return "Skill";
        case NodeKind::requirement:
            return "Requirement";
        case NodeKind::condition:
            break;
    }
    return "Condition";
}

std::string note_of(const standards::Catalogue& catalogue, const standards::Framework& framework) {
    std::string out;
    for (const auto& unit : catalogue.units())
        if (out.empty() && has(framework, unit.id)) out = words_of(unit);
    for (const auto& one : framework.notes) add_sentence(out, one);
    return out;
}

}  // namespace rehearse::exchange
