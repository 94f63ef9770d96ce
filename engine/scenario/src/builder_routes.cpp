// Where it leads: a name, a list of ways with conditions, or a chance.
#include <algorithm>

#include "base/text.hpp"
#include "builder.hpp"

namespace rehearse::scenario {

Route Builder::read_route(const Node& node) {
    Route route;
    const Value* to = node.field("to");
    if (to == nullptr) return route;
    route.place = node.place_of(*to);
    if (to->kind == ValueKind::text) {
        route.ways.push_back({std::nullopt, 1, target(to->text, route.place)});
    } else if (to->kind == ValueKind::word && to->word->word == "chance") {
        route.by_chance = true;
        for (const auto& item : to->word->body.items) add_way(*to->word, item, route);
        if (route.ways.size() < 2)
            diagnostics_.error("S119", route.place, "A chance needs at least two ways.",
                               "chance { { 3, \"in_stock\" }, { 1, \"sold_out\" } }");
    } else if (to->kind == ValueKind::table) {
        no_fields(node, *to, "A list of ways", {},
                  "A condition stands with its way: { \"calm\", when = \"mood > 60\" }");
        for (const auto& item : to->items) add_way(node, item, route);
        if (to->items.empty())
            diagnostics_.error("S103", route.place, "This list of ways is empty.", "to = \"…\"");
        if (!route.ways.empty() && route.ways.back().when)
            diagnostics_.error(
                "S119", route.place, "If none of these conditions holds, there is nowhere to go.",
                "End the list with a name alone: to = { { \"calm\", when = \"mood > 60\" }, \"cold\" }");
    }
    return route;
}

void Builder::add_way(const Node& node, const Value& value, Route& route) {
    go_on();
    const Place place = node.place_of(value);
    if (value.kind == ValueKind::text && !route.by_chance) {
        route.ways.push_back({std::nullopt, 1, target(value.text, place)});
        return;
    }
    const std::size_t name_at = route.by_chance ? 1 : 0;
    const bool shaped = value.kind == ValueKind::table && value.items.size() == name_at + 1 &&
                        value.items[name_at].kind == ValueKind::text &&
                        (!route.by_chance || value.items[0].kind == ValueKind::number);
    if (!shaped) {
        diagnostics_.error("S102", place,
                           route.by_chance ? "A way of a chance is a weight and a name."
                                           : "A way is a name, or a name with a condition.",
                           route.by_chance ? "{ 3, \"in_stock\" }" : "{ \"calm\", when = \"mood > 60\" }");
        return;
    }
    if (route.by_chance)
        no_fields(node, value, "A way of a chance", {}, "It has a weight and a name: { 3, \"in_stock\" }");
    else
        no_fields(node, value, "A way", "when", {});
    Way way;
    if (route.by_chance) {
        const auto weight = value.items[0].number;
        if (weight < 1 || weight > 1000)
            diagnostics_.error("S119", place,
                               "A weight of " + std::to_string(weight) + "; it goes from 1 to 1000.");
        way.weight = static_cast<int>(std::clamp<std::int64_t>(weight, 1, 1000));
    } else {
        way.when = read_when(node, value.field("when"));
    }
    way.to = target(value.items[name_at].text, place);
    route.ways.push_back(std::move(way));
}

BeatIndex Builder::target(const std::string& id, Place place) {
    const auto found = beat_names_.find(id);
    if (found != beat_names_.end()) return found->second;
    go_on();
    std::vector<std::string> known;
    for (const auto& [name, index] : beat_names_)
        if (hints_left_ > 0) known.push_back(name);
    std::string hint = nearest_hint(id, std::move(known));
    if (hint.empty()) hint = "Write it: beat \"" + id + "\" { … }";
    diagnostics_.error("S112", std::move(place),
                       "This leads to '" + id + "', and there is no beat or ending of that name.", hint);
    return kNowhere;
}

}  // namespace rehearse::scenario
