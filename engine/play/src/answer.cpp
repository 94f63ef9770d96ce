#include "play/answer.hpp"

#include <algorithm>
#include <array>

#include "play/form.hpp"

namespace rehearse::play {
namespace {

using scenario::Decision;
using scenario::DecisionKind;

constexpr std::array<std::string_view, 10> kKinds = {"choose", "pick",   "consult",   "sort",  "rank",
                                                     "rate",   "record", "calculate", "write", "late"};

tl::unexpected<Error> changed(const std::string& what) {
    return fail("play.changed", what + " is not in this edition of the scenario any more.");
}

tl::unexpected<Error> damaged() {
    return fail("play.log_damaged", "An answer kept in the records cannot be read.");
}

void name_items(const Decision& decision, const Answer& answer, NamedAnswer& out) {
    for (std::size_t i = 0; i < decision.items.size(); ++i) {
        if (answer.kind == AnswerKind::pick && (answer.marks >> i & 1U) == 0) continue;
        out.names.push_back(decision.items[i].id);
        if (answer.kind != AnswerKind::pick)
            out.values.push_back(decision.boxes[static_cast<std::size_t>(answer.values[i])]);
    }
}

void name_order(const Decision& decision, const Answer& answer, NamedAnswer& out) {
    out.names.resize(decision.items.size());
    for (std::size_t i = 0; i < decision.items.size(); ++i)
        out.names[static_cast<std::size_t>(answer.values[i])] = decision.items[i].id;
}

void name_fields(const Decision& decision, const Answer& answer, NamedAnswer& out) {
    for (std::size_t i = 0; i < decision.fields.size(); ++i) {
        const auto& field = decision.fields[i];
        out.names.push_back(field.id);
        if (field.kind == scenario::FieldKind::words && answer.values[i] == 1) out.fits.push_back(field.id);
    }
}

Status find_option(const scenario::Scenario& scenario, const Decision& decision, const NamedAnswer& named,
                   Answer& out) {
    const int index = scenario.option(decision, named.names.front());
    if (index < 0) return changed("The reply you chose");
    out.index = static_cast<std::uint16_t>(index);
    if (named.names.size() == 1) return {};
    const auto& manners = decision.options[out.index].manners;
    const auto manner = std::find_if(manners.begin(), manners.end(),
                                     [&](const scenario::Manner& one) { return one.id == named.names[1]; });
    if (manner == manners.end()) return changed("How you said it");
    out.manner = static_cast<std::uint16_t>(manner - manners.begin());
    return {};
}

Status find_marks(const scenario::Scenario& scenario, const Decision& decision, const NamedAnswer& named,
                  Answer& out) {
    if (decision.kind != DecisionKind::pick) return changed("The list you marked");
    for (const auto& one : named.names) {
        const int index = scenario.item(decision, one);
        if (index < 0) return changed("An item you marked");
        out.marks |= 1U << static_cast<unsigned>(index);
    }
    return {};
}

// Sorted, rated or ordered: every item of today's list must have its place.
Status find_places(const scenario::Scenario& scenario, const Decision& decision, const NamedAnswer& named,
                   Answer& out) {
    if (answer_to(decision.kind) != named.kind) return changed("The list you put in order");
    const bool rank = named.kind == AnswerKind::rank;
    if (!rank && named.values.size() != named.names.size()) return damaged();
    if (named.names.size() != decision.items.size()) return changed("The list as you had it");
    std::uint32_t seen = 0;
    for (std::size_t i = 0; i < named.names.size(); ++i) {
        const int index = scenario.item(decision, named.names[i]);
        if (index < 0) return changed("An item of your list");
        seen |= 1U << static_cast<unsigned>(index);
        const auto& boxes = decision.boxes;
        const auto box = rank ? boxes.end() : std::find(boxes.begin(), boxes.end(), named.values[i]);
        if (!rank && box == boxes.end()) return changed("A place you put something into");
        out.values[static_cast<std::size_t>(index)] =
            static_cast<std::int32_t>(rank ? static_cast<std::ptrdiff_t>(i) : box - boxes.begin());
    }
    if (seen != (std::uint64_t{1} << decision.items.size()) - 1) return damaged();
    return {};
}

Status find_fields(const scenario::Scenario& scenario, const Decision& decision, const NamedAnswer& named,
                   Answer& out) {
    if (answer_to(decision.kind) != named.kind) return changed("The form you filled in");
    if (named.values.size() != named.names.size()) return damaged();
    for (std::size_t i = 0; i < decision.fields.size(); ++i) out.values[i] = kBlank;
    for (std::size_t i = 0; i < named.names.size(); ++i) {
        const int index = scenario.field(decision, named.names[i]);
        if (index < 0) return changed("A line of the form you filled in");
        const auto& field = decision.fields[static_cast<std::size_t>(index)];
        auto value = read_field(field, named.values[i]);
        if (!value) return changed("A choice in the form you filled in");
        if (field.kind == scenario::FieldKind::words && *value != kBlank)
            *value = std::find(named.fits.begin(), named.fits.end(), field.id) != named.fits.end() ? 1 : 0;
        out.values[static_cast<std::size_t>(index)] = *value;
    }
    if (named.kind == AnswerKind::calculate && out.values.front() == kBlank) return damaged();
    return {};
}

Status find_demands(const Decision& decision, const NamedAnswer& named, Answer& out) {
    if (decision.kind != DecisionKind::write) return changed("What you wrote");
    const auto& demands = decision.writing.demands;
    for (std::size_t i = 0; i < demands.size(); ++i)
        if (std::find(named.names.begin(), named.names.end(), demands[i].id) != named.names.end())
            out.marks |= 1U << static_cast<unsigned>(i);
    return {};
}

}  // namespace

std::string_view to_text(AnswerKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::optional<AnswerKind> answer_kind_from(std::string_view text) {
    const auto found = std::find(kKinds.begin(), kKinds.end(), text);
    if (found == kKinds.end()) return std::nullopt;
    return static_cast<AnswerKind>(found - kKinds.begin());
}

AnswerKind answer_to(DecisionKind kind) {
    switch (kind) {
        case DecisionKind::pick:
            return AnswerKind::pick;
        case DecisionKind::sort:
            return AnswerKind::sort;
        case DecisionKind::rank:
            return AnswerKind::rank;
        case DecisionKind::rate:
            return AnswerKind::rate;
        case DecisionKind::record:
            return AnswerKind::record;
        case DecisionKind::calculate:
            return AnswerKind::calculate;
        case DecisionKind::write:
            return AnswerKind::write;
        case DecisionKind::none:
        case DecisionKind::choose:
            break;
    }
    return AnswerKind::choose;
}

NamedAnswer name(const scenario::Scenario& scenario, scenario::BeatIndex beat, const Answer& answer,
                 const std::vector<std::string>& typed, std::optional<Written> written) {
    const auto& at = scenario.beats[beat];
    const Decision& decision = at.decision;
    NamedAnswer out{answer.kind, at.id, {}, {}, {}, std::move(written)};
    switch (answer.kind) {
        case AnswerKind::choose: {
            const auto& option = decision.options[answer.index];
            out.names.push_back(option.id);
            if (!option.manners.empty()) out.names.push_back(option.manners[answer.manner].id);
            break;
        }
        case AnswerKind::consult:
            out.names.push_back(scenario.consults[answer.index].id);
            break;
        case AnswerKind::pick:
        case AnswerKind::sort:
        case AnswerKind::rate:
            name_items(decision, answer, out);
            break;
        case AnswerKind::rank:
            name_order(decision, answer, out);
            break;
        case AnswerKind::record:
        case AnswerKind::calculate:
            name_fields(decision, answer, out);
            out.values = typed;
            out.values.resize(out.names.size());
            break;
        case AnswerKind::write:
            for (std::size_t i = 0; i < decision.writing.demands.size(); ++i)
                if ((answer.marks >> i & 1U) != 0) out.names.push_back(decision.writing.demands[i].id);
            break;
        case AnswerKind::late:
            break;
    }
    return out;
}

Result<Answer> find(const scenario::Scenario& scenario, scenario::BeatIndex beat, const NamedAnswer& named) {
    const auto& decision = scenario.beats[beat].decision;
    Answer out;
    out.kind = named.kind;
    Status found;
    switch (named.kind) {
        case AnswerKind::choose:
            if (named.names.empty() || named.names.size() > 2) return damaged();
            found = find_option(scenario, decision, named, out);
            break;
        case AnswerKind::consult: {
            if (named.names.size() != 1) return damaged();
            const int index = scenario.consult(named.names.front());
            if (index < 0) return changed("What you looked up ('" + named.names.front() + "')");
            out.index = static_cast<std::uint16_t>(index);
            break;
        }
        case AnswerKind::pick:
            found = find_marks(scenario, decision, named, out);
            break;
        case AnswerKind::sort:
        case AnswerKind::rank:
        case AnswerKind::rate:
            found = find_places(scenario, decision, named, out);
            break;
        case AnswerKind::record:
        case AnswerKind::calculate:
            found = find_fields(scenario, decision, named, out);
            break;
        case AnswerKind::write:
            found = find_demands(decision, named, out);
            break;
        case AnswerKind::late:
            break;
    }
    if (!found) return fail(found.error());
    return out;
}

}  // namespace rehearse::play
