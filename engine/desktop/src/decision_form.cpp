// Fields to fill in: a form, or one figure.
#include <algorithm>

#include "decision.hpp"

namespace rehearse::desktop {
namespace {

using present::FieldView;

constexpr float kBetween = 3 * kUnit;
constexpr float kShort = 60 * kUnit;  // a figure, a date

bool stands_before(const std::string& unit) { return unit == "£" || unit == "$" || unit == "€"; }

std::string label_of(const PlayScreen& screen, const FieldView& field) {
    return field.label.empty() ? screen.view.question : field.label;
}

/// What is read aloud: the label and all that stands beside the field.
std::string spoken_name(const PlayScreen& screen, const FieldView& field) {
    std::string out = label_of(screen, field);
    if (!field.expects.empty()) return out + ", " + field.expects;
    return field.unit.empty() ? out : out + ", in " + field.unit;
}

bool is_faulty(const PlayScreen& screen, const FieldView& field) {
    return !field.label.empty() && screen.answering.problem.rfind(field.label + ":", 0) == 0;
}

void draw_unit(Kit& kit, const std::string& unit, float x, float width, const Rect& field) {
    const float line = kit.line_height(Font::body);
    kit.label({x, field.centre().y - line / 2, width, line}, unit, {Font::body, kit.theme().ink});
}

/// Beside the field, in the middle of its height.
void draw_hint(Kit& kit, const FieldView& field, const Flow& row, float from) {
    const float x = from + 3 * kUnit;
    Flow hint{x, row.y, row.x + row.width - x};
    hint.gap((kit.text_field_height() - kit.text_height(field.expects, Font::small, hint.width)) / 2);
    kit.text(hint, field.expects, {Font::small, kit.theme().muted});
}

void draw_field(Kit& kit, const PlayScreen& screen, Flow& flow, std::size_t place) {
    const FieldView& field = screen.view.fields[place];
    const bool figure = !field.unit.empty() || !field.expects.empty();
    const float unit = field.unit.empty() ? 0 : kit.text_width(field.unit, Font::body) + 2 * kUnit;
    const float before = stands_before(field.unit) ? unit : 0;
    TextField made;
    made.id = answer_id(screen, place);
    made.name = spoken_name(screen, field);
    made.faulty = is_faulty(screen, field);
    made.rect = {flow.x + before, flow.y, std::min(flow.width - unit, figure ? kShort : flow.width),
                 kit.text_field_height()};
    kit.text_field(made, screen.answering.fields[place]);
    if (before > 0)
        draw_unit(kit, field.unit, flow.x, unit, made.rect);
    else if (unit > 0)
        draw_unit(kit, field.unit, made.rect.right() + 2 * kUnit, unit, made.rect);
    if (!field.expects.empty()) draw_hint(kit, field, flow, made.rect.right() + (before > 0 ? 0 : unit));
    flow.gap(made.rect.h);
}

Intent draw_choices(Kit& kit, const PlayScreen& screen, Flow& flow, std::size_t place) {
    const FieldView& field = screen.view.fields[place];
    const auto& all = field.choices;
    const auto chosen = std::find(all.begin(), all.end(), screen.answering.draft.typed[place]);
    Radio radio;
    radio.id = answer_id(screen, place);
    radio.name = field.label;
    radio.options = all;
    radio.chosen = chosen == all.end() ? -1 : static_cast<int>(chosen - all.begin());
    const float high = kit.radio_height(radio, flow.width);
    const auto picked = kit.radio(radio, {flow.x, flow.y, flow.width, high});
    flow.gap(high);
    return picked ? Intent{IntentKind::fill, {}, static_cast<int>(place), *picked} : Intent{};
}

}  // namespace

Intent draw_form(Kit& kit, const PlayScreen& screen, Flow& flow) {
    Intent out;
    const auto& fields = screen.view.fields;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) flow.gap(kBetween);
        if (!fields[i].label.empty() && fields[i].label != screen.view.question) {
            kit.text(flow, fields[i].label, {Font::strong, kit.theme().ink});
            flow.gap(kUnit);
        }
        if (fields[i].choices.empty())
            draw_field(kit, screen, flow, i);
        else if (auto intent = draw_choices(kit, screen, flow, i))
            out = std::move(intent);
    }
    return out;
}

}  // namespace rehearse::desktop
