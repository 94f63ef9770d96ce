// Decisions that take figures and fields: record, calculate.
#include <algorithm>
#include <set>

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
                           (decision.fields.empty()
                                ? "This form has no fields"
                                : "This form has " + std::to_string(decision.fields.size()) + " fields") +
                               std::string("; it needs one to ") + std::to_string(kMostFields) + ".",
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
    read_kind(node, field);
    switch (field.kind) {
        case FieldKind::words:
            field.says = read_groups(node, "says");
            break;
        case FieldKind::exact:
            field.exact = plain(node, "exact");
            if (const Value* exact = node.field("exact");
                exact->kind == ValueKind::text && trimmed(field.exact).empty())
                diagnostics_.error("S103", node.place_of(*exact), "'exact' is empty.",
                                   "blank = true, when the field should stay empty");
            break;
        case FieldKind::figure:
            read_figure_field(node, "figure", field);
            break;
        case FieldKind::date:
            read_date(node, field);
            break;
        case FieldKind::one_of:
            read_one_of(node, field);
            break;
        case FieldKind::blank:
            break;
    }
    return field;
}

// What makes a field right; one thing does.
void Builder::read_kind(const Node& node, Field& field) {
    std::vector<std::string> said;
    for (const auto& [name, kind] : kKinds) {
        const Value* value = node.field(name);
        if (value == nullptr) continue;
        if (kind == FieldKind::blank && value->kind == ValueKind::flag && value->number == 0) {
            diagnostics_.error("S102", node.place_of(*value), "'blank' is true, or not there.",
                               "blank = true, when the field should stay empty");
            if (said.empty()) field.kind = kind;
            continue;
        }
        if (said.empty()) field.kind = kind;
        said.push_back("'" + std::string(name) + "'");
    }
    if (said.empty() && node.field("blank") == nullptr)
        diagnostics_.error(
            "S103", node.place(),
            "The field \"" + node.name +
                "\" needs one of 'says', 'exact', 'figure', 'date', "
                "'one_of' and 'blank': what is right in it.",
            "exact = \"BB-2231\", or figure = \"45.00\", or one_of = { \"refund\", \"repair\" } …");
    if (said.size() > 1)
        diagnostics_.error("S103", node.place(),
                           "The field \"" + node.name + "\" has " + (said.size() == 2 ? "both " : "") +
                               listed(said) + "; one says what is right in it.",
                           "Take out what does not count.");
    if (said.size() == 1) only_of_kind(node, field.kind, said.front());
}

// A field that belongs to another kind of answer.
void Builder::only_of_kind(const Node& node, FieldKind kind, const std::string& said) {
    static constexpr std::pair<const char*, FieldKind> kOwn[] = {
        {"within", FieldKind::figure}, {"unit", FieldKind::figure}, {"right", FieldKind::one_of}};
    for (const auto& [name, of] : kOwn)
        if (const Value* value = node.field(name); value != nullptr && kind != of)
            diagnostics_.error(
                "S125", node.place_of(*value), "A field with " + said + " has no '" + name + "'.",
                of == FieldKind::figure ? "figure = \"45.00\", unit = \"£\", within = \"0.01\""
                                        : "one_of = { \"refund\", \"repair\" }, right = \"refund\"");
}

void Builder::read_date(const Node& node, Field& field) {
    field.figure = constant_expression(0, ValueType::number, node.place());
    const Value* written = node.field("date");
    if (written->kind != ValueKind::text) return;  // told already
    const auto date = parse_date(written->text);
    if (!date)
        diagnostics_.error("S119", node.place_of(*written), "'" + written->text + "' is not a date.",
                           "date = \"14 March 2026\"");
    field.figure = constant_expression(date.value_or(0), ValueType::number, node.place());
}

void Builder::read_one_of(const Node& node, Field& field) {
    if (node.field("right") == nullptr)
        diagnostics_.error("S103", node.place(), "This field does not say which choice is 'right'.",
                           "right = \"refund\"");
    const Value* value = node.field("one_of");
    if (value->kind != ValueKind::table) return;  // told already
    const auto before = diagnostics_.all().size();
    field.one_of = strings(node, "one_of");
    if (diagnostics_.all().size() != before) return;
    std::set<std::string> seen, told;
    for (const auto& choice : field.one_of) {
        go_on();
        if (!seen.insert(choice).second && told.insert(choice).second)
            diagnostics_.error("S111", node.place_of(*value), "The choice '" + choice + "' stands twice.",
                               "Take one of them out.");
    }
    if (field.one_of.size() < 2)
        diagnostics_.error("S120", node.place(), "This field has fewer than two choices.",
                           "one_of = { \"refund\", \"repair\" }, right = \"refund\"");
    if (!field.one_of.empty())
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
    field.within = read_within(node, field.decimals);
}

std::int32_t Builder::read_within(const Node& node, int decimals) {
    const Value* value = node.field("within");
    if (value == nullptr || (value->kind != ValueKind::text && value->kind != ValueKind::number)) return 0;
    const auto plain =
        value->kind == ValueKind::text ? parse_decimal(value->text) : Decimal{value->number, 0};
    if (!plain || plain->units < 0) {
        diagnostics_.error("S119", node.place_of(*value), "'within' is a plain figure, 0 or more.",
                           "within = \"0.01\"");
        return 0;
    }
    const auto units = scaled(*plain, decimals);
    if (!units) diagnostics_.error("S119", node.place_of(*value), "'within' is too large a figure.");
    return units.value_or(0);
}

// A figure as written ("45.00"), a whole number, or an expression in whole units.
std::optional<Expression> Builder::read_amount(const Node& node, const char* name, int decimals) {
    const Value* value = node.field(name);
    if (value == nullptr) return std::nullopt;
    const Place place = node.place_of(*value);
    Decimal decimal{value->number, 0};
    if (value->kind == ValueKind::text) {
        const auto parsed = parse_decimal(value->text);
        if (value->text.empty() && std::string_view(name) == "answer") return std::nullopt;  // told already
        if (!parsed) {
            auto figure = read_sum(value->text, place);
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

// An expression. Without a name in it, it was meant as a figure.
std::optional<Expression> Builder::read_sum(const std::string& written, const Place& place) {
    Diagnostics found;
    auto figure = parse_expression(written, place, {ValueType::number, -1}, *this, found);
    const auto any = [&](auto is) { return std::any_of(written.begin(), written.end(), is); };
    const bool letters = any([](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
    const bool others = any([](char c) { return c < '0' || c > '9'; });
    if (figure || letters || (!others && !written.empty()))
        diagnostics_.add(found);
    else
        diagnostics_.error("S201", place, "'" + written + "' is not a figure.",
                           "Write it alone, with a point and no commas: \"1250.00\". The unit stands apart: "
                           "unit = \"£\"");
    return figure;
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
    const auto constant = [](const Expression& e) {
        return e.code.size() == 1 && e.code.front().op == Op::constant;
    };
    if (constant(slip.figure) && constant(field.figure) &&
        std::abs(slip.figure.code.front().argument - field.figure.code.front().argument) <= field.within)
        diagnostics_.error("S119", node.place(), "The slip '" + slip.id + "' has the right answer.",
                           "Give the figure that comes out when something goes wrong.");
    return slip;
}

}  // namespace rehearse::scenario
