#include "wording/finding.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace rehearse::wording {
namespace {

constexpr std::array<std::pair<Check, std::string_view>, 14> kNames = {{
    {Check::greeting, "greeting"},
    {Check::purpose, "purpose"},
    {Check::feeling, "feeling"},
    {Check::apology, "apology"},
    {Check::question, "question"},
    {Check::next_step, "next step"},
    {Check::sign_off, "sign-off"},
    {Check::length, "length"},
    {Check::reading_ease, "reading ease"},
    {Check::blame, "blame"},
    {Check::jargon, "jargon"},
    {Check::shouting, "shouting"},
    {Check::personal_data, "personal data"},
    {Check::spelling, "spelling"},
}};

}  // namespace

const std::vector<Check>& all_checks() {
    static const std::vector<Check> all = [] {
        std::vector<Check> out;
        for (const auto& [check, name] : kNames) out.push_back(check);
        return out;
    }();
    return all;
}

std::string_view to_text(Check check) {
    for (const auto& [which, name] : kNames)
        if (which == check) return name;
    return "";
}

std::string_view to_text(Verdict verdict) {
    switch (verdict) {
        case Verdict::met:
            return "met";
        case Verdict::not_met:
            return "not met";
        case Verdict::note:
            return "note";
        case Verdict::not_checked:
            return "not checked";
        case Verdict::not_asked:
            return "not asked";
    }
    return "";
}

std::optional<Verdict> verdict_named(std::string_view name) {
    for (const Verdict one :
         {Verdict::met, Verdict::not_met, Verdict::note, Verdict::not_checked, Verdict::not_asked})
        if (to_text(one) == name) return one;
    return std::nullopt;
}

std::optional<Check> check_named(std::string_view name) {
    for (const auto& [which, called] : kNames)
        if (called == name) return which;
    return std::nullopt;
}

Verdict overall(const std::vector<Finding>& findings, Check which, std::string_view about) {
    Verdict out = Verdict::not_asked;
    for (const auto& finding : findings) {
        if (finding.which != which || finding.about != about) continue;
        if (finding.verdict == Verdict::not_met || finding.verdict == Verdict::note) return finding.verdict;
        out = finding.verdict;
    }
    return out;
}

}  // namespace rehearse::wording
