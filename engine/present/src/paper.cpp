#include "paper.hpp"

#include <cstdlib>
#include <numeric>
#include <utility>

#include "base/random.hpp"
#include "base/text.hpp"
#include "paper_condition.hpp"
#include "play/step.hpp"

namespace rehearse::present {
namespace {

using scenario::Expression;
using scenario::TextPart;

std::string with_sign(std::int64_t change) {
    return (change > 0 ? "+" : "−") + std::to_string(std::abs(change));
}

void add(std::string& to, const std::string& words) {
    if (words.empty()) return;
    to += (to.empty() ? "" : " ") + words;
}

}  // namespace

std::string answer_letter(std::size_t place) { return std::string(1, static_cast<char>('A' + place)); }

std::string capital(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() -= 'a' - 'A';
    return text;
}

Result<Paper> Paper::open(const session::Content& content) {
    Paper out(content);
    const auto& scenario = *content.scenario;
    if (content.program) content.program->bind(scenario);
    auto setting = play::make_setting(scenario, *content.organisation, name_hash(scenario.id), "",
                                      "(your name)", content.program.get());
    if (!setting) return fail(setting.error());
    out.setting_ = std::move(*setting);
    play::Events events;
    if (const auto begun = play::begin(out.setting_, out.start_, events); !begun) return fail(begun.error());
    out.find_read();
    return out;
}

void Paper::find_read() {
    const auto look = [&](const Expression& when) {
        for (const auto& step : when.code)
            if (step.op == scenario::Op::slot) read_.insert(step.argument);
    };
    const auto look_at = [&](const std::optional<Expression>& when) {
        if (when) look(*when);
    };
    const auto look_along = [&](const scenario::Route& route) {
        for (const auto& way : route.ways) look_at(way.when);
    };
    const auto look_through = [&](const std::vector<scenario::Line>& lines) {
        for (const auto& line : lines) look_at(line.when);
    };
    for (const auto& beat : scenario().beats) {
        look_through(beat.lines);
        look_along(beat.to);
        for (const auto& option : beat.decision.options) {
            look_at(option.when);
            for (const auto& one : option.cases) look(one.when);
        }
        each_consequence(beat.decision, [&](const auto& consequence, auto, const auto&) {
            look_along(consequence.to);
            look_through(consequence.reaction);
        });
    }
    for (const auto& consult : scenario().consults) look_at(consult.when);
}

std::int64_t Paper::value(const Expression& expression) const {
    std::optional<Error> fault;
    return scenario::evaluate(expression, play::context_of(setting_, start_.slots.data(), &fault));
}

std::string Paper::words(const scenario::Text& text) const {
    std::string out;
    for (const auto& part : text.parts) {
        if (part.kind == TextPart::Kind::slot) {
            const auto& name = scenario().slots[static_cast<std::size_t>(part.index)].name;
            out += "[" + scenario::spoken_name(name) + "]";
        } else if (part.kind == TextPart::Kind::clock) {
            out += "[the time]";
        } else {
            scenario::Text one;
            one.parts = {part};
            out += play::render(setting_, one, start_);
        }
    }
    return out;
}

std::string Paper::name_of(int speaker) const {
    return speaker < 0 ? std::string() : scenario().cast[static_cast<std::size_t>(speaker)].name;
}

std::vector<std::size_t> Paper::order(const scenario::Beat& beat, std::size_t count) const {
    std::vector<std::size_t> out(count);
    std::iota(out.begin(), out.end(), std::size_t{0});
    for (std::size_t i = count; i > 1; --i)
        std::swap(out[i - 1], out[draw(setting_.seed, name_hash(beat.id), i) % i]);
    return out;
}

bool Paper::can_be(const std::optional<Expression>& when) const {
    return !when || condition_of(setting_, *when).value.value_or(1) != 0;
}

std::string Paper::condition(const Expression& when) const {
    const auto told = condition_of(setting_, when);
    return told.value ? std::string() : "if " + told.words;
}

std::string Paper::condition(const std::optional<Expression>& when) const {
    return when ? condition(*when) : std::string();
}

bool Paper::goes_by_the_clock() const {
    const auto& cast = scenario().cast;
    return !scenario().promises.empty() ||
           std::any_of(cast.begin(), cast.end(), [](const auto& one) { return one.served_slot >= 0; });
}

std::string Paper::change(const scenario::Effect& effect) const {
    const auto& slot = scenario().slots[static_cast<std::size_t>(effect.slot)];
    for (const auto& one : scenario().cast)
        if (one.served_slot >= 0 && one.served_slot == effect.slot) return one.name + " waits no longer.";
    if (effect.slot == scenario::kClockSlot && effect.adds && goes_by_the_clock() &&
        !effect.value.reads_story() && value(effect.value) > 0)
        return counted(value(effect.value), "minute goes by.", "minutes go by.");
    if (effect.slot != scenario::kMoodSlot && !read_.contains(effect.slot)) return {};
    if (effect.slot == scenario::kClockSlot || effect.value.reads_story()) return {};
    const std::int64_t to = value(effect.value);
    const std::string name = capital(scenario::spoken_name(slot.name));
    if (effect.adds) return to == 0 ? std::string() : name + " " + with_sign(to) + ".";
    if (slot.kind == scenario::SlotKind::flag)
        return (to != 0 ? "Remember: " : "No longer: ") + scenario::spoken_name(slot.name) + ".";
    if (slot.kind == scenario::SlotKind::name && to >= 0 && to < static_cast<std::int64_t>(slot.names.size()))
        return "Remember: " + scenario::spoken_name(slot.name) + " is " +
               slot.names[static_cast<std::size_t>(to)] + ".";
    return name + " is now " + std::to_string(to) + ".";
}

std::string Paper::changes(const std::vector<scenario::Effect>& effects,
                           const std::vector<scenario::Pledge>& pledges) const {
    std::string out;
    for (const auto& effect : effects) add(out, change(effect));
    for (const auto& pledge : pledges) {
        const std::string what = words(scenario().promises[static_cast<std::size_t>(pledge.promise)].what);
        using Act = scenario::Pledge::Act;
        add(out, (pledge.act == Act::make   ? "A promise is made: "
                  : pledge.act == Act::keep ? "A promise is kept: "
                                            : "A promise is broken: ") +
                     what + ".");
    }
    return out;
}

int Paper::mood_change(const scenario::Consequence& consequence) const {
    std::int64_t out = 0;
    for (const auto& effect : consequence.effects)
        if (effect.slot == scenario::kMoodSlot && effect.adds && !effect.value.reads_story())
            out += value(effect.value);
    return static_cast<int>(out);
}

std::string Paper::leads(const scenario::Route& route) const {
    const int all = std::accumulate(route.ways.begin(), route.ways.end(), 0,
                                    [](int sum, const scenario::Way& way) { return sum + way.weight; });
    std::string out;
    for (const auto& way : route.ways) {
        if (way.to == scenario::kNowhere || !can_be(way.when)) continue;
        const std::string to = "go to card " + std::to_string(way.to + 1);
        std::string when = condition(way.when);
        if (route.by_chance && route.ways.size() > 1)
            when = (out.empty() ? "draw lots: " : "") + std::to_string(way.weight) + " in " +
                   std::to_string(all);
        else if (when.empty() && !out.empty())
            when = "otherwise";
        add(out, capital(when.empty() ? to : when + ", " + to) + ".");
        if (!route.by_chance && condition(way.when).empty()) break;  // nothing after it counts
    }
    return out;
}

std::string Paper::spoken(const std::vector<scenario::Line>& lines) const {
    std::string out;
    for (const auto& line : lines) {
        if (!can_be(line.when)) continue;
        const std::string who = name_of(line.speaker), when = condition(line.when);
        std::string said = words(line.text);
        if (!who.empty()) said = who + ": “" + said + "”";
        add(out, when.empty() ? said : "(" + capital(when) + ":) " + said);
    }
    return out;
}

}  // namespace rehearse::present
