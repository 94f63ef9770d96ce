// The employer a scenario plays at: rules with their source, roles with their limits, policies to read.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/source.hpp"

namespace rehearse::scenario {

enum class Basis { law, regulation, own_policy };
[[nodiscard]] std::string_view to_text(Basis basis);

/// One figure that decides what is right, and where it comes from.
struct Rule {
    std::string name;
    std::int32_t value = 0;
    std::int32_t installed_value = 0;  // before any overlay
    std::string unit;
    std::string says;  // with {org.NAME} placeholders
    Basis basis = Basis::own_policy;
    std::string source;
    std::string dated;                     // YYYY-MM-DD
    std::optional<std::int32_t> at_least;  // an overlay may not go below …
    std::optional<std::int32_t> at_most;   // … or above
    Place place;
};

struct Role {
    std::string name;
    std::string about;
    std::map<std::string, std::int32_t> limits;
    Place place;
};

struct PolicyBlock {
    enum class Kind { heading, paragraph, item, rule };
    Kind kind = Kind::paragraph;
    std::string text;  // with placeholders; for a rule, the rule's name
    Place place;
};

struct Policy {
    std::string id;
    std::string title;
    std::vector<PolicyBlock> blocks;
    Place place;
};

/// A change that an overlay made, for the briefing to name.
struct Change {
    std::string name;  // "change_of_mind_days" or "sales assistant.refund_limit"
    std::int32_t from = 0;
    std::int32_t to = 0;
    friend bool operator==(const Change&, const Change&) = default;
};

struct Organisation {
    std::string id;
    std::string name;
    std::string about;
    std::string tone;
    std::vector<Rule> rules;
    std::vector<Role> roles;
    std::vector<Policy> policies;
    std::vector<Change> changes;  // by overlay
    std::map<std::string, std::string> sources;
    std::string digest;  // over all of the above but places and sources

    [[nodiscard]] const Rule* rule(std::string_view name) const;
    [[nodiscard]] const Role* role(std::string_view name) const;
    [[nodiscard]] const Policy* policy(std::string_view id) const;
    /// A limit of `role`, else a rule of that name, else nothing.
    [[nodiscard]] std::optional<std::int32_t> figure(std::string_view name, std::string_view role) const;
    /// Every name that figure() knows for `role`.
    [[nodiscard]] std::vector<std::string> figure_names(std::string_view role) const;
};

/// Builds an organisation; all mistakes go to `diagnostics` (G1xx). Nothing when there was an error.
[[nodiscard]] std::optional<Organisation> compile_organisation(const Document& document,
                                                               Diagnostics& diagnostics);

/// Applies an overlay (`overlay "brae-and-bell" { refund_within_days = 10 }`) to `organisation`. The law's
/// minimums and maximums hold: a change that breaks one is an error (G203) and nothing at all is applied.
/// Returns whether the overlay was applied.
bool apply_overlay(const Document& overlay, Organisation& organisation, Diagnostics& diagnostics);

/// A policy as plain lines to read, placeholders filled in for `organisation`.
struct PolicyLine {
    PolicyBlock::Kind kind;
    std::string text;
    std::string source;  // for a rule: "Law: Consumer Rights Act 2015, section 22 (2015-10-01)"
};
[[nodiscard]] std::vector<PolicyLine> read_policy(const Organisation& organisation, const Policy& policy);

/// "change of mind days" for `change_of_mind_days`: a rule's name as a person would say it.
[[nodiscard]] std::string spoken_name(std::string_view name);

}  // namespace rehearse::scenario
