#include "way.hpp"

#include "explore/findings.hpp"
#include "play/form.hpp"

namespace rehearse::authoring {
namespace {

using play::AnswerKind;

constexpr std::size_t kMostStates = 1'000'000;
constexpr std::uint64_t kMostSeeds = 20'000;

bool leads_to(const play::Setting& setting, const std::vector<play::Answer>& answers,
              scenario::BeatIndex beat) {
    play::State state, after;
    play::Events events;
    if (!play::begin(setting, state, events)) return false;
    for (const auto& answer : answers) {
        if (!play::step(setting, state, answer, after, events)) return false;
        state = after;
    }
    return state.at == beat;
}

// Words that fit a field of words: the first stem of each of its groups.
std::string fitting(const wording::Groups& groups) {
    std::string out;
    for (const auto& group : groups) {
        if (group.empty()) continue;
        std::string stem = group.front();
        if (const auto bar = stem.find('|'); bar != std::string::npos) stem = stem.substr(0, bar);
        out += (out.empty() ? "" : " ") + stem;
    }
    return out;
}

std::vector<std::string> typed_for(const session::Practice& practice, const play::Answer& answer) {
    const auto& state = practice.played().state();
    const auto& decision = practice.scenario().beats[state.at].decision;
    std::optional<Error> fault;
    const auto context = play::context_of(practice.setting(), state.slots.data(), &fault);
    std::vector<std::string> out;
    for (std::size_t i = 0; i < decision.fields.size(); ++i) {
        const auto& field = decision.fields[i];
        const auto value = answer.values[i];
        using scenario::FieldKind;
        if (value == play::kBlank ||
            (value == 0 && (field.kind == FieldKind::words || field.kind == FieldKind::exact)))
            out.emplace_back();
        else if (field.kind == FieldKind::figure)
            out.push_back(play::figure_text(value, field.decimals));
        else if (field.kind == FieldKind::one_of)
            out.push_back(field.one_of[static_cast<std::size_t>(value)]);
        else if (field.kind == FieldKind::words)
            out.push_back(fitting(field.says));
        else if (field.kind == FieldKind::blank)
            out.emplace_back("something");
        else
            out.push_back(play::right_answer(field, context));
    }
    return out;
}

}  // namespace

Result<Way> way_to(const session::Content& content, const std::string& condition, std::uint64_t seed,
                   scenario::BeatIndex beat) {
    const std::string& id = content.scenario->beats[beat].id;
    auto setting =
        play::make_setting(*content.scenario, *content.organisation, 1, condition, "", content.program.get());
    if (!setting) return fail(setting.error());
    explore::Options how;
    how.most_states = kMostStates;
    const auto space = explore::Space::explore(*setting, how);
    if (!space) return fail(space.error());
    const auto at = explore::reached_in(*space).first_at[beat];
    if (at == explore::kNoState)
        return fail("preview.unreached",
                    space->partial().empty() ? "Nobody can reach '" + id + "', whatever they answer."
                                             : "'" + id + "' lies further than could be looked ahead.",
                    "rehearse explore tells more.");
    Way out;
    for (const auto& leg : space->way_to(at)) {
        out.answers.push_back(
            explore::answer_of(*setting, space->state(leg.from), space->action(leg.from, leg.edge)));
        out.told.push_back(explore::told(*space, leg));
    }
    for (out.seed = seed; out.seed < seed + kMostSeeds; ++out.seed) {
        setting->seed = out.seed;
        if (leads_to(*setting, out.answers, beat)) return out;
    }
    return fail("preview.luck", "No luck was found with which the shortest way leads to '" + id + "'.",
                "Play to it by hand, without --from.");
}

Status give(session::Practice& practice, const play::Answer& answer) {
    if (answer.kind == AnswerKind::record || answer.kind == AnswerKind::calculate)
        return practice.fill_in(typed_for(practice, answer));
    if (answer.kind != AnswerKind::write) return practice.answer(answer);
    const auto& setting = practice.setting();
    const auto& state = practice.played().state();
    const auto& decision = practice.scenario().beats[state.at].decision;
    const auto wanted = play::class_of(decision, play::judge(setting, state, answer));
    for (const auto& sample : decision.writing.samples)
        if (sample.in == decision.classes[static_cast<std::size_t>(wanted)].name)
            return practice.write(sample.text);
    return fail("preview.sample",
                "There is no sample for the text at '" + practice.scenario().beats[state.at].id + "'.",
                "Add one: sample \"" + decision.classes[static_cast<std::size_t>(wanted)].name + "\" { … }");
}

}  // namespace rehearse::authoring
