// From the files to a Catalogue: which fields an entry has and which values they may take.
#include <algorithm>
#include <set>
#include <utility>

#include "base/text.hpp"
#include "document.hpp"
#include "entry.hpp"
#include "read_reading.hpp"
#include "read_unit.hpp"

namespace rehearse::standards {
namespace {

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

// The units a framework imports are among its optional ones.
std::vector<std::string> read_imported(const Entry& entry, const std::vector<std::string>& optional) {
    auto out = entry.texts_if_any("imported");
    std::set<std::string> seen;
    for (const auto& id : out) {
        if (std::find(optional.begin(), optional.end(), id) == optional.end())
            entry.wrong("'imported' names " + shown(id) + "; expected one of the optional units.");
        expect_new(entry, id, seen);
    }
    return out;
}

Framework read_framework(const Entry& entry, const std::string& stem) {
    entry.only({"id", "title", "publisher", "version", "dated", "level", "mandatory", "optional",
                "min_optional", "each_theme", "imported", "max_imported", "notes"});
    Framework out;
    out.id = entry.text("id");
    expect_id_of_file(entry, out.id, stem);
    out.title = entry.text("title");
    out.publisher = entry.text_if_any("publisher");
    out.version = entry.text_if_any("version");
    out.dated = entry.text_if_any("dated");
    out.level = entry.number_if_any("level", kMostLevel);
    std::set<std::string> seen;
    out.mandatory = read_unit_ids(entry, "mandatory", seen);
    out.optional = read_unit_ids(entry, "optional", seen);
    if (seen.empty()) entry.wrong("there are no units; expected at least one, mandatory or optional.");
    out.min_optional = entry.number("min_optional", out.optional.size());
    out.each_theme = entry.flag_if_any("each_theme");
    out.imported = read_imported(entry, out.optional);
    out.max_imported = entry.number_if_any("max_imported", out.imported.size());
    out.notes = entry.texts_if_any("notes");
    return out;
}

constexpr std::size_t kAnchors = 5;

std::vector<MetaSkill> read_meta_skills(const Entry& entry, const std::string&) {
    entry.only({"groups"});
    std::vector<MetaSkill> out;
    std::set<std::string> seen;
    for (const auto& group : entry.entries("groups", 1)) {
        group.only({"title", "skills"});
        const auto title = group.text("title");
        for (const auto& one : group.entries("skills", 1)) {
            one.only({"id", "name", "says", "anchors"});
            out.push_back({one.text("id"), one.text("name"), one.text("says"), title, one.texts("anchors")});
            const std::string& id = out.back().id;
            if (!is_meta_skill_id(id))
                one.wrong("the id " + shown(id) + " is not a meta-skill's; expected words in small letters.");
            expect_new(one, id, seen);
            if (const auto n = out.back().anchors.size(); n != kAnchors)
                one.wrong("'anchors' has " + std::to_string(n) + " entries; expected five.");
        }
    }
    return out;
}

// `read` makes something of the file as an entry and the name of the file without its ending.
template <class Read>
auto read_one(const Files& files, const std::string& folder, const std::string& file, Read read)
    -> Result<decltype(read(std::declval<const Entry&>(), file))> {
    const auto document = read_document(files, folder, file);
    if (!document) return fail(document.error());
    Damage damage(file);
    auto out = read(Entry(*document, "", damage), file_stem(file));
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

// Every unit that a framework names has a file.
Status expect_files(const std::vector<Framework>& frameworks, const std::vector<Unit>& units) {
    std::set<std::string> known;
    for (const auto& unit : units) known.insert(unit.id);
    for (const auto& framework : frameworks)
        for (const auto* ids : {&framework.mandatory, &framework.optional})
            for (const auto& id : *ids)
                if (!known.contains(id))
                    return fail(
                        damaged(joined("frameworks", framework.id + ".json"),
                                "the unit " + shown(id) + " has no file; expected units/" + id + ".json."));
    return {};
}

// The files of our own judgement; what they say of a unit goes into it.
Result<OurReading> read_reading(const Files& files, const std::string& folder, std::vector<Unit>& units,
                                const std::vector<MetaSkill>& meta_skills) {
    OurReading out;
    const auto skills =
        read_one(files, folder, "unit-meta-skills.json", [&](const Entry& entry, const std::string&) {
            read_unit_meta_skills(entry, meta_skills, units);
            return true;
        });
    if (!skills) return fail(skills.error());
    const auto reach = read_one(files, folder, "reach.json", [&](const Entry& entry, const std::string&) {
        read_reach(entry, units, out);
        return true;
    });
    if (!reach) return fail(reach.error());
    auto links = read_one(files, folder, "links.json",
                          [&](const Entry& entry, const std::string&) { return read_links(entry, units); });
    if (!links) return fail(links.error());
    out.links = std::move(*links);
    return out;
}

}  // namespace

Result<Catalogue> read_catalogue(const Files& files, const std::string& folder) {
    try {
        auto units = read_all(files, folder, "units", read_unit);
        if (!units) return fail(units.error());
        auto frameworks = read_all(files, folder, "frameworks", read_framework);
        if (!frameworks) return fail(frameworks.error());
        if (auto whole = expect_files(*frameworks, *units); !whole) return fail(whole.error());
        auto meta_skills = read_one(files, folder, "meta-skills.json", read_meta_skills);
        if (!meta_skills) return fail(meta_skills.error());
        auto reading = read_reading(files, folder, *units, *meta_skills);
        if (!reading) return fail(reading.error());
        return Catalogue(std::move(*units), std::move(*frameworks), std::move(*meta_skills),
                         std::move(*reading));
    } catch (const nlohmann::json::exception& problem) {
        return fail(damaged(folder, std::string("the files cannot be read: ") + problem.what()));
    }
}

}  // namespace rehearse::standards
