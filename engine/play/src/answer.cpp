#include "play/answer.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace rehearse::play {
namespace {

constexpr std::size_t kMostJson = 64 * 1024;

tl::unexpected<Error> changed(const std::string& what) {
    return fail("play.changed", what + " is not in this edition of the scenario any more.");
}

tl::unexpected<Error> damaged() {
    return fail("play.log_damaged", "An answer kept in the records cannot be read.");
}

}  // namespace

std::string_view to_text(AnswerKind kind) {
    switch (kind) {
        case AnswerKind::choose:
            return "choose";
        case AnswerKind::pick:
            return "pick";
        case AnswerKind::consult:
            return "consult";
    }
    return "choose";
}

NamedAnswer name(const scenario::Scenario& scenario, scenario::BeatIndex beat, const Answer& answer) {
    const auto& at = scenario.beats[beat];
    NamedAnswer out{answer.kind, at.id, {}};
    switch (answer.kind) {
        case AnswerKind::choose:
            out.names.push_back(at.decision.options[answer.index].id);
            break;
        case AnswerKind::consult:
            out.names.push_back(scenario.consults[answer.index].id);
            break;
        case AnswerKind::pick:
            for (std::size_t i = 0; i < at.decision.items.size(); ++i)
                if ((answer.marks >> i & 1U) != 0) out.names.push_back(at.decision.items[i].id);
            break;
    }
    return out;
}

Result<Answer> find(const scenario::Scenario& scenario, scenario::BeatIndex beat, const NamedAnswer& named) {
    const auto& decision = scenario.beats[beat].decision;
    Answer out{named.kind, 0, 0};
    if (named.kind != AnswerKind::pick && named.names.size() != 1) return damaged();
    switch (named.kind) {
        case AnswerKind::choose: {
            const int index = scenario.option(decision, named.names.front());
            if (index < 0) return changed("The reply you chose");
            out.index = static_cast<std::uint16_t>(index);
            break;
        }
        case AnswerKind::consult: {
            const int index = scenario.consult(named.names.front());
            if (index < 0) return changed("What you looked up ('" + named.names.front() + "')");
            out.index = static_cast<std::uint16_t>(index);
            break;
        }
        case AnswerKind::pick:
            if (decision.kind != scenario::DecisionKind::pick) return changed("The list you marked");
            for (const auto& one : named.names) {
                const int index = scenario.item(decision, one);
                if (index < 0) return changed("An item you marked");
                out.marks |= 1U << static_cast<unsigned>(index);
            }
            break;
    }
    return out;
}

std::string to_json(const NamedAnswer& answer) {
    const nlohmann::json out = {
        {"kind", to_text(answer.kind)}, {"beat", answer.beat}, {"names", answer.names}};
    return out.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

Result<NamedAnswer> answer_from_json(const std::string& text) {
    if (text.size() > kMostJson) return damaged();
    // Refuses nesting before a tree is built: an answer is an object with one list.
    const auto parsed = nlohmann::json::parse(
        text, [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { return depth <= 3; }, false);
    if (!parsed.is_object() || !parsed.contains("kind") || !parsed.contains("beat") ||
        !parsed.contains("names"))
        return damaged();
    const auto& kind = parsed["kind"];
    const auto& names = parsed["names"];
    if (!kind.is_string() || !parsed["beat"].is_string() || !names.is_array()) return damaged();
    NamedAnswer out;
    out.beat = parsed["beat"].get<std::string>();
    if (kind == "choose")
        out.kind = AnswerKind::choose;
    else if (kind == "pick")
        out.kind = AnswerKind::pick;
    else if (kind == "consult")
        out.kind = AnswerKind::consult;
    else
        return damaged();
    for (const auto& one : names) {
        if (!one.is_string()) return damaged();
        out.names.push_back(one.get<std::string>());
    }
    return out;
}

int pick_points(const scenario::Decision& decision, std::uint32_t marks) {
    int right = 0, wrong = 0, hits = 0, slips = 0;
    for (std::size_t i = 0; i < decision.items.size(); ++i) {
        const bool marked = (marks >> i & 1U) != 0;
        (decision.items[i].right ? right : wrong) += 1;
        if (marked) (decision.items[i].right ? hits : slips) += 1;
    }
    if (right == 0 || wrong == 0) return 0;
    return std::max(0, (hits * wrong - slips * right) * 100 / (right * wrong));
}

int class_of(const scenario::Decision& decision, int points) {
    for (std::size_t i = 0; i < decision.classes.size(); ++i)
        if (points >= decision.classes[i].from) return static_cast<int>(i);
    return static_cast<int>(decision.classes.size()) - 1;
}

}  // namespace rehearse::play
