#include <algorithm>

#include "assess/words.hpp"
#include "base/text.hpp"
#include "debrief/build.hpp"
#include "present/views.hpp"

namespace rehearse::present {
namespace {

using play::EventKind;

std::string mode_sentence(play::Mode mode) {
    switch (mode) {
        case play::Mode::practice:
            return "Practice: you can go back and try a moment again as often as you like.";
        case play::Mode::coached:
            return "Coached: after each answer you are told the reason at once.";
        case play::Mode::unaided:
            return "Unaided: no hints and no going back, as at work.";
    }
    return {};
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

// The transcript in the making.
class Transcript {
public:
    explicit Transcript(const session::Practice& practice)
        : practice_(practice), scenario_(practice.scenario()), setting_(practice.setting()) {}

    void opening() {
        time(practice_.played().start);
        const auto& opening = practice_.played().opening;
        events(opening, opening.all.begin(), opening.all.end());
    }

    void moment(const play::Moment& moment) {
        answer(moment);
        const auto& all = moment.events.all;
        const auto next = std::find_if(all.begin(), all.end(), [](const play::Event& event) {
            return event.kind == EventKind::arrived;
        });
        events(moment.events, all.begin(), next);
        // The reason stands with the answer, before the story goes on.
        if (practice_.log().head.mode == play::Mode::coached) coach(moment);
        events(moment.events, next, all.end());
    }

    std::vector<Said> take() { return std::move(out_); }
    [[nodiscard]] std::size_t size() const { return out_.size(); }

private:
    void time(const play::State& state) {
        out_.push_back({SaidKind::time, {}, play::clock_of(setting_, state)});
    }

    void answer(const play::Moment& moment) {
        const auto& decision = scenario_.beats[moment.before.at].decision;
        switch (moment.answer.kind) {
            case play::AnswerKind::consult:
                out_.push_back({SaidKind::consult, "You", moment.said});
                return;
            case play::AnswerKind::pick:
                out_.push_back({SaidKind::action, "You ticked", moment.said});
                return;
            case play::AnswerKind::choose:
                out_.push_back(
                    {decision.options[moment.answer.index].spoken ? SaidKind::learner : SaidKind::action,
                     "You", moment.said});
        }
    }

    using Place = std::vector<play::Event>::const_iterator;

    void events(const play::Events& events, Place from, Place to) {
        for (; from != to; ++from) {
            const auto& event = *from;
            if (event.kind == EventKind::line) line(events, event);
            // Only a leap in time is told; minutes pass on the clock.
            if (event.kind == EventKind::clock && event.b - event.a >= 60)
                out_.push_back({SaidKind::time, {}, scenario::clock_text(scenario_.starts + event.b)});
        }
    }

    void line(const play::Events& events, const play::Event& event) {
        Said said{SaidKind::narration, {}, play::render(setting_, events, event)};
        if (event.line->speaker != scenario::kNarrator) {
            said.kind = SaidKind::person;
            said.who = scenario_.cast[static_cast<std::size_t>(event.line->speaker)].name;
        }
        out_.push_back(std::move(said));
    }

    void coach(const play::Moment& moment) {
        const auto& consequence = play::consequence_of(setting_, moment.before, moment.answer);
        if (!consequence.why.empty())
            out_.push_back({SaidKind::coach, "Coach", play::render(setting_, consequence.why, moment.after)});
    }

    const session::Practice& practice_;
    const scenario::Scenario& scenario_;
    const play::Setting& setting_;
    std::vector<Said> out_;
};

Choice consult_choice(const session::Practice& practice, int index) {
    const auto& consult = practice.scenario().consults[static_cast<std::size_t>(index)];
    const auto& state = practice.played().state();
    Choice out{index, play::render(practice.setting(), consult.label, state), false, {}, consult.policy};
    int minutes = 0;
    for (const auto& effect : consult.consequence.effects)
        if (effect.slot == scenario::kClockSlot && effect.value.code.size() == 1)
            minutes = effect.value.code.front().argument;
    if (state.slots[static_cast<std::size_t>(consult.done_slot)] != 0)
        out.detail = "done; free to repeat";
    else if (minutes > 0)
        out.detail = counted(minutes, "minute", "minutes");
    return out;
}

void add_offer(const session::Practice& practice, const play::Offer& offer, PlayView& out) {
    const auto& state = practice.played().state();
    const auto& decision = practice.scenario().beats[state.at].decision;
    const auto& setting = practice.setting();
    out.question = play::render(setting, decision.ask, state);
    if (decision.kind == scenario::DecisionKind::choose) {
        out.asks = Asks::choose;
        const bool spoken = std::any_of(decision.options.begin(), decision.options.end(),
                                        [](const auto& o) { return o.spoken; });
        if (out.question.empty()) out.question = spoken ? "What do you say?" : "What do you do?";
        for (const int index : offer.options) {
            const auto& option = decision.options[static_cast<std::size_t>(index)];
            out.choices.push_back({index, play::render(setting, option.text, state), option.spoken, {}, {}});
        }
    } else if (decision.kind == scenario::DecisionKind::pick) {
        out.asks = Asks::pick;
        for (const int index : offer.items)
            out.choices.push_back(
                {index,
                 play::render(setting, decision.items[static_cast<std::size_t>(index)].text, state),
                 false,
                 {},
                 {}});
    }
    for (const int index : offer.consults) out.consults.push_back(consult_choice(practice, index));
}

}  // namespace

BriefingView briefing_view(const session::Practice& practice) {
    BriefingView out;
    const auto& scenario = practice.scenario();
    const auto& start = practice.played().start;
    out.title = scenario.title;
    out.content_note = scenario.content_note;
    out.mode = mode_sentence(practice.log().head.mode);
    out.status_line = debrief::kStatusLine;
    const auto add = [&](const char* heading, const scenario::Text& text) {
        if (!text.empty()) out.parts.emplace_back(heading, play::render(practice.setting(), text, start));
    };
    add("Who you are", scenario.brief.you);
    add("Who they are", scenario.brief.them);
    add("What you know", scenario.brief.know);
    add("What you may do", scenario.brief.may);
    for (const auto& change : practice.organisation().changes)
        out.changes.push_back("Your centre has set " + scenario::spoken_name(change.name) + " at " +
                              practice.organisation().name + " to " + std::to_string(change.to) +
                              " (it comes as " + std::to_string(change.from) + ").");
    return out;
}

PlayView play_view(const session::Practice& practice) {
    PlayView out;
    const auto& scenario = practice.scenario();
    const auto& played = practice.played();
    const auto& state = played.state();
    Transcript transcript(practice);
    transcript.opening();
    for (std::size_t i = 0; i < played.moments.size(); ++i) {
        if (i + 1 == played.moments.size()) out.fresh = transcript.size();
        transcript.moment(played.moments[i]);
    }
    out.transcript = transcript.take();
    out.title = scenario.title;
    out.where = capitalised(channel_words(scenario.channel)) + ", " + practice.organisation().name;
    out.clock = play::clock_of(practice.setting(), state);
    out.customer = scenario.cast.front().name;
    out.mood = state.slots[scenario::kMoodSlot];
    out.mood_words = assess::mood_words(out.mood);
    out.over = practice.over();
    out.can_rewind = practice.log().head.mode != play::Mode::unaided && !played.moments.empty();
    if (out.over) return out;
    if (const auto offer = practice.offer())
        add_offer(practice, *offer, out);
    else
        out.fault = offer.error().text();
    return out;
}

}  // namespace rehearse::present
