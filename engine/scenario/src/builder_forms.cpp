// Decisions that take figures and fields: record, calculate.
#include <algorithm>

#include "base/text.hpp"
#include "builder.hpp"
#include "scenario/figures.hpp"

namespace rehearse::scenario {
namespace {

struct KindOfField {
    std::string_view field;  // the one that makes it this kind
    FieldKind kind;
};

constexpr KindOfField kKinds[] = {{"says", FieldKind::words},    {"exact", FieldKind::exact},
                                  {"figure", FieldKind::figure}, {"date", FieldKind::date},
                                  {"one_of", FieldKind::one_of}, {"blank", FieldKind::blank}};

// How many decimals a text has: "45.00" has two. Anything but a plain figure has none.
int decimals_of(const Value* value) {
    if (value == nullptr || value->kind != ValueKind::text) return 0;
    const auto decimal = parse_decimal(value->text);
    return decimal ? decimal->decimals : 0;
}

}  // namespace

void Builder::read_fields(const Node& node, Decision& decision) {
    std::map<std::string, int> seen;
    for (const auto& entry : node.body.items) {
        if (entry.kind != ValueKind::word || entry.word->word != "field") continue;
        go_on();
        Field field = read_field(*entry.word);
        same_id("field", field.id, field.own_id, field.place, seen);
        decision.fields.push_back(std::move(field));
    }
    if (decision.fields.empty() || decision.fields.size() > kMostFields)
        diagnostics_.error("S120", node.place(),
                           "This form has " +
                               counted(static_cast<long long>(decision.fields.size()), "field", "fields") +
                               "; it needs one to " + std::to_string(kMostFields) + ".",
                           "field \"Order number\" { exact = \"BB-2231\", why = \"…\" }");
    if (decision.fields.size() > kMostFields) decision.fields.resize(kMostFields);
}

Field Builder::read_field(const Node& node) {
    Field field;
    field.place = node.place();
    field.id = option_id(node, field.own_id);
    field.label = text(node.name, node.place());
    field.why = text(node, node.field("why"));
    field.unit = plain(node, "unit");
    int kinds = 0;
    for (const auto& [name, kind] : kKinds)
        if (node.field(name) != nullptr) field.kind = kind, ++kinds;
    if (kinds != 1)
        diagnostics_.error(
            "S103", node.place(),
            "The field \"" + node.name +
                "\" needs one of 'says', 'exact', 'figure', 'date', "
                "'one_of' and 'blank': what is right in it.",
            "exact = \"BB-2231\", or figure = \"45.00\", or one_of = { \"refund\", \"repair\" } …");
    switch (field.kind) {
        case FieldKind::words:
            field.says = read_groups(node, "says");
            break;
        case FieldKind::exact:
            field.exact = plain(node, "exact");
            break;
        case FieldKind::figure:
            read_figure_field(node, "figure", field);
            break;
        case FieldKind::date: {
            const std::string written = plain(node, "date");
            const auto date = parse_date(written);
            if (!date && node.field("date") != nullptr)
                diagnostics_.error("S119", node.place_of(*node.field("date")),
                                   "'" + written + "' is not a date.", "date = \"14 March 2026\"");
            field.figure = constant_expression(date.value_or(0), ValueType::number, node.place());
            break;
        }
        case FieldKind::one_of:
            read_one_of(node, field);
            break;
        case FieldKind::blank:
            break;
    }
    return field;
}

void Builder::read_one_of(const Node& node, Field& field) {
    field.one_of = strings(node, "one_of");
    if (field.one_of.size() < 2)
        diagnostics_.error("S120", node.place(), "This field has fewer than two choices.",
                           "one_of = { \"refund\", \"repair\" }, right = \"refund\"");
    if (node.field("right") == nullptr)
        diagnostics_.error("S103", node.place(), "This field does not say which choice is 'right'.",
                           "right = \"refund\"");
    field.right = static_cast<int>(one_of(node, "right", field.one_of, "choice", 0));
}

void Builder::read_figure_field(const Node& node, const char* name, Field& field) {
    field.kind = FieldKind::figure;
    field.decimals = decimals_of(node.field(name));
    for (const auto& item : node.body.items)  // a slip may be more exact than the answer
        if (item.kind == ValueKind::word && item.word->word == "slip")
            field.decimals = std::max(field.decimals, decimals_of(item.word->field("answer")));
    field.decimals = std::max(field.decimals, decimals_of(node.field("within")));
    if (auto figure = read_amount(node, name, field.decimals)) field.figure = std::move(*figure);
    if (const auto within = read_amount(node, "within", field.decimals); within && within->code.size() == 1)
        field.within = std::max(0, within->code.front().argument);
}

// A figure as written ("45.00"), a whole number, or an expression in whole units.
std::optional<Expression> Builder::read_amount(const Node& node, const char* name, int decimals) {
    const Value* value = node.field(name);
    if (value == nullptr) return std::nullopt;
    const Place place = node.place_of(*value);
    Decimal decimal{value->number, 0};
    if (value->kind == ValueKind::text) {
        const auto parsed = parse_decimal(value->text);
        if (!parsed) {
            auto figure = parse_expression(value->text, place, {ValueType::number, -1}, *this, diagnostics_);
            for (int i = 0; figure && i < decimals; ++i) {
                figure->code.push_back({Op::constant, 10});
                figure->code.push_back({Op::multiply, 0});
            }
            return figure;
        }
        decimal = *parsed;
    } else if (value->kind != ValueKind::number) {
        return std::nullopt;
    }
    const auto units = scaled(decimal, decimals);
    if (!units) {
        diagnostics_.error("S119", place, "'" + std::string(name) + "' is too large a figure.");
        return std::nullopt;
    }
    return constant_expression(*units, ValueType::number, place);
}

void Builder::read_calculation(const Node& node, Decision& decision) {
    Field field;
    field.place = node.place();
    field.id = "figure";
    field.label = decision.ask;
    field.unit = plain(node, "unit");
    field.why = text(node, node.field("why"));
    read_figure_field(node, "answer", field);
    std::map<std::string, int> seen;
    for (const auto& entry : node.body.items) {
        if (entry.kind != ValueKind::word || entry.word->word != "slip") continue;
        go_on();
        Slip slip = read_slip(*entry.word, field);
        same_id("slip", slip.id, true, slip.place, seen);
        field.slips.push_back(std::move(slip));
    }
    if (field.slips.size() > kMostSlips) {
        diagnostics_.error("S120", node.place(), "More than " + std::to_string(kMostSlips) + " slips.");
        field.slips.resize(kMostSlips);
    }
    decision.fields.push_back(std::move(field));
}

Slip Builder::read_slip(const Node& node, const Field& field) {
    Slip slip;
    slip.id = node.name;
    slip.place = node.place();
    slip.why = text(node, node.field("why"));
    slip.points = static_cast<int>(whole(node, "points", 0, 99, 0));
    if (!is_id(slip.id))
        diagnostics_.error("S118", node.place(), "'" + slip.id + "' cannot be the name of a slip.",
                           "Names are small letters, digits, - and _: \"forgot_postage\".");
    if (auto figure = read_amount(node, "answer", field.decimals)) slip.figure = std::move(*figure);
    const auto constant = [](const Expression& e) { return e.code.size() == 1 && !e.reads_story(); };
    if (constant(slip.figure) && constant(field.figure) &&
        std::abs(slip.figure.code.front().argument - field.figure.code.front().argument) <= field.within)
        diagnostics_.error("S119", node.place(), "The slip '" + slip.id + "' has the right answer.",
                           "Give the figure that comes out when something goes wrong.");
    return slip;
}

}  // namespace rehearse::scenario
