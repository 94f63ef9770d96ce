// Frameworks, units, criteria, knowledge items and meta-skills. Ids, titles and structure are those of the
// published standards; each statement is in our own words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::standards {

/// One criterion or knowledge item.
struct Statement {
    std::string id;    // "INSCS016.P12"
    std::string says;  // in our own words
    std::string unit;  // "INSCS016"
};

struct Group {
    std::string title;
    std::vector<Statement> criteria;
};

struct Edition {
    std::string version, approved, review;  // as printed; empty when the source gives none
};

struct Unit {
    std::string id;
    std::string title;
    std::string kind;  // "nos" or "work-situation"
    std::string theme;
    Edition edition;
    std::vector<Group> groups;
    std::vector<Statement> knowledge;
    std::vector<std::string> notes;
};

struct Framework {
    std::string id;
    std::string title;
    std::vector<std::string> mandatory, optional;  // unit ids
    int min_optional = 0;
};

struct MetaSkill {
    std::string id;  // "critical thinking"
    std::string name;
    std::string says;
    std::string group;  // "Managing yourself"
};

/// All of it, read once; immutable afterwards. The pointers it gives are good for as long as it lives and is
/// not assigned to.
class Catalogue {
public:
    Catalogue() = default;
    Catalogue(std::vector<Unit> units, std::vector<Framework> frameworks, std::vector<MetaSkill> meta_skills);

    [[nodiscard]] const std::vector<Unit>& units() const { return units_; }
    [[nodiscard]] const std::vector<Framework>& frameworks() const { return frameworks_; }
    [[nodiscard]] const std::vector<MetaSkill>& meta_skills() const { return meta_skills_; }
    /// Looked up by id; nullptr when there is none.
    [[nodiscard]] const Unit* unit(std::string_view id) const;
    [[nodiscard]] const Statement* criterion(std::string_view id) const;
    [[nodiscard]] const Statement* knowledge(std::string_view id) const;
    [[nodiscard]] const MetaSkill* meta_skill(std::string_view id) const;
    /// In the order of the files and of the entries in them.
    [[nodiscard]] std::vector<std::string> criterion_ids() const;
    [[nodiscard]] std::vector<std::string> knowledge_ids() const;
    [[nodiscard]] std::vector<std::string> meta_skill_ids() const;

private:
    std::vector<Unit> units_;
    std::vector<Framework> frameworks_;
    std::vector<MetaSkill> meta_skills_;
};

/// Reads units/*.json, frameworks/*.json and meta-skills.json below `folder`. Each unit and framework is in a
/// file of its own name; a framework may name units that have no file. A damaged or absent file fails with
/// standards.damaged and says which file, which entry, and what was expected there.
[[nodiscard]] Result<Catalogue> read_catalogue(const Files& files, const std::string& folder);

}  // namespace rehearse::standards
