#include "standards/search.hpp"

#include <algorithm>
#include <tuple>

#include "base/text.hpp"

namespace rehearse::standards {
namespace {

std::vector<std::string> words_in(std::string_view text) {
    std::vector<std::string> out(1);
    for (const char c : lower_ascii(text)) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                            static_cast<unsigned char>(c) >= 0x80;  // part of a letter beyond ASCII
        if (letter)
            out.back() += c;
        else if (!out.back().empty())
            out.emplace_back();
    }
    if (out.back().empty()) out.pop_back();
    return out;
}

// Without its ending, if enough of the word is left to know it by.
std::string stem(std::string word) {
    constexpr std::size_t kLeast = 4;
    for (const std::string_view ending : {"ings", "ing", "ies", "es", "ed", "s", "y"})
        if (word.ends_with(ending) && word.size() >= kLeast + ending.size()) {
            word.resize(word.size() - ending.size());
            break;
        }
    return word;
}

struct Fit {
    int whole = 0;          // words that stand there just as they were given
    std::size_t words = 0;  // in the text
};

// Nothing when one of the words does not occur.
bool fits(const Item& item, const std::vector<std::string>& wanted, Fit& out) {
    auto there = words_in(item.says);
    out.words = there.size();
    for (auto& word : words_in(item.id)) there.push_back(std::move(word));
    for (const auto& word : wanted) {
        const auto start = stem(word);
        bool any = false, whole = false;
        for (const auto& one : there) {
            any = any || one.starts_with(start);
            whole = whole || one == word;
        }
        if (!any) return false;
        out.whole += whole;
    }
    return true;
}

void add_unit(const Unit& unit, std::vector<Item>& out) {
    const auto add = [&](const std::vector<Statement>& all, const char* kind) {
        for (const auto& one : all) out.push_back({one.id, kind, unit.id, one.says});
    };
    out.push_back({unit.id, "unit", unit.id, unit.title});
    for (const auto& group : unit.groups) add(group.criteria, "criterion");
    add(unit.knowledge, "knowledge");
    add(unit.behaviours, "behaviour");
    add(unit.skills, "skill");
    for (const auto& one : unit.requirements) {
        out.push_back({one.id, "requirement", unit.id, one.says});
        for (const auto& condition : one.conditions)
            out.push_back({condition.id, "condition", unit.id, condition.says});
    }
}

}  // namespace

std::vector<Item> entries_of(const Catalogue& catalogue) {
    std::vector<Item> out;
    for (const auto& unit : catalogue.units()) add_unit(unit, out);
    for (const auto& skill : catalogue.meta_skills())
        out.push_back({skill.id, "meta-skill", "", skill.name + ": " + skill.says});
    return out;
}

std::vector<Item> search(const Catalogue& catalogue, std::string_view words) {
    const auto wanted = words_in(words);
    if (wanted.empty()) return {};
    std::vector<std::pair<Fit, Item>> found;
    for (auto& item : entries_of(catalogue)) {
        Fit fit;
        if (fits(item, wanted, fit)) found.emplace_back(fit, std::move(item));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::tuple(-a.first.whole, a.first.words) < std::tuple(-b.first.whole, b.first.words);
    });
    std::vector<Item> out;
    for (auto& [fit, item] : found) out.push_back(std::move(item));
    return out;
}

}  // namespace rehearse::standards
