// Decisions about a list: pick, sort, rank, rate.
#include <algorithm>

#include "base/text.hpp"
#include "builder.hpp"

namespace rehearse::scenario {
namespace {

// What an item of each kind may say besides id and why.
struct Says {
    std::string_view kind;
    std::vector<std::string_view> fields;
    std::string_view example;
};

const std::vector<Says>& item_fields() {
    static const std::vector<Says> kAll = {
        {"pick", {"right"}, "item \"…\" { right = true, why = \"…\" }"},
        {"sort", {"box"}, "item \"…\" { box = \"high\", why = \"…\" }"},
        {"rank",
         {"level"},
         "Items stand in their right order; level = true puts one level with the one above."},
        {"rate",
         {"rating", "by", "about"},
         "item \"…\" { by = \"priya\", rating = \"shown\", why = \"…\" }"}};
    return kAll;
}

bool repeated(std::vector<std::string> names) {
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

}  // namespace

void Builder::read_items(const Node& node, Decision& decision) {
    if (decision.kind == DecisionKind::rate || decision.kind == DecisionKind::sort)
        read_boxes(node, decision);
    std::map<std::string, int> seen;
    for (const auto& entry : node.body.items) {
        if (entry.kind != ValueKind::word || entry.word->word != "item") continue;
        go_on();
        Item item = read_item(*entry.word, decision);
        same_id("item", item.id, item.own_id, item.place, seen);
        decision.items.push_back(std::move(item));
    }
    if (decision.kind == DecisionKind::rank) read_order(node, decision);
    check_items(node, decision);
    if (decision.items.size() > kMostItems) decision.items.resize(kMostItems);
}

void Builder::read_boxes(const Node& node, Decision& decision) {
    const bool rate = decision.kind == DecisionKind::rate;
    const char* field = rate ? "scale" : "boxes";
    const Value* value = node.field(field);
    const Value* ordered = node.field("ordered");
    decision.ordered = rate || (ordered != nullptr && ordered->number != 0);
    if (value == nullptr || value->kind != ValueKind::table) return;  // told already
    const auto before = diagnostics_.all().size();
    decision.boxes = strings(node, field);
    if (diagnostics_.all().size() != before) return;
    for (const auto& name : decision.boxes) {
        go_on();
        if (const auto at = name.find_first_of(",;"); at != std::string::npos)
            diagnostics_.error("S119", node.place_of(*value),
                               "The name '" + name + "' in '" + field + "' has a " +
                                   (name[at] == ',' ? "comma." : "semicolon."),
                               "Say it without: that sign parts one item from the next in a typed answer.");
    }
    if (decision.boxes.size() < 2 || decision.boxes.size() > kMostBoxes || repeated(decision.boxes))
        diagnostics_.error("S120", node.place(),
                           "This " + node.word + " needs two to six different names in '" + field + "'.",
                           rate ? "scale = { \"missed\", \"partly\", \"shown\" }, the worst first"
                                : "boxes = { \"low\", \"medium\", \"high\" }");
}

Item Builder::read_item(const Node& node, const Decision& decision) {
    only_of(node, to_text(decision.kind).data(), {"id", "why"});
    Item item;
    item.place = node.place();
    item.id = option_id(node, item.own_id);
    item.text = text(node.name, node.place());
    item.why = text(node, node.field("why"));
    const Value* right = node.field("right");
    item.right = right != nullptr && right->number != 0;
    if (decision.kind == DecisionKind::sort) item.box = read_box(node, "box", decision);
    if (decision.kind != DecisionKind::rate) return item;
    item.box = read_box(node, "rating", decision);
    std::vector<std::string> people;
    for (const auto& member : out_.cast) people.push_back(member.word);
    people.emplace_back("narrator");
    const auto speaker = one_of(node, "by", people, "person in the cast called", people.size() - 1);
    item.speaker = speaker + 1 == people.size() ? kNarrator : static_cast<int>(speaker);
    item.about = plain(node, "about");
    if (!item.about.empty())
        check_ids({{item.about, node.place_of(*node.field("about"))}}, catalogue_.criterion_ids(), "S114",
                  "criterion");
    return item;
}

// A field that belongs to the items of another kind of decision.
void Builder::only_of(const Node& node, const char* kind, const std::vector<std::string_view>& always) {
    const auto& all = item_fields();
    const auto says = std::find_if(all.begin(), all.end(), [&](const Says& one) { return one.kind == kind; });
    if (says == all.end()) return;
    for (const auto& [name, value] : node.body.fields) {
        const auto is = [&, n = std::string_view(name)](std::string_view one) { return one == n; };
        if (std::any_of(always.begin(), always.end(), is) ||
            std::any_of(says->fields.begin(), says->fields.end(), is))
            continue;
        const bool elsewhere = std::any_of(all.begin(), all.end(), [&](const Says& one) {
            return std::any_of(one.fields.begin(), one.fields.end(), is);
        });
        if (elsewhere)
            diagnostics_.error("S125", node.place_of(value),
                               "An item of a " + std::string(kind) + " has no '" + name + "'.",
                               std::string(says->example));
    }
}

int Builder::read_box(const Node& node, const char* field, const Decision& decision) {
    if (decision.boxes.empty()) return 0;  // told already
    if (node.field(field) != nullptr) return static_cast<int>(one_of(node, field, decision.boxes, field, 0));
    const bool rate = decision.kind == DecisionKind::rate;
    diagnostics_.error(
        "S103", node.place(),
        "This item has no '" + std::string(field) + (rate ? "': what it deserves." : "': where it belongs."),
        "It is " + listed(decision.boxes, "or") + ".");
    return 0;
}

// The places an item may take: its own, or with level items any of theirs.
void Builder::read_order(const Node& node, Decision& decision) {
    std::vector<bool> level;
    for (const auto& entry : node.body.items) {
        if (entry.kind != ValueKind::word || entry.word->word != "item") continue;
        const Value* value = entry.word->field("level");
        const bool same = value != nullptr && value->number != 0;
        if (same && level.empty())
            diagnostics_.error("S119", entry.word->place_of(*value),
                               "Nothing stands above the first item, so it cannot be level with it.",
                               "Put level = true into the second item: it is level with the first.");
        level.push_back(same && !level.empty());
    }
    for (std::size_t start = 0; start < decision.items.size();) {
        std::size_t end = start + 1;
        while (end < decision.items.size() && level[end]) ++end;
        for (std::size_t i = start; i < end; ++i) {
            decision.items[i].first = static_cast<int>(start);
            decision.items[i].last = static_cast<int>(end) - 1;
        }
        start = end;
    }
    if (decision.items.size() >= 2 &&
        decision.items.front().last + 1 == static_cast<int>(decision.items.size()))
        diagnostics_.error("S119", node.place(), "All items are level, so any order is right.",
                           "Take level = true from at least one of them.");
}

void Builder::check_items(const Node& node, const Decision& decision) {
    const auto all = static_cast<std::ptrdiff_t>(decision.items.size());
    if (decision.kind == DecisionKind::pick) {
        const auto unclear = [](const Value& entry) {  // told already
            const Value* value = entry.kind == ValueKind::word ? entry.word->field("right") : nullptr;
            return value != nullptr && value->kind != ValueKind::flag;
        };
        if (std::any_of(node.body.items.begin(), node.body.items.end(), unclear)) return;
        const auto right = std::count_if(decision.items.begin(), decision.items.end(),
                                         [](const Item& i) { return i.right; });
        if (right == 0 || right == all)
            diagnostics_.error(
                "S119", node.place(),
                "Of the items " + std::string(right == 0 ? "none is" : "all are") + " right.",
                "A pick needs at least one right and one wrong item, or there is nothing to decide.");
    } else if (all < 2) {
        diagnostics_.error("S120", node.place(), "This " + node.word + " needs at least two items.",
                           "item \"…\" { … }");
    }
    if (decision.items.size() > kMostItems)
        diagnostics_.error("S120", node.place(), "More than " + std::to_string(kMostItems) + " items.");
}

}  // namespace rehearse::scenario
