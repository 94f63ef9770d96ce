// Frameworks, units, criteria, knowledge items and meta-skills. Ids, titles and structure are those of the
// published standards; each statement is in our own words.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::standards {

/// Stands with every screen, print and file that shows statements.
inline constexpr std::string_view kOurWords =
    "In our words, not the official text; not endorsed by any awarding body.";

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
    std::vector<std::string> meta_skills = {};  // the few it calls for most, the first the most: our reading
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
    std::string group;                      // "Managing yourself"
    std::vector<std::string> anchors = {};  // what people say of themselves, from beginning to strong
};

/// How much of a criterion a simulator can touch: all of it, a part, or nothing.
enum class Extent { full, part, workplace };
/// "full", "part", "workplace"
[[nodiscard]] std::string_view to_text(Extent extent);

/// What keeps a criterion, or a part of it, for the workplace.
struct Reason {
    std::string id;    // "presence"
    std::string says;  // a sentence
};

struct Reach {
    Extent extent = Extent::full;
    std::string reason;  // id of a Reason; empty when the extent is full
};

/// Two statements of different units that ask for the same thing, or for nearly the same.
struct Link {
    std::string from, to;  // as in the file: the order says nothing
    bool same = false;     // false: close
};

/// What we judged ourselves, and no source says.
struct OurReading {
    std::vector<Reason> reasons;
    std::map<std::string, Reach, std::less<>> reach;  // by criterion: every one stands here
    std::vector<Link> links;
};

/// All of it, read once; immutable afterwards. The pointers it gives are good for as long as it lives and is
/// not assigned to.
class Catalogue {
public:
    Catalogue() = default;
    Catalogue(std::vector<Unit> units, std::vector<Framework> frameworks, std::vector<MetaSkill> meta_skills,
              OurReading reading = {});

    [[nodiscard]] const std::vector<Unit>& units() const { return units_; }
    [[nodiscard]] const std::vector<Framework>& frameworks() const { return frameworks_; }
    [[nodiscard]] const std::vector<MetaSkill>& meta_skills() const { return meta_skills_; }
    /// Looked up by id; nullptr when there is none.
    [[nodiscard]] const Unit* unit(std::string_view id) const;
    [[nodiscard]] const Statement* criterion(std::string_view id) const;
    [[nodiscard]] const Statement* knowledge(std::string_view id) const;
    [[nodiscard]] const MetaSkill* meta_skill(std::string_view id) const;
    [[nodiscard]] const Framework* framework(std::string_view id) const;
    [[nodiscard]] const Reason* reason(std::string_view id) const;
    /// Of a criterion; nullptr when nothing was judged about it.
    [[nodiscard]] const Reach* reach(std::string_view criterion) const;
    [[nodiscard]] const OurReading& our_reading() const { return reading_; }
    [[nodiscard]] const std::vector<Link>& links() const { return reading_.links; }
    /// The statements linked with `id`, each as `to` with `from` = `id`, the same ones first.
    [[nodiscard]] std::vector<Link> links_of(std::string_view id) const;
    /// In the order of the files and of the entries in them.
    [[nodiscard]] std::vector<std::string> criterion_ids() const;
    [[nodiscard]] std::vector<std::string> knowledge_ids() const;
    [[nodiscard]] std::vector<std::string> meta_skill_ids() const;

private:
    std::vector<Unit> units_;
    std::vector<Framework> frameworks_;
    std::vector<MetaSkill> meta_skills_;
    OurReading reading_;
};

/// True for "CFACSA13": at most 16 capital letters and digits, a letter first.
[[nodiscard]] bool is_unit_id(std::string_view id);

/// At most so many in a hundred criteria may be left to the workplace.
inline constexpr std::size_t kMostWorkplace = 15;

/// Reads units/*.json, frameworks/*.json, meta-skills.json, unit-meta-skills.json, reach.json and links.json
/// below `folder`. Each unit and framework is in a file of its own name, and every unit a framework names has
/// one. Statements stand in the order of their numbers, none left out. How far a simulator reaches is said of
/// every criterion once; every unit with criteria has two to four meta-skills, and every meta-skill five
/// anchors. A damaged or absent file fails with standards.damaged and says which file, which entry, and what
/// was expected there.
[[nodiscard]] Result<Catalogue> read_catalogue(const Files& files, const std::string& folder);

}  // namespace rehearse::standards
