// Texts as they are shown. Kept out of step(), which only notes which line was said and with what values.
#include "play/step.hpp"

namespace rehearse::play {
namespace {

std::string slot_words(const scenario::Slot& slot, std::int32_t value) {
    switch (slot.kind) {
        case scenario::SlotKind::flag:
            return value != 0 ? "yes" : "no";
        case scenario::SlotKind::number:
            return std::to_string(value);
        case scenario::SlotKind::name:
            return slot.names[static_cast<std::size_t>(value)];
    }
    return {};
}

// `next_slot` gives the value of a slot part, `next_clock` of the clock.
template <class SlotValue, class ClockValue>
std::string fill(const Setting& setting, const scenario::Text& text, SlotValue slot_value,
                 ClockValue clock_value) {
    using Kind = scenario::TextPart::Kind;
    std::string out;
    for (const auto& part : text.parts) {
        const auto index = static_cast<std::size_t>(part.index);
        switch (part.kind) {
            case Kind::words:
                out += part.words;
                break;
            case Kind::slot:
                out += slot_words(setting.scenario->slots[index], slot_value(index));
                break;
            case Kind::rule:
                out += std::to_string(setting.rules[index]);
                break;
            case Kind::organisation_name:
                out += setting.organisation_name;
                break;
            case Kind::learner:
                out += setting.learner;
                break;
            case Kind::clock:
                out += scenario::clock_text(setting.scenario->starts + clock_value());
                break;
        }
    }
    return out;
}

}  // namespace

std::string render(const Setting& setting, const scenario::Text& text, const State& state) {
    return fill(
        setting, text, [&](std::size_t slot) { return state.slots[slot]; },
        [&] { return state.slots[scenario::kClockSlot]; });
}

std::string render(const Setting& setting, const Events& events, const Event& event) {
    if (event.line == nullptr) return {};
    std::size_t at = event.captured;
    return fill(
        setting, event.line->text, [&](std::size_t) { return events.captured[at++]; },
        [&] { return events.captured[at++]; });
}

std::string clock_of(const Setting& setting, const State& state) {
    return scenario::clock_text(setting.scenario->starts + state.slots[scenario::kClockSlot]);
}

}  // namespace rehearse::play
