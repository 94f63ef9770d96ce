// rehearse standards, rehearse coverage
#include <algorithm>
#include <cstdio>
#include <nlohmann/json.hpp>

#include "authoring/coverage.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "debrief/render.hpp"
#include "present/standards.hpp"
#include "standards/route.hpp"

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

std::vector<std::string> units_of(const standards::Framework& framework) {
    auto out = framework.mandatory;
    out.insert(out.end(), framework.optional.begin(), framework.optional.end());
    return out;
}

std::vector<Item> of_units(const std::vector<Item>& items, const std::vector<std::string>& units) {
    std::vector<Item> out;
    for (const auto& item : items)
        if (std::find(units.begin(), units.end(), item.unit) != units.end()) out.push_back(item);
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

// `what`: that there is no such thing. The nearest id is named, whatever its case.
int nothing_called(Office& office, const std::string& words, const std::string& what,
                   const std::vector<std::string>& ids) {
    std::vector<std::string> small(ids.size());
    std::transform(ids.begin(), ids.end(), small.begin(), lower_ascii);
    const auto near = nearest(lower_ascii(words), small);
    std::string hint;
    for (std::size_t i = 0; i < ids.size() && hint.empty(); ++i)
        if (near && small[i] == *near) hint = "Did you mean '" + ids[i] + "'? ";
    return complain(office, {"library.unknown", what, hint + "All units: " + office.command("standards")});
}

int no_statement(Office& office, const std::string& words, const std::vector<Item>& items) {
    std::vector<std::string> ids;
    for (const auto& item : items) ids.push_back(item.id);
    return nothing_called(office, words,
                          "Nothing in the standards has '" + words + "' in its words or its id.", ids);
}

int no_unit(Office& office, const std::string& word) {
    std::vector<std::string> ids;
    for (const auto& unit : office.library().catalogue().units()) ids.push_back(unit.id);
    for (const auto& framework : office.library().catalogue().frameworks()) ids.push_back(framework.id);
    return nothing_called(office, word, "There is no unit or framework '" + word + "'.", ids);
}

}  // namespace

int standards(Office& office, const std::vector<std::string>& words, bool json) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto& catalogue = office.library().catalogue();
    std::string text;
    for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
    const auto items = entries_of(catalogue);
    const auto show = [&](const std::vector<Item>& these, const auto& page) {
        if (json)
            print_json(office, these);
        else
            print(office, page());
        return kDone;
    };
    if (text.empty()) return show(items, [&] { return present::standards_view(catalogue); });
    if (const auto* unit = unit_called(catalogue, text))
        return show(of_units(items, {unit->id}), [&] { return present::unit_view(catalogue, *unit); });
    if (const auto* framework = standards::find_framework(catalogue, text))
        return show(of_units(items, units_of(*framework)),
                    [&] { return present::framework_view(catalogue, *framework); });
    for (const auto& one : items)
        if (same_word(one.id, text))
            return show({one}, [&] {
                return present::statement_view(catalogue, one, practised_by(office.library(), one.id));
            });
    const auto found = search(catalogue, text);
    if (found.empty()) return no_statement(office, text, items);
    return show(found, [&] { return present::found_view(found, text); });
}

int coverage(Office& office, const std::string& of, bool json) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto& catalogue = office.library().catalogue();
    const auto* unit = of.empty() ? nullptr : unit_called(catalogue, of);
    const auto* framework = of.empty() ? nullptr : standards::find_framework(catalogue, of);
    if (!of.empty() && unit == nullptr && framework == nullptr) return no_unit(office, of);
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
