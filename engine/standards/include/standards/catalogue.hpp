// Frameworks, units, criteria, knowledge items and meta-skills. Ids, titles and structure are those of the
// published standards; each statement is in our own words.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::standards {

/// One criterion, knowledge item, behaviour or skill.
struct Statement {
    std::string id;    // "INSCS016.P12"
    std::string says;  // in our own words
    std::string unit;  // "INSCS016"
};

/// Criteria under one heading: an element of an N/SVQ unit, an outcome of a unit of assessment.
struct Group {
    std::string title;
    std::vector<Statement> criteria;
    std::string id = {};    // "301.1", "CS5.2"; empty when the source gives none
    std::string kind = {};  // "knowledge" or "performance"; empty when the source does not part them
};

/// A heading above a part of the knowledge items.
struct Heading {
    std::string title;
    std::string first;  // the id of the first item below it
};

/// One of the circumstances that a requirement asks for.
struct Condition {
    std::string id;    // "CG205.E4b"
    std::string says;  // in our own words
    std::string tag;   // "busy": the same circumstance has the same tag in every unit
};

/// What the unit asks a candidate to bring, beyond the criteria.
struct Requirement {
    std::string id;    // "CG205.E4"
    std::string says;  // in our own words
    std::vector<Condition> conditions;
};

struct Edition {
    std::string version, approved, review;  // as printed; empty when the source gives none
};

enum class Stance { not_said, allowed, refused };

/// What the source says about proving the unit by simulation, and in a realistic working environment.
struct Simulation {
    Stance performance = Stance::not_said;
    Stance knowledge = Stance::not_said;
    Stance realistic_workplace = Stance::not_said;
    std::string says;  // one sentence in our own words; empty when the source says nothing
};

struct Unit {
    std::string id;
    std::string code;       // as printed: "CFAM&LFD3", "CS 5", "301"
    std::string reference;  // "R/103/6284"; empty when the source gives none
    std::string title;
    std::string kind;  // "nos", "work-situation", "nsvq", "qcf", or "own": a centre's
    std::string theme;
    int level = 0, credits = 0, glh = 0;  // 0 when the source gives none; glh: guided learning hours
    Edition edition;
    bool listed_only = false;  // the source has its title and none of its criteria
    Simulation simulation;
    std::vector<Group> groups;
    std::vector<Statement> knowledge;
    std::vector<Heading> knowledge_headings;
    std::vector<Statement> behaviours, skills;  // "PPL1HSL5.B1", "INSBA010.S1": the numbers may be ours
    std::vector<Requirement> requirements;
    std::vector<std::string> notes;
};

struct Framework {
    std::string id;
    std::string title;
    std::string publisher, version, dated;         // as printed; empty when the source gives none
    int level = 0;                                 // 0 when the source gives none
    std::vector<std::string> mandatory, optional;  // unit ids
    int min_optional = 0;
    bool each_theme = false;            // at least one optional unit from every theme
    std::vector<std::string> imported;  // ids of units that belong to a lower level
    int max_imported = 0;               // how many of them may count
    std::vector<std::string> notes;
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

/// True for "CFACSA13": at most 16 capital letters and digits, a letter first.
[[nodiscard]] bool is_unit_id(std::string_view id);

/// Reads units/*.json, frameworks/*.json and meta-skills.json below `folder`. Each unit and framework is in a
/// file of its own name, and every unit a framework names has one. Statements stand in the order of their
/// numbers, none left out. A damaged or absent file fails with standards.damaged and says which file, which
/// entry, and what was expected there.
[[nodiscard]] Result<Catalogue> read_catalogue(const Files& files, const std::string& folder);

}  // namespace rehearse::standards
