#include "transcript.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "scenario/channel.hpp"

namespace rehearse::present {
namespace {

using play::AnswerKind;
using play::EventKind;

// The name an answer goes under.
std::string you_did(AnswerKind kind) {
    switch (kind) {
        case AnswerKind::pick:
            return "You ticked";
        case AnswerKind::sort:
            return "You sorted";
        case AnswerKind::rank:
            return "Your order";
        case AnswerKind::rate:
            return "You rated";
        case AnswerKind::record:
            return "You recorded";
        case AnswerKind::calculate:
            return "You worked out";
        case AnswerKind::write:
            return "You wrote";
        default:
            return "You";
    }
}

SheetView sheet_view(const play::Setting& setting, const scenario::Sheet& sheet, const play::State& state) {
    return {play::render(setting, sheet.title, state), std::string(to_text(sheet.look)), sheet.rows};
}

class Transcript {
public:
    explicit Transcript(const session::Practice& practice)
        : practice_(practice), scenario_(practice.scenario()), setting_(practice.setting()) {}

    void opening() {
        out_.push_back({SaidKind::time, {}, play::clock_of(setting_, practice_.played().start)});
        const auto& opening = practice_.played().opening;
        state_ = &practice_.played().start;
        events(opening, opening.all.begin(), opening.all.end());
    }

    void moment(const play::Moment& moment) {
        state_ = &moment.after;
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
    void answer(const play::Moment& moment) {
        const auto& beat = scenario_.beats[moment.before.at];
        const auto kind = moment.answer.kind;
        Said said{SaidKind::action, you_did(kind), moment.said};
        if (kind == AnswerKind::consult) said.kind = SaidKind::consult;
        if (kind == AnswerKind::write) said.kind = SaidKind::learner;
        if (kind == AnswerKind::late)
            said = {SaidKind::notice, {}, "The time was up before there was an answer."};
        if (kind == AnswerKind::choose && beat.decision.options[moment.answer.index].spoken)
            said.kind = SaidKind::learner;
        if (said.kind == SaidKind::learner) said.note = note_of(beat);
        out_.push_back(std::move(said));
        acts(moment);
    }

    // What was done on the channel: put on hold, moved to private.
    void acts(const play::Moment& moment) {
        const auto* channel = scenario::channel(scenario_.channel);
        const auto follows = play::consequences_of(setting_, moment.before, moment.answer);
        if (channel == nullptr || follows.first->does.empty()) return;
        for (const auto& act : channel->acts)
            if (act.name == follows.first->does) out_.push_back({SaidKind::notice, {}, act.told});
    }

    using Place = std::vector<play::Event>::const_iterator;

    void events(const play::Events& events, Place from, Place to) {
        for (; from != to; ++from) {
            const auto& event = *from;
            if (event.kind == EventKind::line) line(events, event);
            if (event.kind == EventKind::promised) promise(event, "You promised: ");
            if (event.kind == EventKind::kept) promise(event, "You kept your promise: ");
            if (event.kind == EventKind::broken) promise(event, "A promise was not kept: ");
            // Only a leap in time is told; minutes pass on the clock.
            if (event.kind == EventKind::clock && event.b - event.a >= 60)
                out_.push_back({SaidKind::time, {}, scenario::clock_text(scenario_.starts + event.b)});
        }
    }

    void promise(const play::Event& event, const char* told) {
        const auto& promise = scenario_.promises[static_cast<std::size_t>(event.index)];
        out_.push_back({SaidKind::notice, {}, told + play::render(setting_, promise.what, *state_) + "."});
    }

    void line(const play::Events& events, const play::Event& event) {
        Said said{SaidKind::narration, {}, play::render(setting_, events, event)};
        if (event.line->sheet >= 0) {
            said.kind = SaidKind::sheet;
            said.sheet =
                sheet_view(setting_, scenario_.sheets[static_cast<std::size_t>(event.line->sheet)], *state_);
        } else if (event.line->speaker != scenario::kNarrator) {
            said.kind = SaidKind::person;
            const auto& speaker = scenario_.cast[static_cast<std::size_t>(event.line->speaker)];
            said.who = speaker.name;
            said.looks = speaker.looks;
            if (event.beat != scenario::kNowhere) said.note = note_of(scenario_.beats[event.beat]);
        }
        out_.push_back(std::move(said));
    }

    // Where it stands: the subject of a message, whose window, who can read it.
    std::string note_of(const scenario::Beat& beat) const {
        std::vector<std::string> parts;
        if (!beat.subject.empty())
            parts.push_back("Subject: " + play::render(setting_, beat.subject, *state_));
        if (beat.seen_by == scenario::SeenBy::everyone) parts.emplace_back("everyone can read this");
        if (beat.seen_by == scenario::SeenBy::them) parts.emplace_back("private");
        std::string out;
        for (const auto& part : parts) out += (out.empty() ? "" : ", ") + part;
        return out;
    }

    void coach(const play::Moment& moment) {
        const auto follows = play::consequences_of(setting_, moment.before, moment.answer);
        for (const auto* one : {follows.first, follows.manner})
            if (one != nullptr && !one->why.empty())
                out_.push_back({SaidKind::coach, "Coach", play::render(setting_, one->why, moment.after)});
    }

    const session::Practice& practice_;
    const scenario::Scenario& scenario_;
    const play::Setting& setting_;
    const play::State* state_ = nullptr;
    std::vector<Said> out_;
};

}  // namespace

TranscriptView transcript_of(const session::Practice& practice) {
    Transcript transcript(practice);
    TranscriptView out;
    const auto& moments = practice.played().moments;
    transcript.opening();
    for (std::size_t i = 0; i < moments.size(); ++i) {
        if (i + 1 == moments.size()) out.fresh = transcript.size();
        out.moments.push_back(transcript.size());
        transcript.moment(moments[i]);
    }
    out.all = transcript.take();
    return out;
}

}  // namespace rehearse::present
