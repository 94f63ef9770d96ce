// From the files to a Catalogue: which fields an entry has and which values they may take.
#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "document.hpp"
#include "entry.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::standards {
namespace {

constexpr int kMostWords = 16;
constexpr std::size_t kMostIdLength = 16;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// True for "CFACSA13": capital letters and digits, a letter first.
bool is_unit_id(std::string_view id) {
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return !id.empty() && id.size() <= kMostIdLength && capital(id.front()) &&
           std::all_of(id.begin(), id.end(), [&](char c) { return capital(c) || is_digit(c); });
}

// True for a number from 1 to 999.
bool is_count(std::string_view text) {
    return !text.empty() && text.size() <= 3 && text.front() != '0' &&
           std::all_of(text.begin(), text.end(), is_digit);
}

// True for what the standards put behind "UNIT.": P12 or 2.7 for a criterion, K8 or Kb for a knowledge item.
bool is_statement_id(std::string_view id, std::string_view letter) {
    const auto dot = id.find('.');
    if (dot != std::string_view::npos)
        return letter == "P" && is_count(id.substr(0, dot)) && is_count(id.substr(dot + 1));
    if (!id.starts_with(letter)) return false;
    id.remove_prefix(letter.size());
    return is_count(id) || (letter == "K" && id.size() == 1 && id.front() >= 'a' && id.front() <= 'z');
}

// True for "critical thinking": small letters, with single spaces or hyphens between them.
bool is_meta_skill_id(std::string_view id) {
    bool letter_before = false;
    for (const char c : id) {
        const bool letter = c >= 'a' && c <= 'z';
        if (!letter && !(letter_before && (c == ' ' || c == '-'))) return false;
        letter_before = letter;
    }
    return letter_before;
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

void expect_id_of_file(const Entry& entry, const std::string& id, const std::string& stem) {
    if (id != stem)
        entry.wrong("the id " + shown(id) + " does not match the file; expected " + shown(stem) + ".");
}

void expect_new(const Entry& entry, const std::string& id, std::set<std::string>& seen) {
    if (!seen.insert(id).second) entry.wrong("the id " + shown(id) + " is used twice; expected it once.");
}

Statement read_statement(const Entry& entry, const std::string& unit, const std::string& letter,
                         std::set<std::string>& seen) {
    entry.only({"id", "says"});
    Statement out{entry.text("id"), entry.text("says"), unit};
    const std::string start = unit + ".";
    if (!out.id.starts_with(start) || !is_statement_id(std::string_view(out.id).substr(start.size()), letter))
        entry.wrong("the id " + shown(out.id) + " does not belong here; expected " + start + letter +
                    " and a number.");
    expect_new(entry, out.id, seen);
    const int words = words_in(out.says);
    if (words > kMostWords)
        entry.wrong("'says' has " + std::to_string(words) + " words; expected at most " +
                    std::to_string(kMostWords) + ".");
    return out;
}

Group read_group(const Entry& entry, const std::string& unit, std::set<std::string>& seen) {
    entry.only({"title", "criteria"});
    Group out;
    out.title = entry.text_or_empty("title");
    for (const auto& one : entry.entries("criteria", 1))
        out.criteria.push_back(read_statement(one, unit, "P", seen));
    return out;
}

Edition read_edition(const Entry& entry) {
    entry.only({"version", "approved", "review"});
    return {entry.text_if_any("version"), entry.text_if_any("approved"), entry.text_if_any("review")};
}

Unit read_unit(const Entry& entry, const std::string& stem) {
    entry.only({"id", "title", "kind", "theme", "edition", "groups", "knowledge", "notes"});
    Unit out;
    out.id = entry.text("id");
    if (!is_unit_id(out.id))
        entry.wrong("the id " + shown(out.id) + " is not a unit's; expected capital letters and digits.");
    expect_id_of_file(entry, out.id, stem);
    out.title = entry.text("title");
    out.kind = entry.text("kind");
    if (out.kind != "nos" && out.kind != "work-situation" && out.kind != "nsvq")
        entry.wrong("'kind' is " + shown(out.kind) + "; expected 'nos', 'work-situation' or 'nsvq'.");
    out.theme = entry.text_or_empty("theme");
    out.edition = read_edition(entry.entry("edition"));
    std::set<std::string> seen;
    for (const auto& one : entry.entries("groups", 1)) out.groups.push_back(read_group(one, out.id, seen));
    for (const auto& one : entry.entries("knowledge", 0))
        out.knowledge.push_back(read_statement(one, out.id, "K", seen));
    out.notes = entry.texts("notes");
    return out;
}

std::vector<std::string> read_unit_ids(const Entry& entry, std::string_view field,
                                       std::set<std::string>& seen) {
    auto out = entry.texts(field);
    for (const auto& id : out) {
        if (!is_unit_id(id))
            entry.wrong("'" + std::string(field) + "' names " + shown(id) +
                        "; expected a unit's id in capital letters and digits.");
        if (!seen.insert(id).second)
            entry.wrong("the unit " + shown(id) + " is named twice; expected it once.");
    }
    return out;
}

Framework read_framework(const Entry& entry, const std::string& stem) {
    entry.only({"id", "title", "mandatory", "optional", "min_optional"});
    Framework out;
    out.id = entry.text("id");
    expect_id_of_file(entry, out.id, stem);
    out.title = entry.text("title");
    std::set<std::string> seen;
    out.mandatory = read_unit_ids(entry, "mandatory", seen);
    out.optional = read_unit_ids(entry, "optional", seen);
    out.min_optional = entry.number("min_optional", out.optional.size());
    return out;
}

std::vector<MetaSkill> read_meta_skills(const Entry& entry, const std::string&) {
    entry.only({"groups"});
    std::vector<MetaSkill> out;
    std::set<std::string> seen;
    for (const auto& group : entry.entries("groups", 1)) {
        group.only({"title", "skills"});
        const auto title = group.text("title");
        for (const auto& one : group.entries("skills", 1)) {
            one.only({"id", "name", "says"});
            out.push_back({one.text("id"), one.text("name"), one.text("says"), title});
            const std::string& id = out.back().id;
            if (!is_meta_skill_id(id))
                one.wrong("the id " + shown(id) + " is not a meta-skill's; expected words in small letters.");
            expect_new(one, id, seen);
        }
    }
    return out;
}

template <class T>
Result<T> read_one(const Files& files, const std::string& folder, const std::string& file,
                   T (*read)(const Entry&, const std::string&)) {
    const auto document = read_document(files, folder, file);
    if (!document) return fail(document.error());
    Damage damage(file);
    T out = read(Entry(*document, "", damage), file_stem(file));
    if (damage.first()) return fail(*damage.first());
    return out;
}

template <class T>
Result<std::vector<T>> read_all(const Files& files, const std::string& folder, const std::string& part,
                                T (*read)(const Entry&, const std::string&)) {
    std::vector<T> out;
    for (const auto& name : files.list(joined(folder, part))) {
        if (!name.ends_with(".json")) continue;
        auto one = read_one(files, folder, joined(part, name), read);
        if (!one) return fail(one.error());
        out.push_back(std::move(*one));
    }
    if (out.empty())
        return fail(damaged(joined(folder, part), "there are no files; expected at least one .json file."));
    return out;
}

}  // namespace

Result<Catalogue> read_catalogue(const Files& files, const std::string& folder) {
    try {
        auto units = read_all(files, folder, "units", read_unit);
        if (!units) return fail(units.error());
        auto frameworks = read_all(files, folder, "frameworks", read_framework);
        if (!frameworks) return fail(frameworks.error());
        auto meta_skills = read_one(files, folder, "meta-skills.json", read_meta_skills);
        if (!meta_skills) return fail(meta_skills.error());
        return Catalogue(std::move(*units), std::move(*frameworks), std::move(*meta_skills));
    } catch (const nlohmann::json::exception& problem) {
        return fail(damaged(folder, std::string("the files cannot be read: ") + problem.what()));
    }
}

}  // namespace rehearse::standards
