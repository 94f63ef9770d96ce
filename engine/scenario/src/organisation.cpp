#include "scenario/organisation.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rehearse::scenario {
namespace {

template <class Things>
auto find_named(const Things& things, std::string_view name) -> decltype(things.data()) {
    const auto found =
        std::find_if(things.begin(), things.end(), [&](const auto& thing) { return thing.name == name; });
    return found == things.end() ? nullptr : &*found;
}

// The figure behind "org.X" or "role.NAME.LIMIT" (without the brackets), as words.
std::optional<std::string> placeholder(const Organisation& organisation, std::string_view name) {
    if (name == "org.name") return organisation.name;
    if (name.starts_with("org.")) {
        if (const Rule* rule = organisation.rule(name.substr(4))) return std::to_string(rule->value);
    } else if (name.starts_with("role.")) {
        const auto dot = name.rfind('.');
        if (const Role* role = dot > 5 ? organisation.role(name.substr(5, dot - 5)) : nullptr)
            if (const auto limit = role->limits.find(std::string(name.substr(dot + 1)));
                limit != role->limits.end())
                return std::to_string(limit->second);
    }
    return std::nullopt;
}

std::string filled(const Organisation& organisation, std::string_view text) {
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        const auto open = text.find('{', at);
        out += text.substr(at, open == std::string_view::npos ? open : open - at);
        if (open == std::string_view::npos) break;
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) break;
        out += placeholder(organisation, text.substr(open + 1, close - open - 1)).value_or("?");
        at = close + 1;
    }
    return out;
}

}  // namespace

std::string_view to_text(Basis basis) {
    switch (basis) {
        case Basis::law:
            return "law";
        case Basis::regulation:
            return "regulation";
        case Basis::own_policy:
            return "own policy";
    }
    return "own policy";
}

const Rule* Organisation::rule(std::string_view wanted) const { return find_named(rules, wanted); }
const Role* Organisation::role(std::string_view wanted) const { return find_named(roles, wanted); }

const Policy* Organisation::policy(std::string_view wanted) const {
    const auto found =
        std::find_if(policies.begin(), policies.end(), [&](const Policy& p) { return p.id == wanted; });
    return found == policies.end() ? nullptr : &*found;
}

std::optional<std::int32_t> Organisation::figure(std::string_view wanted, std::string_view role_name) const {
    if (const Role* one = role(role_name))
        if (const auto limit = one->limits.find(std::string(wanted)); limit != one->limits.end())
            return limit->second;
    if (const Rule* one = rule(wanted)) return one->value;
    return std::nullopt;
}

std::vector<std::string> Organisation::figure_names(std::string_view role_name) const {
    std::vector<std::string> out;
    if (const Role* one = role(role_name))
        for (const auto& [limit, value] : one->limits) out.push_back(limit);
    for (const auto& one : rules) out.push_back(one.name);
    return out;
}

std::string spoken_name(std::string_view name) {
    std::string out(name);
    std::replace(out.begin(), out.end(), '_', ' ');
    if (const auto dot = out.find('.'); dot != std::string::npos)
        out = out.substr(dot + 1) + " of the " + out.substr(0, dot);
    return out;
}

std::vector<PolicyLine> read_policy(const Organisation& organisation, const Policy& policy) {
    std::vector<PolicyLine> out;
    for (const auto& block : policy.blocks) {
        if (block.kind != PolicyBlock::Kind::rule) {
            out.push_back({block.kind, filled(organisation, block.text), {}});
            continue;
        }
        const Rule* rule = organisation.rule(block.text);
        if (rule == nullptr) continue;
        std::string basis(to_text(rule->basis));
        basis.front() = static_cast<char>(basis.front() - 'a' + 'A');
        out.push_back({block.kind, filled(organisation, rule->says),
                       basis + ": " + rule->source + " (" + rule->dated + ")"});
    }
    return out;
}

}  // namespace rehearse::scenario
