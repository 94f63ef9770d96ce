// An answer of any kind, drawn by a number: for tests and benchmarks that play at random.
#pragma once

#include <algorithm>
#include <numeric>

#include "base/random.hpp"
#include "play/step.hpp"

namespace rehearse::test {

inline play::Answer chosen(play::AnswerKind kind, int index) {
    play::Answer out;
    out.kind = kind;
    out.index = static_cast<std::uint16_t>(index);
    return out;
}

inline play::Answer marked(std::uint32_t marks) {
    play::Answer out;
    out.kind = play::AnswerKind::pick;
    out.marks = marks;
    return out;
}

/// One of the answers that are possible where `offer` was made; a consult in one of three cases.
inline play::Answer random_answer(const scenario::Scenario& scenario, const play::State& state,
                                  const play::Offer& offer, std::uint64_t luck) {
    using scenario::DecisionKind;
    std::uint64_t turn = 0;
    const auto below = [&](std::size_t n) { return draw(luck, 17, ++turn) % n; };
    const auto& decision = scenario.beats[state.at].decision;
    if (!offer.consults.empty() && below(3) == 0)
        return chosen(play::AnswerKind::consult, offer.consults[below(offer.consults.size())]);
    play::Answer out;
    out.kind = play::answer_to(decision.kind);
    const auto n = decision.items.size();
    switch (decision.kind) {
        case DecisionKind::choose: {
            out.index = static_cast<std::uint16_t>(offer.options.empty()
                                                       ? static_cast<int>(below(decision.options.size()))
                                                       : offer.options[below(offer.options.size())]);
            const auto manners = decision.options[out.index].manners.size();
            if (manners > 0) out.manner = static_cast<std::uint16_t>(below(manners));
            break;
        }
        case DecisionKind::pick:
            out.marks = static_cast<std::uint32_t>(below(std::size_t{1} << n));
            break;
        case DecisionKind::sort:
        case DecisionKind::rate:
            for (std::size_t i = 0; i < n; ++i)
                out.values[i] = static_cast<std::int32_t>(below(decision.boxes.size()));
            break;
        case DecisionKind::rank:
            std::iota(out.values.begin(), out.values.begin() + static_cast<std::ptrdiff_t>(n), 0);
            for (std::size_t i = n; i > 1; --i) std::swap(out.values[i - 1], out.values[below(i)]);
            break;
        case DecisionKind::record:
        case DecisionKind::calculate:
            for (std::size_t i = 0; i < decision.fields.size(); ++i)
                out.values[i] = static_cast<std::int32_t>(below(3));
            break;
        case DecisionKind::write:
            out.marks = static_cast<std::uint32_t>(below(std::size_t{1} << decision.writing.demands.size()));
            break;
        case DecisionKind::none:
            break;
    }
    return out;
}

}  // namespace rehearse::test
