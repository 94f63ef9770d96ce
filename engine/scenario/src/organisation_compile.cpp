// From an organisation's file, and a centre's overlay, to the rules that hold.
#include <algorithm>
#include <limits>

#include "base/clock.hpp"
#include "base/digest.hpp"
#include "base/files.hpp"
#include "base/text.hpp"
#include "scenario/organisation.hpp"

namespace rehearse::scenario {
namespace {

constexpr std::int64_t kMostFigure = 1'000'000;
constexpr std::size_t kMostRules = 500, kMostRoles = 50, kMostLimits = 50, kMostPolicies = 200;
constexpr std::size_t kMostHints = 50;  // a search for the nearest name takes its time

std::string text_of(const Node& node, const char* field) {
    const Value* value = node.field(field);
    return value != nullptr && value->kind == ValueKind::text ? value->text : std::string();
}

std::optional<std::int32_t> figure_of(const Node& node, const char* field) {
    const Value* value = node.field(field);
    if (value == nullptr || value->kind != ValueKind::number) return std::nullopt;
    return static_cast<std::int32_t>(std::clamp(value->number, -kMostFigure, kMostFigure));
}

bool is_name(std::string_view text) { return is_id(text) && text.find('-') == std::string_view::npos; }

class OrganisationBuilder {
public:
    OrganisationBuilder(const Document& document, Diagnostics& diagnostics)
        : document_(document), diagnostics_(diagnostics) {}

    std::optional<Organisation> run() {
        out_.id = document_.id;
        out_.sources = document_.sources;
        bool named = false;
        for (const auto& node : document_.words) {
            if (diagnostics_.all().size() > kMostMistakes) break;
            if (node->word == "organisation") {
                if (named)
                    diagnostics_.error("G103", node->place(),
                                       "A second 'organisation' in this file; there can be one.");
                named = true;
                read_head(*node);
            }
            if (node->word == "rule") read_rule(*node);
            if (node->word == "role") read_role(*node);
            if (node->word == "policy") read_policy_word(*node);
        }
        if (!named) diagnostics_.error("G101", {document_.file, 0}, "This file has no 'organisation { … }'.");
        check_texts();
        if (diagnostics_.has_errors()) return std::nullopt;
        return std::move(out_);
    }

private:
    void read_head(const Node& node) {
        out_.name = text_of(node, "name");
        out_.about = text_of(node, "about");
        out_.tone = text_of(node, "tone");
    }

    void read_rule(const Node& node) {
        Rule rule;
        rule.name = node.name;
        rule.place = node.place();
        rule.value = figure_of(node, "value").value_or(0);
        rule.installed_value = rule.value;
        rule.unit = text_of(node, "unit");
        rule.says = text_of(node, "says");
        rule.source = text_of(node, "source");
        rule.dated = text_of(node, "dated");
        rule.at_least = figure_of(node, "at_least");
        rule.at_most = figure_of(node, "at_most");
        read_basis(node, rule);
        for (const char* field : {"value", "at_least", "at_most"})
            if (const Value* figure = node.field(field);
                figure != nullptr && figure->kind == ValueKind::number &&
                (figure->number < -kMostFigure || figure->number > kMostFigure))
                diagnostics_.error("G107", node.place_of(*figure),
                                   "'" + std::string(field) + "' is " + std::to_string(figure->number) +
                                       "; figures go from -1000000 to 1000000.");
        if (!is_name(rule.name))
            diagnostics_.error("G102", rule.place, "'" + rule.name + "' cannot be the name of a rule.",
                               "Names are small letters, digits and _: \"change_of_mind_days\".");
        if (out_.rule(rule.name) != nullptr)
            diagnostics_.error("G103", rule.place, "A second rule '" + rule.name + "'.");
        if (!is_date(rule.dated))
            diagnostics_.error(
                "G104", node.field("dated") != nullptr ? node.place_of(*node.field("dated")) : rule.place,
                "'" + rule.dated + "' is not a date.", "Write it like \"2026-03-01\".");
        if (rule.basis == Basis::law && !rule.at_least && !rule.at_most)
            diagnostics_.error(
                "G105", rule.place, "The rule '" + rule.name + "' is law, but nothing locks it.",
                "Say at_least or at_most: what the law asks for at the least, or allows at the most.");
        if ((rule.at_least && rule.value < *rule.at_least) || (rule.at_most && rule.value > *rule.at_most))
            diagnostics_.error("G203", rule.place,
                               "The rule '" + rule.name + "' is " + std::to_string(rule.value) +
                                   ", which its own limit forbids.");
        if (out_.rules.size() < kMostRules)
            out_.rules.push_back(std::move(rule));
        else
            diagnostics_.error("G108", rule.place, "More than " + std::to_string(kMostRules) + " rules.");
    }

    void read_basis(const Node& node, Rule& rule) {
        static const std::vector<std::string> kNames = {"law", "regulation", "own policy"};
        const std::string basis = text_of(node, "basis");
        const auto found = std::find(kNames.begin(), kNames.end(), basis);
        if (found == kNames.end())
            diagnostics_.error(
                "G106", node.field("basis") != nullptr ? node.place_of(*node.field("basis")) : node.place(),
                "The basis of '" + rule.name + "' is '" + basis + "'; it is " + listed(kNames, "or") + ".",
                did_you_mean(basis, kNames));
        else
            rule.basis = static_cast<Basis>(found - kNames.begin());
    }

    void read_role(const Node& node) {
        Role role;
        role.name = node.name;
        role.place = node.place();
        role.about = text_of(node, "about");
        for (const auto& [name, value] : node.body.fields) {
            if (value.kind != ValueKind::number) continue;
            if (value.number < 0 || value.number > kMostFigure)
                diagnostics_.error("G107", node.place_of(value),
                                   "The limit '" + name + "' is " + std::to_string(value.number) +
                                       "; limits go from 0 to 1000000.");
            role.limits[name] =
                static_cast<std::int32_t>(std::clamp<std::int64_t>(value.number, 0, kMostFigure));
            if (role.limits.size() <= kMostLimits) continue;
            diagnostics_.error("G108", node.place_of(value),
                               "More than " + std::to_string(kMostLimits) + " limits of one role.");
            break;
        }
        if (out_.role(role.name) != nullptr)
            diagnostics_.error("G103", role.place, "A second role '" + role.name + "'.");
        if (out_.roles.size() < kMostRoles)
            out_.roles.push_back(std::move(role));
        else
            diagnostics_.error("G108", role.place, "More than " + std::to_string(kMostRoles) + " roles.");
    }

    void read_policy_word(const Node& node) {
        Policy policy;
        policy.id = node.name;
        policy.place = node.place();
        policy.title = text_of(node, "title");
        if (!is_id(policy.id))
            diagnostics_.error("G102", policy.place, "'" + policy.id + "' cannot be the name of a policy.",
                               "Names are small letters, digits, - and _: \"returns\".");
        if (out_.policy(policy.id) != nullptr)
            diagnostics_.error("G103", policy.place, "A second policy '" + policy.id + "'.");
        for (const auto& item : node.body.items) {
            PolicyBlock block;
            block.place = node.place_of(item);
            if (item.kind == ValueKind::text) {
                const bool bullet = item.text.starts_with("- ");
                block.kind = bullet ? PolicyBlock::Kind::item : PolicyBlock::Kind::paragraph;
                block.text = bullet ? item.text.substr(2) : item.text;
            } else if (item.kind == ValueKind::word) {
                block.place = item.word->place();
                block.kind =
                    item.word->word == "heading" ? PolicyBlock::Kind::heading : PolicyBlock::Kind::rule;
                block.text = item.word->name;
            }
            policy.blocks.push_back(std::move(block));
        }
        if (out_.policies.size() < kMostPolicies)
            out_.policies.push_back(std::move(policy));
        else
            diagnostics_.error("G108", policy.place,
                               "More than " + std::to_string(kMostPolicies) + " policies.");
    }

    // Every placeholder and every rule that a text names must exist.
    void check_texts() {
        for (const auto& rule : out_.rules) check_text(rule.says, rule.place);
        for (const auto& policy : out_.policies)
            for (const auto& block : policy.blocks) {
                if (block.kind != PolicyBlock::Kind::rule)
                    check_text(block.text, block.place);
                else if (out_.rule(block.text) == nullptr)
                    unknown("rule", block.text, block.place);
            }
    }

    void check_text(std::string_view text, const Place& place) {
        std::size_t at = 0;
        while ((at = text.find('{', at)) != std::string_view::npos) {
            const auto close = text.find('}', at);
            if (diagnostics_.all().size() > kMostMistakes) return;
            if (close == std::string_view::npos) {
                diagnostics_.error("S302", place, "This text opens a bracket { and never closes it.");
                return;
            }
            const auto name = text.substr(at + 1, close - at - 1);
            if (!known(name)) unknown("placeholder", std::string(name), place);
            at = close;
        }
    }

    bool known(std::string_view name) const {
        if (name == "org.name") return true;
        if (name.starts_with("org.")) return out_.rule(name.substr(4)) != nullptr;
        const auto dot = name.rfind('.');
        const Role* role =
            name.starts_with("role.") && dot > 5 ? out_.role(name.substr(5, dot - 5)) : nullptr;
        return role != nullptr && role->limits.contains(std::string(name.substr(dot + 1)));
    }

    void unknown(const std::string& what, const std::string& name, const Place& place) {
        std::vector<std::string> names = {"org.name"};
        if (diagnostics_.all().size() < kMostHints)
            for (const auto& rule : out_.rules)
                names.push_back(what == "rule" ? rule.name : "org." + rule.name);
        for (const auto& role : out_.roles)
            if (diagnostics_.all().size() < kMostHints)
                for (const auto& [limit, value] : role.limits)
                    names.push_back("role." + role.name + "." + limit);
        diagnostics_.error("S301", place, "There is no " + what + " '" + name + "'.",
                           did_you_mean(name, names));
    }

    const Document& document_;
    Diagnostics& diagnostics_;
    Organisation out_;
};

std::string digest_of(const Organisation& o) {
    Canonical form;
    form.field("form", "rehearse.organisation/1")
        .field("id", o.id)
        .field("name", o.name)
        .field("about", o.about)
        .field("tone", o.tone);
    for (const auto& rule : o.rules)
        form.field("rule", rule.name)
            .field("value", rule.value)
            .field("unit", rule.unit)
            .field("says", rule.says)
            .field("basis", to_text(rule.basis))
            .field("source", rule.source)
            .field("dated", rule.dated);
    for (const auto& role : o.roles) {
        form.field("role", role.name).field("about", role.about);
        for (const auto& [name, value] : role.limits) form.field("limit", name).field("value", value);
    }
    for (const auto& policy : o.policies) {
        form.field("policy", policy.id).field("title", policy.title);
        for (const auto& block : policy.blocks)
            form.field("block", static_cast<long long>(block.kind)).field("text", block.text);
    }
    return form.digest();
}

// What an overlay's line changes: a rule's value or a role's limit.
struct Changed {
    std::int32_t* value = nullptr;
    const Rule* rule = nullptr;
};

Changed find_changed(Organisation& organisation, const std::string& name) {
    for (auto& rule : organisation.rules)
        if (rule.name == name) return {&rule.value, &rule};
    for (auto& role : organisation.roles)
        for (auto& [limit, value] : role.limits)
            if (role.name + "." + limit == name) return {&value, nullptr};
    return {};
}

std::vector<std::string> changeable(const Organisation& organisation) {
    std::vector<std::string> names;
    for (const auto& rule : organisation.rules) names.push_back(rule.name);
    for (const auto& role : organisation.roles)
        for (const auto& [limit, figure] : role.limits) names.push_back(role.name + "." + limit);
    return names;
}

void apply_change(const Node& node, const std::string& name, const Value& value, Organisation& organisation,
                  Diagnostics& diagnostics) {
    const Place place = node.place_of(value);
    if (diagnostics.all().size() > kMostMistakes) return;
    const Changed changed = find_changed(organisation, name);
    if (changed.value == nullptr) {
        std::vector<std::string> known;
        if (diagnostics.all().size() < kMostHints) known = changeable(organisation);
        diagnostics.error("G202", place, organisation.name + " has no rule or limit '" + name + "'.",
                          did_you_mean(name, known));
        return;
    }
    if (value.kind != ValueKind::number || value.number < 0 || value.number > kMostFigure) {
        diagnostics.error("G204", place, "'" + name + "' takes a whole number from 0 to 1000000.");
        return;
    }
    const Rule* rule = changed.rule;
    const bool below = rule != nullptr && rule->at_least && value.number < *rule->at_least;
    const bool above = rule != nullptr && rule->at_most && value.number > *rule->at_most;
    if (below || above) {
        const bool law = rule->basis != Basis::own_policy;
        diagnostics.error("G203", place,
                          "'" + name + "' cannot be " + std::to_string(value.number) + ": it is at " +
                              (below ? "least " + std::to_string(*rule->at_least)
                                     : "most " + std::to_string(*rule->at_most)) +
                              (law ? " by law (" + rule->source + ")." : " (" + rule->source + ")."),
                          law ? "You may be more generous than the law, never less." : "");
        return;
    }
    const auto to = static_cast<std::int32_t>(value.number);
    if (*changed.value == to) return;
    organisation.changes.push_back({name, *changed.value, to});
    *changed.value = to;
}

}  // namespace

std::optional<Organisation> compile_organisation(const Document& document, Diagnostics& diagnostics) {
    auto out = OrganisationBuilder(document, diagnostics).run();
    if (out) out->digest = digest_of(*out);
    return out;
}

bool apply_overlay(const Document& overlay, Organisation& organisation, Diagnostics& diagnostics) {
    Organisation changed = organisation;
    Diagnostics found;
    bool any = false;
    for (const auto& node : overlay.words) {
        if (node->word != "overlay") continue;
        any = true;
        if (node->name != organisation.id)
            found.error("G201", node->place(),
                        "This overlay is for '" + node->name + "', but the file is named after '" +
                            organisation.id + "'.");
        for (const auto& [name, value] : node->body.fields) apply_change(*node, name, value, changed, found);
    }
    if (!any)
        found.error("G201", {overlay.file, 0},
                    "This file has no 'overlay \"" + organisation.id + "\" { … }'.");
    diagnostics.add(found);
    if (found.has_errors()) return false;
    for (const auto& [name, bytes] : overlay.sources) changed.sources["overlay/" + file_name(name)] = bytes;
    changed.digest = digest_of(changed);
    organisation = std::move(changed);
    return true;
}

}  // namespace rehearse::scenario
