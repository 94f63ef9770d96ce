// The organisation's documents, for reading on any screen.
#include "present/views.hpp"

namespace rehearse::present {
namespace {

using debrief::Block;
using debrief::BlockKind;
using debrief::Document;

Block block(BlockKind kind, std::string text, int level = 0) {
    Block out;
    out.kind = kind;
    out.text = std::move(text);
    out.level = level;
    return out;
}

void add_policy(const scenario::Organisation& organisation, const scenario::Policy& policy, int level,
                Document& out) {
    using Kind = scenario::PolicyBlock::Kind;
    for (const auto& line : read_policy(organisation, policy)) {
        switch (line.kind) {
            case Kind::heading:
                out.blocks.push_back(block(BlockKind::heading, line.text, level));
                break;
            case Kind::paragraph:
                out.blocks.push_back(block(BlockKind::paragraph, line.text));
                break;
            case Kind::item:
                out.blocks.push_back(block(BlockKind::bullet, line.text));
                break;
            case Kind::rule: {
                Block quote = block(BlockKind::quote, line.text);
                quote.by = line.source;
                out.blocks.push_back(std::move(quote));
            }
        }
    }
}

void add_changes(const scenario::Organisation& organisation, Document& out) {
    for (const auto& change : organisation.changes)
        out.blocks.push_back(
            block(BlockKind::notice, "Your centre's own figure: " + scenario::spoken_name(change.name) +
                                         " is " + std::to_string(change.to) +
                                         " (as installed: " + std::to_string(change.from) + ")."));
}

}  // namespace

Document policy_view(const scenario::Organisation& organisation, const std::string& id) {
    Document out;
    const auto* policy = organisation.policy(id);
    if (policy == nullptr) return out;
    out.title = policy->title;
    add_changes(organisation, out);
    add_policy(organisation, *policy, 2, out);
    return out;
}

Document organisation_view(const scenario::Organisation& organisation) {
    Document out;
    out.title = organisation.name;
    out.blocks.push_back(block(BlockKind::paragraph, organisation.about));
    out.blocks.push_back(block(BlockKind::paragraph, organisation.tone));
    add_changes(organisation, out);
    for (const auto& policy : organisation.policies) {
        out.blocks.push_back(block(BlockKind::heading, policy.title, 1));
        add_policy(organisation, policy, 2, out);
    }
    return out;
}

Document sheet_document(const SheetView& sheet) {
    Document out;
    out.blocks.push_back(block(BlockKind::heading, sheet.title, 3));
    Block rows;
    rows.kind = sheet.look == "form" ? BlockKind::fields : BlockKind::table;
    rows.rows = sheet.rows;
    if (sheet.look == "form" && !rows.rows.empty()) rows.rows.erase(rows.rows.begin());  // its heads
    out.blocks.push_back(std::move(rows));
    return out;
}

}  // namespace rehearse::present
