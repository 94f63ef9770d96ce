#include "play/form.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "play/answer.hpp"
#include "scenario/figures.hpp"

namespace rehearse::play {
namespace {

using scenario::Field;
using scenario::FieldKind;

constexpr std::string_view kPound = "£";

tl::unexpected<Error> unreadable(std::string_view typed, const std::string& wanted, std::string hint) {
    return fail("play.field", "'" + std::string(typed) + "' cannot be read as " + wanted + ".",
                std::move(hint));
}

// "BB 2231" and "bb-2231" are the same number.
std::string bare(std::string_view text) {
    std::string out = lower_ascii(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '-' || c == '\t'; });
    return out;
}

bool ends_with_word(std::string_view text, std::string_view word) {
    return !word.empty() && text.size() >= word.size() &&
           lower_ascii(text.substr(text.size() - word.size())) == lower_ascii(word);
}

// The figure alone: without its unit, a sign of currency, commas between thousands.
std::string without_unit(std::string_view typed, std::string_view unit) {
    std::string_view out = typed;
    if (!unit.empty() && out.starts_with(unit)) out = trimmed(out.substr(unit.size()));
    if (ends_with_word(out, unit)) out = trimmed(out.substr(0, out.size() - unit.size()));
    std::string figure(out);
    std::erase(figure, ',');
    return figure;
}

Result<std::int32_t> read_figure(const Field& field, std::string_view typed) {
    const std::string told = field.unit.empty() ? "a figure" : "a figure in " + field.unit;
    const auto decimal = scenario::parse_decimal(without_unit(typed, field.unit));
    const auto figure = decimal ? scenario::scaled(*decimal, field.decimals) : std::nullopt;
    if (!figure)
        return unreadable(
            typed, told,
            "Write it like " +
                with_unit(field.decimals > 0 ? 1250 : 12, field.decimals > 0 ? 2 : 0, field.unit) + ".");
    return *figure;
}

Result<std::int32_t> read_one_of(const Field& field, std::string_view typed) {
    const std::string low = lower_ascii(typed);
    for (std::size_t i = 0; i < field.one_of.size(); ++i)
        if (lower_ascii(field.one_of[i]) == low) return static_cast<std::int32_t>(i);
    std::string hint = did_you_mean(std::string(typed), field.one_of);
    if (hint.empty()) hint = "Choose " + listed(field.one_of, "or") + ".";
    return unreadable(typed, "one of the choices here", hint);
}

}  // namespace

Result<std::int32_t> read_field(const Field& field, std::string_view raw) {
    const auto typed = trimmed(raw);
    if (typed.empty()) return kBlank;
    switch (field.kind) {
        case FieldKind::figure:
            return read_figure(field, typed);
        case FieldKind::date:
            if (const auto date = scenario::parse_date(typed)) return *date;
            return unreadable(typed, "a date", "Write it like 14 March 2026, or 14/3/2026.");
        case FieldKind::one_of:
            return read_one_of(field, typed);
        case FieldKind::exact:
            return bare(typed) == bare(field.exact) ? 1 : 0;
        case FieldKind::words:
        case FieldKind::blank:
            break;
    }
    return 0;
}

std::string figure_text(std::int64_t figure, int decimals) {
    std::string out = std::to_string(figure < 0 ? -figure : figure);
    const auto places = static_cast<std::size_t>(decimals);
    if (places > 0) {
        if (out.size() <= places) out.insert(0, places + 1 - out.size(), '0');
        out.insert(out.size() - places, ".");
    }
    return (figure < 0 ? "-" : "") + out;
}

std::string with_unit(std::int64_t figure, int decimals, std::string_view unit) {
    const std::string number = figure_text(figure, decimals);
    if (unit.empty()) return number;
    if (unit == kPound) return std::string(unit) + number;
    return number + (unit == "%" ? "" : " ") + std::string(unit);
}

std::string right_answer(const Field& field, const scenario::EvalContext& context) {
    switch (field.kind) {
        case FieldKind::figure:
            return with_unit(scenario::evaluate(field.figure, context), field.decimals, field.unit);
        case FieldKind::date:
            return scenario::date_text(static_cast<std::int32_t>(scenario::evaluate(field.figure, context)));
        case FieldKind::one_of:
            return field.one_of[static_cast<std::size_t>(field.right)];
        case FieldKind::exact:
            return field.exact;
        case FieldKind::blank:
            return "left empty";
        case FieldKind::words:
            break;
    }
    return {};
}

}  // namespace rehearse::play
