// What a learner sees while playing.
#include <algorithm>

#include "assess/words.hpp"
#include "base/text.hpp"
#include "present/views.hpp"
#include "scenario/channel.hpp"
#include "transcript.hpp"

namespace rehearse::present {
namespace {

using scenario::DecisionKind;

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

// One view of the place where the learner stands.
class Here {
public:
    explicit Here(const session::Practice& practice)
        : practice_(practice),
          scenario_(practice.scenario()),
          state_(practice.played().state()),
          beat_(scenario_.beats[state_.at]),
          decision_(beat_.decision) {}

    void offer(const play::Offer& offer, PlayView& out) const {
        out.asks = asks();
        out.question = words(decision_.ask);
        out.boxes = decision_.boxes;
        if (out.asks == Asks::choose)
            replies(offer, out);
        else
            items(offer, out);
        for (const auto& field : decision_.fields) out.fields.push_back(field_view(field));
        if (out.asks == Asks::write) out.text = text_view();
        if (decision_.late && practice_.log().head.limits) out.seconds = decision_.late->seconds;
        for (const int index : offer.consults) out.consults.push_back(consult(index));
    }

    void room(PlayView& out) const {
        waiting(out);
        promises(out);
        windows(out);
        if (beat_.seen_by == scenario::SeenBy::everyone) out.seen_by = "Everyone can read this.";
        if (beat_.seen_by == scenario::SeenBy::them) out.seen_by = "Only the two of you can read this.";
        if (!beat_.subject.empty()) out.subject = words(beat_.subject);
    }

private:
    [[nodiscard]] std::string words(const scenario::Text& text) const {
        return play::render(practice_.setting(), text, state_);
    }

    [[nodiscard]] Asks asks() const {
        switch (decision_.kind) {
            case DecisionKind::choose:
                return Asks::choose;
            case DecisionKind::pick:
                return Asks::pick;
            case DecisionKind::sort:
                return Asks::sort;
            case DecisionKind::rank:
                return Asks::rank;
            case DecisionKind::rate:
                return Asks::rate;
            case DecisionKind::record:
                return Asks::record;
            case DecisionKind::calculate:
                return Asks::calculate;
            case DecisionKind::write:
                return Asks::write;
            case DecisionKind::none:
                break;
        }
        return Asks::nothing;
    }

    void replies(const play::Offer& offer, PlayView& out) const {
        const bool spoken = std::any_of(decision_.options.begin(), decision_.options.end(),
                                        [](const auto& o) { return o.spoken; });
        if (out.question.empty()) out.question = spoken ? "What do you say?" : "What do you do?";
        for (const int index : offer.options) {
            const auto& option = decision_.options[static_cast<std::size_t>(index)];
            Choice choice;
            choice.index = index;
            choice.text = words(option.text);
            choice.spoken = option.spoken;
            for (const auto& manner : option.manners) choice.manners.push_back(words(manner.text));
            out.choices.push_back(std::move(choice));
        }
    }

    void items(const play::Offer& offer, PlayView& out) const {
        for (const int index : offer.items) {
            const auto& item = decision_.items[static_cast<std::size_t>(index)];
            Choice choice;
            choice.index = index;
            choice.text = words(item.text);
            choice.spoken = false;
            if (item.speaker != scenario::kNarrator)
                choice.who = scenario_.cast[static_cast<std::size_t>(item.speaker)].name;
            out.choices.push_back(std::move(choice));
        }
    }

    [[nodiscard]] FieldView field_view(const scenario::Field& field) const {
        FieldView out{words(field.label), field.unit, {}, {}};
        if (field.kind == scenario::FieldKind::date) out.expects = "a date, such as 14 March 2026";
        if (field.kind == scenario::FieldKind::figure && field.unit.empty()) out.expects = "a figure";
        if (field.kind == scenario::FieldKind::one_of) out.choices = field.one_of;
        return out;
    }

    [[nodiscard]] TextView text_view() const {
        static constexpr const char* kMedia[] = {"email", "letter", "chat message", "public post",
                                                 "private message"};
        const auto& writing = decision_.writing;
        TextView out;
        out.medium = kMedia[static_cast<std::size_t>(writing.brief.channel)];
        if (!writing.brief.customer.empty()) out.to = writing.brief.customer.front();
        out.most_words = writing.brief.most_words;
        out.most_characters = writing.most_characters;
        for (const auto& one : writing.templates) out.templates.push_back({one.name, words(one.text)});
        return out;
    }

    [[nodiscard]] Choice consult(int index) const {
        const auto& consult = scenario_.consults[static_cast<std::size_t>(index)];
        Choice out;
        out.index = index;
        out.text = words(consult.label);
        out.spoken = false;
        out.policy = consult.policy;
        int minutes = 0;
        for (const auto& effect : consult.consequence.effects)
            if (effect.slot == scenario::kClockSlot && effect.value.code.size() == 1)
                minutes = effect.value.code.front().argument;
        if (state_.slots[static_cast<std::size_t>(consult.done_slot)] != 0)
            out.detail = "done; free to repeat";
        else if (minutes > 0)
            out.detail = counted(minutes, "minute", "minutes");
        return out;
    }

    void waiting(PlayView& out) const {
        constexpr int kRestless = 60, kLeaving = 25;
        constexpr int kGone = 5;  // so many minutes after the last of their patience they are gone
        const int clock = state_.slots[scenario::kClockSlot];
        for (const auto& member : scenario_.cast) {
            if (member.served_slot < 0 || member.arrives > clock ||
                state_.slots[static_cast<std::size_t>(member.served_slot)] <= clock)
                continue;
            Waiting one{member.name, member.wants, clock - member.arrives, 0, 0, {}, member.looks};
            if (one.minutes > member.patience + kGone) continue;
            one.patience = std::max(0, member.patience - one.minutes);
            one.share = member.patience > 0 ? one.patience * 100 / member.patience : 0;
            one.words = one.patience == 0       ? "out of patience"
                        : one.share < kLeaving  ? "about to give up"
                        : one.share < kRestless ? "getting restless"
                                                : "patient";
            out.waiting.push_back(std::move(one));
        }
        std::stable_sort(out.waiting.begin(), out.waiting.end(),
                         [](const Waiting& a, const Waiting& b) { return a.minutes > b.minutes; });
    }

    void promises(PlayView& out) const {
        for (const auto& promise : scenario_.promises) {
            if (state_.slots[static_cast<std::size_t>(promise.state_slot)] != scenario::kOpen) continue;
            const int due =
                promise.due_slot < 0 ? promise.by : state_.slots[static_cast<std::size_t>(promise.due_slot)];
            out.promises.push_back(words(promise.what) + ", by " +
                                   scenario::clock_text(scenario_.starts + due));
        }
    }

    void windows(PlayView& out) const {
        const auto* channel = scenario::channel(scenario_.channel);
        if (channel == nullptr || !channel->several) return;
        std::vector<bool> seen(scenario_.cast.size());
        for (const auto& beat : scenario_.beats)
            if (beat.with >= 0) seen[static_cast<std::size_t>(beat.with)] = true;
        for (std::size_t i = 0; i < seen.size(); ++i)
            if (seen[i])
                out.windows.push_back(
                    {scenario_.cast[i].name, beat_.with == static_cast<int>(i), scenario_.cast[i].looks});
    }

    const session::Practice& practice_;
    const scenario::Scenario& scenario_;
    const play::State& state_;
    const scenario::Beat& beat_;
    const scenario::Decision& decision_;
};

}  // namespace

PlayView play_view(const session::Practice& practice) {
    PlayView out;
    const auto& scenario = practice.scenario();
    const auto& state = practice.played().state();
    auto transcript = transcript_of(practice);
    out.transcript = std::move(transcript.all);
    out.fresh = transcript.fresh;
    out.title = scenario.title;
    out.channel = scenario.channel;
    out.where = capitalised(channel_words(scenario.channel)) + ", " + practice.organisation().name;
    out.clock = play::clock_of(practice.setting(), state);
    const auto with = scenario.beats[state.at].with;
    const auto& person = scenario.cast[static_cast<std::size_t>(std::max(with, 0))];
    out.customer = person.name;
    if (person.mood_slot >= 0) {
        out.mood = state.slots[static_cast<std::size_t>(person.mood_slot)];
        out.mood_words = assess::mood_words(out.mood);
    }
    if (person.trust_slot >= 0) out.trust = state.slots[static_cast<std::size_t>(person.trust_slot)];
    out.looks = person.looks;
    out.over = practice.over();
    out.can_rewind = practice.log().head.mode != play::Mode::unaided && !practice.played().moments.empty();
    if (out.over) return out;
    const Here here(practice);
    here.room(out);
    if (const auto offer = practice.offer())
        here.offer(*offer, out);
    else
        out.fault = offer.error().text();
    return out;
}

}  // namespace rehearse::present
