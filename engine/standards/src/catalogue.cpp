#include "standards/catalogue.hpp"

#include <algorithm>
#include <utility>

namespace rehearse::standards {
namespace {

template <class T>
const T* with_id(const std::vector<T>& all, std::string_view id) {
    const auto found = std::find_if(all.begin(), all.end(), [&](const T& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

template <class T>
void add_ids(const std::vector<T>& all, std::vector<std::string>& out) {
    for (const auto& one : all) out.push_back(one.id);
}

}  // namespace

std::string_view to_text(Extent extent) {
    switch (extent) {
        case Extent::full:
            return "full";
        case Extent::part:
            return "part";
        case Extent::workplace:
            return "workplace";
    }
    return "full";
}

Catalogue::Catalogue(std::vector<Unit> units, std::vector<Framework> frameworks,
                     std::vector<MetaSkill> meta_skills, OurReading reading)
    : units_(std::move(units)),
      frameworks_(std::move(frameworks)),
      meta_skills_(std::move(meta_skills)),
      reading_(std::move(reading)) {}

const Unit* Catalogue::unit(std::string_view id) const { return with_id(units_, id); }

// A catalogue holds a few hundred statements, so a look-up walks them; an index would only add a way to be
// wrong after a copy or a move.
const Statement* Catalogue::criterion(std::string_view id) const {
    for (const auto& unit : units_)
        for (const auto& group : unit.groups)
            if (const auto* found = with_id(group.criteria, id)) return found;
    return nullptr;
}

const Statement* Catalogue::knowledge(std::string_view id) const {
    for (const auto& unit : units_)
        if (const auto* found = with_id(unit.knowledge, id)) return found;
    return nullptr;
}

const MetaSkill* Catalogue::meta_skill(std::string_view id) const { return with_id(meta_skills_, id); }

const Framework* Catalogue::framework(std::string_view id) const { return with_id(frameworks_, id); }

const Reason* Catalogue::reason(std::string_view id) const { return with_id(reading_.reasons, id); }

const Reach* Catalogue::reach(std::string_view criterion) const {
    const auto found = reading_.reach.find(criterion);
    return found == reading_.reach.end() ? nullptr : &found->second;
}

std::vector<Link> Catalogue::links_of(std::string_view id) const {
    std::vector<Link> out;
    for (const auto& link : reading_.links) {
        if (link.from == id) out.push_back(link);
        if (link.to == id) out.push_back({link.to, link.from, link.same});
    }
    std::stable_sort(out.begin(), out.end(), [](const Link& a, const Link& b) { return a.same > b.same; });
    return out;
}

std::vector<std::string> Catalogue::criterion_ids() const {
    std::vector<std::string> out;
    for (const auto& unit : units_)
        for (const auto& group : unit.groups) add_ids(group.criteria, out);
    return out;
}

std::vector<std::string> Catalogue::knowledge_ids() const {
    std::vector<std::string> out;
    for (const auto& unit : units_) add_ids(unit.knowledge, out);
    return out;
}

std::vector<std::string> Catalogue::meta_skill_ids() const {
    std::vector<std::string> out;
    add_ids(meta_skills_, out);
    return out;
}

}  // namespace rehearse::standards
