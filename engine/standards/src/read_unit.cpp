#include "read_unit.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "document.hpp"

namespace rehearse::standards {
namespace {

constexpr int kMostWords = 16;
constexpr std::size_t kMostIdLength = 16;
constexpr std::size_t kMostCredits = 99;
constexpr std::size_t kMostHours = 999;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_small(char c) { return c >= 'a' && c <= 'z'; }

// True for a number from 1 to 999.
bool is_count(std::string_view text) {
    return !text.empty() && text.size() <= 3 && text.front() != '0' &&
           std::all_of(text.begin(), text.end(), is_digit);
}

// True for what the standards put behind "UNIT.": P12 or 2.7 for a criterion, K8 or Kb for a knowledge item,
// a letter and a number for the others.
bool is_statement_id(std::string_view id, std::string_view letter) {
    const auto dot = id.find('.');
    if (dot != std::string_view::npos)
        return letter == "P" && is_count(id.substr(0, dot)) && is_count(id.substr(dot + 1));
    if (!id.starts_with(letter)) return false;
    id.remove_prefix(letter.size());
    return is_count(id) || (letter == "K" && id.size() == 1 && is_small(id.front()));
}

int words_in(std::string_view text) {
    int words = 0;
    bool inside = false;
    for (const char c : text) {
        if (c != ' ' && !inside) ++words;
        inside = c != ' ';
    }
    return words;
}

// "a" for 0; nothing when the alphabet is used up.
std::string letter_of(std::size_t index) {
    return index < 26 ? std::string(1, static_cast<char>('a' + index)) : std::string();
}

// Reads one unit. What stands where decides every id; `seen_` only tells a repeated one from one out of
// order.
class UnitReader {
public:
    UnitReader(const Entry& entry, std::string stem) : entry_(entry), stem_(std::move(stem)) {}
    [[nodiscard]] Unit read();

private:
    void read_head();
    [[nodiscard]] Group read_group(const Entry& entry, std::size_t index);
    [[nodiscard]] Requirement read_requirement(const Entry& entry, std::size_t index);
    void read_knowledge();
    [[nodiscard]] std::vector<Statement> read_numbered(std::string_view field, const std::string& letter);
    [[nodiscard]] Statement read_statement(const Entry& entry, const std::string& letter);
    [[nodiscard]] std::string read_says(const Entry& entry);
    void expect_in_order(const Entry& entry, const std::string& id, const std::string& expected);
    [[nodiscard]] std::string in_unit(const std::string& rest) const { return out_.id + "." + rest; }

    const Entry& entry_;
    std::string stem_;
    Unit out_;
    std::set<std::string> seen_;
    std::size_t criteria_ = 0;  // read so far
};

std::string UnitReader::read_says(const Entry& entry) {
    auto out = entry.text("says");
    const int words = words_in(out);
    if (words > kMostWords)
        entry.wrong("'says' has " + std::to_string(words) + " words; expected at most " +
                    std::to_string(kMostWords) + ".");
    return out;
}

void UnitReader::expect_in_order(const Entry& entry, const std::string& id, const std::string& expected) {
    expect_new(entry, id, seen_);
    if (id != expected)
        entry.wrong("the id " + shown(id) + " is out of order; expected " + expected + " here.");
}

Statement UnitReader::read_statement(const Entry& entry, const std::string& letter) {
    entry.only({"id", "says"});
    Statement out{entry.text("id"), read_says(entry), out_.id};
    const std::string start = in_unit("");
    if (!out.id.starts_with(start) || !is_statement_id(std::string_view(out.id).substr(start.size()), letter))
        entry.wrong("the id " + shown(out.id) + " does not belong here; expected " + start + letter +
                    " and a number.");
    return out;
}

Group UnitReader::read_group(const Entry& entry, std::size_t index) {
    entry.only({"id", "title", "kind", "criteria"});
    Group out;
    out.id = entry.text_if_any("id");
    out.title = entry.text_or_empty("title");
    out.kind = entry.text_if_any("kind");
    const std::string place = std::to_string(index + 1);
    if (!out.id.empty() && !out.id.ends_with("." + place))
        entry.wrong("the id " + shown(out.id) + " is out of order; expected one that ends in ." + place +
                    ".");
    if (!out.kind.empty() && out.kind != "knowledge" && out.kind != "performance")
        entry.wrong("'kind' is " + shown(out.kind) + "; expected 'knowledge' or 'performance'.");
    for (const auto& one : entry.entries("criteria", 1)) {
        auto criterion = read_statement(one, "P");
        ++criteria_;
        // A standard numbers its criteria through (P12) or within their group (2.7).
        const bool within = criterion.id.find('.', out_.id.size() + 1) != std::string::npos;
        expect_in_order(one, criterion.id,
                        in_unit(within ? place + "." + std::to_string(out.criteria.size() + 1)
                                       : "P" + std::to_string(criteria_)));
        out.criteria.push_back(std::move(criterion));
    }
    return out;
}

void UnitReader::read_knowledge() {
    auto& items = out_.knowledge;
    for (const auto& one : entry_.entries("knowledge", 0)) {
        auto item = read_statement(one, "K");
        const bool lettered = !item.id.empty() && is_small(item.id.back());
        expect_in_order(
            one, item.id,
            in_unit("K" + (lettered ? letter_of(items.size()) : std::to_string(items.size() + 1))));
        items.push_back(std::move(item));
    }
    for (const auto& one : entry_.entries_if_any("knowledge_headings")) {
        one.only({"title", "first"});
        out_.knowledge_headings.push_back({one.text("title"), one.text("first")});
        const auto& first = out_.knowledge_headings.back().first;
        if (std::none_of(items.begin(), items.end(), [&](const auto& item) { return item.id == first; }))
            one.wrong("'first' names " + shown(first) + "; expected a knowledge item of this unit.");
    }
}

std::vector<Statement> UnitReader::read_numbered(std::string_view field, const std::string& letter) {
    std::vector<Statement> out;
    for (const auto& one : entry_.entries_if_any(field)) {
        auto statement = read_statement(one, letter);
        expect_in_order(one, statement.id, in_unit(letter + std::to_string(out.size() + 1)));
        out.push_back(std::move(statement));
    }
    return out;
}

Requirement UnitReader::read_requirement(const Entry& entry, std::size_t index) {
    entry.only({"id", "says", "conditions"});
    Requirement out{entry.text("id"), read_says(entry), {}};
    const std::string expected = in_unit("E" + std::to_string(index + 1));
    expect_in_order(entry, out.id, expected);
    for (const auto& one : entry.entries_if_any("conditions")) {
        one.only({"id", "says", "tag"});
        Condition condition{one.text("id"), read_says(one), one.text("tag")};
        expect_in_order(one, condition.id, expected + letter_of(out.conditions.size()));
        const auto& tag = condition.tag;
        if (!std::all_of(tag.begin(), tag.end(), [](char c) { return is_small(c) || c == '_'; }))
            one.wrong("'tag' is " + shown(tag) + "; expected small letters and underscores.");
        out.conditions.push_back(std::move(condition));
    }
    return out;
}

Stance read_stance(const Entry& entry, std::string_view field) {
    const auto stance = entry.text(field);
    if (stance == "allowed") return Stance::allowed;
    if (stance == "refused") return Stance::refused;
    if (stance != "not said")
        entry.wrong("'" + std::string(field) + "' is " + shown(stance) +
                    "; expected 'allowed', 'refused' or 'not said'.");
    return Stance::not_said;
}

Simulation read_simulation(const Entry& entry) {
    entry.only({"performance", "knowledge", "realistic_workplace", "says"});
    return {read_stance(entry, "performance"), read_stance(entry, "knowledge"),
            read_stance(entry, "realistic_workplace"), entry.text("says")};
}

Edition read_edition(const Entry& entry) {
    entry.only({"version", "approved", "review"});
    return {entry.text_if_any("version"), entry.text_if_any("approved"), entry.text_if_any("review")};
}

void UnitReader::read_head() {
    out_.id = entry_.text("id");
    if (!is_unit_id(out_.id))
        entry_.wrong("the id " + shown(out_.id) + " is not a unit's; expected capital letters and digits.");
    expect_id_of_file(entry_, out_.id, stem_);
    out_.code = entry_.text("code");
    out_.reference = entry_.text_if_any("reference");
    out_.title = entry_.text("title");
    out_.level = entry_.number_if_any("level", kMostLevel);
    out_.credits = entry_.number_if_any("credits", kMostCredits);
    out_.glh = entry_.number_if_any("glh", kMostHours);
    out_.kind = entry_.text("kind");
    constexpr std::array<std::string_view, 4> kKinds{"nos", "work-situation", "nsvq", "qcf"};
    if (std::find(kKinds.begin(), kKinds.end(), out_.kind) == kKinds.end())
        entry_.wrong("'kind' is " + shown(out_.kind) +
                     "; expected 'nos', 'work-situation', 'nsvq' or 'qcf'.");
    out_.theme = entry_.text_or_empty("theme");
    out_.edition = read_edition(entry_.entry("edition"));
    out_.listed_only = entry_.flag_if_any("listed_only");
    if (entry_.has("simulation")) out_.simulation = read_simulation(entry_.entry("simulation"));
}

Unit UnitReader::read() {
    entry_.only({"id", "code", "reference", "title", "level", "credits", "glh", "kind", "theme", "edition",
                 "listed_only", "simulation", "groups", "knowledge", "knowledge_headings", "behaviours",
                 "skills", "requirements", "notes"});
    read_head();
    for (const auto& one : entry_.entries("groups", out_.listed_only ? 0 : 1))
        out_.groups.push_back(read_group(one, out_.groups.size()));
    read_knowledge();
    if (out_.listed_only && !(out_.groups.empty() && out_.knowledge.empty()))
        entry_.wrong("this unit is listed only; expected no criteria and no knowledge items.");
    out_.behaviours = read_numbered("behaviours", "B");
    out_.skills = read_numbered("skills", "S");
    for (const auto& one : entry_.entries_if_any("requirements"))
        out_.requirements.push_back(read_requirement(one, out_.requirements.size()));
    out_.notes = entry_.texts("notes");
    return std::move(out_);
}

}  // namespace

bool is_unit_id(std::string_view id) {
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return !id.empty() && id.size() <= kMostIdLength && capital(id.front()) &&
           std::all_of(id.begin(), id.end(), [&](char c) { return capital(c) || is_digit(c); });
}

void expect_id_of_file(const Entry& entry, const std::string& id, const std::string& stem) {
    if (id != stem)
        entry.wrong("the id " + shown(id) + " does not match the file; expected " + shown(stem) + ".");
}

void expect_new(const Entry& entry, const std::string& id, std::set<std::string>& seen) {
    if (!seen.insert(id).second) entry.wrong("the id " + shown(id) + " is used twice; expected it once.");
}

Unit read_unit(const Entry& entry, const std::string& stem) { return UnitReader(entry, stem).read(); }

}  // namespace rehearse::standards
