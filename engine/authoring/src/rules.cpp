#include "rules.hpp"

#include <algorithm>
#include <optional>

#include "base/text.hpp"

namespace rehearse::authoring {
namespace {

using scenario::Consequence;
using scenario::Expression;
using scenario::Option;

int sum_of(const Consequence& consequence) {
    if (consequence.critical != scenario::Critical::none) return kCriticalWorth;
    int out = 0;
    for (const auto& signal : consequence.signals) out += signal.weight;
    return out;
}

std::optional<int> fixed(const Expression& value) {
    const bool constant =
        value.function < 0 && value.code.size() == 1 && value.code.front().op == scenario::Op::constant;
    return constant ? std::optional<int>(value.code.front().argument) : std::nullopt;
}

bool same_code(const Expression& one, const Expression& other) {
    return one.function == other.function &&
           std::equal(one.code.begin(), one.code.end(), other.code.begin(), other.code.end(),
                      [](const auto& a, const auto& b) { return a.op == b.op && a.argument == b.argument; });
}

bool same_condition(const std::optional<Expression>& one, const std::optional<Expression>& other) {
    return one.has_value() == other.has_value() && (!one || same_code(*one, *other));
}

bool is_letter(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0x80;
}

// Punctuation beyond ASCII: dashes, quotation marks, the pound sign. Nothing when a letter begins at `at`.
std::size_t mark_at(std::string_view text, std::size_t at) {
    constexpr std::string_view kGeneralPunctuation = "\xE2\x80", kPound = "\xC2\xA3", kEuro = "\xE2\x82\xAC";
    const auto rest = text.substr(at);
    if (rest.starts_with(kGeneralPunctuation) || rest.starts_with(kEuro))
        return std::min<std::size_t>(3, rest.size());
    return rest.starts_with(kPound) ? kPound.size() : 0;
}

}  // namespace

Worth worth_of(const Option& option) {
    Worth out{sum_of(option.otherwise), sum_of(option.otherwise)};
    for (const auto& one : option.cases) {
        out.least = std::min(out.least, sum_of(one.consequence));
        out.most = std::max(out.most, sum_of(one.consequence));
    }
    if (option.manners.empty()) return out;
    int least = sum_of(option.manners.front().consequence), most = least;
    for (const auto& manner : option.manners) {
        least = std::min(least, sum_of(manner.consequence));
        most = std::max(most, sum_of(manner.consequence));
    }
    return {out.least + least, out.most + most};
}

Shift shift_of(const Consequence& consequence) {
    Shift out;
    out.more = !consequence.pledges.empty();
    for (const auto& effect : consequence.effects) {
        const auto value = fixed(effect.value);
        int* known = nullptr;
        if (effect.slot == scenario::kMoodSlot) known = &out.mood;
        if (effect.slot == scenario::kTrustSlot) known = &out.trust;
        if (effect.slot == scenario::kClockSlot) known = &out.minutes;
        if (known != nullptr && value && effect.adds)
            *known += *value;
        else
            out.more = true;
    }
    return out;
}

const scenario::Route& route_of(const scenario::Beat& beat, const Consequence& consequence) {
    return consequence.to.empty() ? beat.to : consequence.to;
}

bool same_route(const scenario::Route& one, const scenario::Route& other) {
    const auto same_way = [](const scenario::Way& a, const scenario::Way& b) {
        return a.to == b.to && a.weight == b.weight && same_condition(a.when, b.when);
    };
    return one.by_chance == other.by_chance &&
           std::equal(one.ways.begin(), one.ways.end(), other.ways.begin(), other.ways.end(), same_way);
}

bool same_effects(const Consequence& one, const Consequence& other) {
    return std::equal(one.effects.begin(), one.effects.end(), other.effects.begin(), other.effects.end(),
                      [](const auto& a, const auto& b) {
                          return a.slot == b.slot && a.adds == b.adds && same_code(a.value, b.value);
                      }) &&
           std::equal(one.pledges.begin(), one.pledges.end(), other.pledges.begin(), other.pledges.end(),
                      [](const auto& a, const auto& b) { return a.promise == b.promise && a.act == b.act; });
}

std::string plain(const scenario::Text& text) {
    std::string out;
    for (const auto& part : text.parts)
        out += part.kind == scenario::TextPart::Kind::words ? part.words : std::string("7");
    return out;
}

std::vector<std::string> words_of(std::string_view text) {
    std::vector<std::string> out;
    std::string word;
    const auto close = [&] {
        while (word.ends_with('\'')) word.pop_back();
        if (!word.empty()) out.push_back(std::move(word));
        word.clear();
    };
    constexpr std::string_view kApostrophe = "\xE2\x80\x99";
    for (std::size_t at = 0; at < text.size();) {
        const bool curly = text.substr(at).starts_with(kApostrophe);
        const std::size_t mark = mark_at(text, at);
        if (text[at] == '\'' || curly) {
            if (!word.empty()) word += '\'';
        } else if (mark == 0 && is_letter(static_cast<unsigned char>(text[at]))) {
            word += lower_ascii(text.substr(at, 1));
        } else {
            close();
        }
        at += mark > 0 ? mark : 1;
    }
    close();
    return out;
}

std::size_t size_of(const Option& option) { return words_of(plain(option.text)).size(); }

std::string in_marks(std::string_view text) {
    constexpr int kWidth = 60;
    const auto lines = wrap(text, kWidth);
    return "“" + lines.front() + (lines.size() > 1 ? " …" : "") + "”";
}

std::string lines_told(const std::vector<Place>& places) {
    std::vector<std::string> lines;
    for (const auto& place : places) lines.push_back(std::to_string(place.line));
    return (lines.size() == 1 ? "line " : "lines ") + listed(lines);
}

}  // namespace rehearse::authoring
