#include "parts.hpp"

#include <algorithm>
#include <set>

#include "assess/words.hpp"
#include "base/text.hpp"
#include "exchange/named.hpp"

namespace rehearse::exchange {
namespace {

using debrief::Block;
using debrief::BlockKind;
using debrief::Document;

constexpr std::string_view kMoments = "moments";

bool opens_section(const Block& block) {
    return block.kind == BlockKind::heading && (block.level <= 2 || !block.section.empty());
}

// The moments that are told: what a link can lead to.
std::set<int> told_in(const Document& document) {
    std::set<int> out;
    std::string section;
    for (const auto& block : document.blocks) {
        if (opens_section(block)) section = block.section;
        if (section == kMoments && block.kind == BlockKind::heading && block.moment)
            out.insert(*block.moment);
    }
    return out;
}

bool has_text(const Block& block) {
    return block.kind == BlockKind::heading || block.kind == BlockKind::paragraph ||
           block.kind == BlockKind::bullet || block.kind == BlockKind::box;
}

// One link for the claim: on its own words, or after the last of them.
void link(Group& group, int moment) {
    for (auto& part : group.parts)
        if (has_text(*part.block))
            if (const auto found = named_in(part.block->text, moment)) {
                part.link = found;
                return;
            }
    const auto last = std::find_if(group.parts.rbegin(), group.parts.rend(),
                                   [](const Part& part) { return has_text(*part.block); });
    if (last != group.parts.rend()) last->link = Link{moment, last->block->text.size(), 0};
}

bool begins_group(const Section& section, const Block& block) {
    if (section.groups.empty() || block.kind == BlockKind::heading) return true;
    const auto& group = section.groups.back();
    if (group.headed) return false;
    const auto& before = *group.parts.back().block;
    return before.moment != block.moment || !block.moment;
}

void add(Section& section, const Block& block) {
    if (begins_group(section, block)) {
        Group group;
        group.headed = block.kind == BlockKind::heading;
        const bool moments = section.heading != nullptr && section.heading->section == kMoments;
        if (group.headed && moments) group.anchor = block.moment;
        section.groups.push_back(std::move(group));
    }
    section.groups.back().parts.push_back({&block, std::nullopt});
}

}  // namespace

std::optional<Link> named_in(const std::string& text, int moment) {
    const std::string lower = lower_ascii(text), words = lower_ascii(link_words(moment));
    for (auto at = lower.find(words); at != std::string::npos; at = lower.find(words, at + 1)) {
        const auto end = at + words.size();
        if (end == lower.size() || lower[end] < '0' || lower[end] > '9')
            return Link{moment, at, words.size()};
    }
    return std::nullopt;
}

std::string link_words(int moment) { return "Moment " + std::to_string(moment); }
std::string anchor_of(int moment) { return "moment-" + std::to_string(moment); }

Parts parts_of(const Document& document) {
    Parts out;
    for (const auto& block : document.blocks) {
        if (opens_section(block))
            out.sections.push_back({&block, {}});
        else if (!out.sections.empty())
            add(out.sections.back(), block);
        else if (out.status.empty() && block.kind == BlockKind::notice)
            out.status = block.text;
        else
            add(out.head, block);
    }
    const auto told = told_in(document);
    for (auto& section : out.sections)
        for (auto& group : section.groups) {
            const auto moment = group.parts.front().block->moment;
            if (moment && !group.anchor && told.contains(*moment)) link(group, *moment);
        }
    return out;
}

Document named(Document document, const std::string& name) {
    if (trimmed(name).empty()) return document;
    auto& blocks = document.blocks;
    const std::vector<std::string> row{"Name", std::string(trimmed(name))};
    const auto facts = std::find_if(blocks.begin(), blocks.end(),
                                    [](const Block& block) { return block.kind == BlockKind::fields; });
    if (facts != blocks.end()) {
        facts->rows.insert(facts->rows.begin(), row);
        return document;
    }
    Block block;
    block.kind = BlockKind::fields;
    block.rows = {row};
    const auto first = std::find_if(blocks.begin(), blocks.end(), opens_section);
    blocks.insert(first, std::move(block));
    return document;
}

std::vector<std::vector<std::string>> points_table(const std::vector<debrief::CurvePoint>& curve) {
    std::vector<std::vector<std::string>> out{{"After", "Mood, 0 to 100", "In words", "What happened"}};
    for (const auto& point : curve)
        out.push_back({point.moment == 0 ? "the opening" : link_words(point.moment),
                       std::to_string(point.value), std::string(assess::mood_words(point.value)),
                       point.moment == 0 ? "" : point.note});
    return out;
}

}  // namespace rehearse::exchange
