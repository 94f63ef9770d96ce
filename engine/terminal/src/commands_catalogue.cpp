// rehearse standards, rehearse coverage
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "authoring/coverage.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/render.hpp"
#include "present/standards.hpp"

namespace rehearse::terminal {
namespace {

using Json = nlohmann::ordered_json;
using standards::Catalogue;
using standards::Item;

bool same_word(const std::string& a, const std::string& b) { return lower_ascii(a) == lower_ascii(b); }

/// By its id or its printed code, whatever the case; nullptr when there is none.
const standards::Unit* unit_called(const Catalogue& catalogue, const std::string& word) {
    for (const auto& unit : catalogue.units())
        if (same_word(unit.id, word)) return &unit;
    for (const auto& unit : catalogue.units())
        if (same_word(unit.code, word)) return &unit;
    return nullptr;
}

const standards::Framework* framework_called(const Catalogue& catalogue, const std::string& word) {
    for (const auto& framework : catalogue.frameworks())
        if (same_word(framework.id, word)) return &framework;
    return nullptr;
}

std::vector<std::string> units_of(const standards::Framework& framework) {
    auto out = framework.mandatory;
    out.insert(out.end(), framework.optional.begin(), framework.optional.end());
    return out;
}

void print(Office& office, const debrief::Document& document) {
    office.console.print(debrief::to_text(document, office.console.width()));
}

void print_json(Office& office, const std::vector<Item>& items) {
    Json all = Json::array();
    for (const auto& item : items)
        all.push_back({{"id", item.id}, {"kind", item.kind}, {"unit", item.unit}, {"says", item.says}});
    const Json out = {
        {"schema", "rehearse.standards/1"}, {"note", standards::kOurWords}, {"statements", std::move(all)}};
    office.console.print(out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
}

// The scenarios that declare it.
std::vector<std::string> practised_by(const session::Library& library, const std::string& id) {
    std::vector<std::string> out;
    for (const auto& item : library.items()) {
        if (!item.content) continue;
        const auto& s = *item.content->scenario;
        for (const auto* ids : {&s.practises, &s.knows, &s.meta_skills})
            if (std::find(ids->begin(), ids->end(), id) != ids->end())
                out.push_back(s.title + " (" + s.id + ")");
    }
    return out;
}

int nothing_called(Office& office, const std::string& words) {
    const auto& catalogue = office.library().catalogue();
    std::vector<std::string> ids;
    for (const auto& item : entries_of(catalogue)) ids.push_back(item.id);
    for (const auto& framework : catalogue.frameworks()) ids.push_back(framework.id);
    std::vector<std::string> small(ids.size());
    std::transform(ids.begin(), ids.end(), small.begin(), lower_ascii);
    const auto near = nearest(lower_ascii(words), small);
    std::string hint;
    for (std::size_t i = 0; i < ids.size() && hint.empty(); ++i)
        if (near && small[i] == *near) hint = "Did you mean '" + ids[i] + "'? ";
    return complain(
        office, {"library.unknown", "Nothing in the standards has '" + words + "' in its words or its id.",
                 hint + "All units: " + office.command("standards")});
}

}  // namespace

int standards(Office& office, const std::vector<std::string>& words, bool json) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto& catalogue = office.library().catalogue();
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    auto items = entries_of(catalogue);
    if (text.empty()) {
        if (json)
            print_json(office, items);
        else
            print(office, present::standards_view(catalogue));
        return kDone;
    }
    if (const auto* unit = unit_called(catalogue, text)) {
        std::erase_if(items, [&](const Item& item) { return item.unit != unit->id; });
        if (json)
            print_json(office, items);
        else
            print(office, present::unit_view(catalogue, *unit));
        return kDone;
    }
    if (const auto* framework = framework_called(catalogue, text); framework != nullptr && !json) {
        print(office, present::framework_view(catalogue, *framework));
        return kDone;
    }
    const auto one =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return same_word(item.id, text); });
    const auto found = one != items.end() ? std::vector<Item>{*one} : search(catalogue, text);
    if (found.empty()) return nothing_called(office, text);
    if (json)
        print_json(office, found);
    else if (one != items.end())
        print(office, present::statement_view(catalogue, *one, practised_by(office.library(), one->id)));
    else
        print(office, present::found_view(found, text));
    return kDone;
}

int coverage(Office& office, const std::string& of, bool json) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto& catalogue = office.library().catalogue();
    const auto* unit = of.empty() ? nullptr : unit_called(catalogue, of);
    const auto* framework = of.empty() ? nullptr : framework_called(catalogue, of);
    if (!of.empty() && unit == nullptr && framework == nullptr) return nothing_called(office, of);
    std::vector<std::string> units;
    if (unit != nullptr) units = {unit->id};
    if (framework != nullptr) units = units_of(*framework);
    if (of.empty())
        for (const auto& one : catalogue.units()) units.push_back(one.id);
    const auto covered =
        authoring::coverage_of(office.library(), *office.machine().files, [json](const std::string& what) {
            if (!json) (void)std::fprintf(stderr, "Looking through %s …\n", what.c_str());
        });
    if (json)
        office.console.print(to_json(covered, catalogue, units));
    else if (unit != nullptr)
        print(office, present::unit_coverage_view(covered, catalogue, *unit));
    else
        print(office, present::coverage_view(
                          covered, catalogue,
                          framework != nullptr ? "Coverage of " + framework->title : "Coverage", units));
    return kDone;
}

}  // namespace rehearse::terminal
