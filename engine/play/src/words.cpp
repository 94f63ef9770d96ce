// Answers as words: for the transcript, the log and the debrief.
#include "play/form.hpp"
#include "play/step.hpp"

namespace rehearse::play {
namespace {

using scenario::Decision;

void add(std::string& to, const std::string& words, const char* between = "; ") {
    if (!to.empty()) to += between;
    to += words;
}

std::string marked_words(const Setting& setting, const State& state, const Decision& decision,
                         const Answer& answer) {
    std::string out;
    for (std::size_t i = 0; i < decision.items.size(); ++i)
        if ((answer.marks >> i & 1U) != 0) add(out, render(setting, decision.items[i].text, state));
    return out.empty() ? "nothing" : out;
}

// "high: the wet floor; the torn lead. low: the late van."
std::string boxed_words(const Setting& setting, const State& state, const Decision& decision,
                        const Answer& answer) {
    std::string out;
    for (std::size_t box = 0; box < decision.boxes.size(); ++box) {
        std::string inside;
        for (std::size_t i = 0; i < decision.items.size(); ++i)
            if (answer.values[i] == static_cast<std::int32_t>(box))
                add(inside, render(setting, decision.items[i].text, state));
        if (!inside.empty()) add(out, decision.boxes[box] + ": " + inside, "\n");
    }
    return out;
}

std::string ordered_words(const Setting& setting, const State& state, const Decision& decision,
                          const Answer& answer) {
    std::string out;
    for (std::size_t place = 0; place < decision.items.size(); ++place)
        for (std::size_t i = 0; i < decision.items.size(); ++i)
            if (answer.values[i] == static_cast<std::int32_t>(place))
                add(out, std::to_string(place + 1) + ". " + render(setting, decision.items[i].text, state),
                    "\n");
    return out;
}

std::string typed_words(const Setting& setting, const State& state, const Decision& decision,
                        const NamedAnswer& named) {
    std::string out;
    for (std::size_t i = 0; i < decision.fields.size() && i < named.values.size(); ++i)
        add(out,
            render(setting, decision.fields[i].label, state) + ": " +
                (named.values[i].empty() ? "(empty)" : named.values[i]),
            "\n");
    return out;
}

}  // namespace

std::string words_of(const Setting& setting, const State& state, const Answer& answer,
                     const NamedAnswer& named) {
    const auto& decision = setting.scenario->beats[state.at].decision;
    switch (answer.kind) {
        case AnswerKind::consult:
            return render(setting, setting.scenario->consults[answer.index].label, state);
        case AnswerKind::choose: {
            const auto& option = decision.options[answer.index];
            std::string out = render(setting, option.text, state);
            if (!option.manners.empty())
                out += " (" + render(setting, option.manners[answer.manner].text, state) + ")";
            return out;
        }
        case AnswerKind::pick:
            return marked_words(setting, state, decision, answer);
        case AnswerKind::sort:
        case AnswerKind::rate:
            return boxed_words(setting, state, decision, answer);
        case AnswerKind::rank:
            return ordered_words(setting, state, decision, answer);
        case AnswerKind::record:
            return typed_words(setting, state, decision, named);
        case AnswerKind::calculate:
            return with_unit(answer.values.front(), decision.fields.front().decimals,
                             decision.fields.front().unit);
        case AnswerKind::write:
            return named.written ? named.written->text : std::string();
        case AnswerKind::late:
            return "no answer in time";
    }
    return {};
}

}  // namespace rehearse::play
