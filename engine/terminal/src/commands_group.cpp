// One scenario, played by a class in front of a screen: one decision at a time, by votes. The records are in
// memory alone.
#include <algorithm>

#include "answers.hpp"
#include "base/text.hpp"
#include "commands_trainer.hpp"
#include "debrief/render.hpp"
#include "present/class_play.hpp"
#include "typing.hpp"

namespace rehearse::terminal {
namespace {

using present::Asks;
using present::Said;
using present::SaidKind;

constexpr const char* kNobody = "Class";

class GroupPlayer {
public:
    GroupPlayer(Console& console, session::Practice& practice) : console_(console), practice_(practice) {}

    int run() {
        show_briefing();
        while (true) {
            const auto view = present::play_view(practice_);
            show_fresh(view);
            if (!view.fault.empty()) {
                console_.complain({"play.fault", view.fault, ""});
                return kFindings;
            }
            if (!discuss(view)) return kDone;
            if (view.over) break;
            if (!decide(view)) {
                console_.say("Stopped. Nobody's record: nothing of this is kept.");
                return kDone;
            }
        }
        console_.line();
        console_.print(debrief::to_text(present::class_debrief(practice_, decided_), console_.width()));
        return kDone;
    }

private:
    void show_briefing() {
        const auto briefing = present::briefing_view(practice_);
        console_.say("With a class: " + briefing.title, {}, {}, Style::strong);
        if (!briefing.content_note.empty()) console_.say(briefing.content_note, "Before you start: ", "  ");
        for (const auto& [heading, text] : briefing.parts) console_.say(text, heading + ": ", "  ");
        console_.line();
        console_.say(
            "Read each decision out, let everybody vote by hand or card, and type the votes. Nobody's "
            "record: nothing of this is kept.");
        console_.say(briefing.status_line, {}, {}, Style::quiet);
    }

    void show(const Said& said) {
        console_.line();
        if (said.kind == SaidKind::sheet && said.sheet) {
            console_.print(debrief::to_text(present::sheet_document(*said.sheet), console_.width()));
            return;
        }
        const std::string who = said.kind == SaidKind::time || said.who.empty() ? "" : said.who + ":";
        if (!who.empty()) console_.say(who, {}, {}, Style::strong);
        for (const auto& line : split_lines(said.text)) console_.say(line, "    ", "    ");
    }

    void show_fresh(const present::PlayView& view) {
        for (; shown_ < view.transcript.size(); ++shown_) show(view.transcript[shown_]);
        if (policy_.empty()) return;
        console_.line();
        console_.print(
            debrief::to_text(present::policy_view(practice_.organisation(), policy_), console_.width()));
        policy_.clear();
    }

    // After the reaction to an answer, the class talks. False: nothing more is typed.
    bool discuss(const present::PlayView& view) {
        if (!answered_) return true;
        answered_ = false;
        const Decision last = last_;
        console_.line();
        console_.say(present::to_discuss(view.customer, last.mood, view.mood, last.decided),
                     "Talk about it: ", "  ", Style::strong);
        return console_.ask("Press Enter to go on. > ").has_value();
    }

    void show_question(const present::PlayView& view) {
        console_.line();
        console_.say(view.clock + ". " +
                         (view.mood_words.empty() ? "You are with " + view.customer
                                                  : view.customer + " is " + view.mood_words) +
                         ".",
                     {}, {}, Style::quiet);
        console_.line();
        console_.say(view.question, {}, {}, Style::strong);
        const bool votes = view.asks == Asks::choose;
        for (std::size_t i = 0; i < view.choices.size(); ++i) {
            const auto& choice = view.choices[i];
            const std::string text = choice.spoken && votes ? "\"" + choice.text + "\"" : choice.text;
            console_.line();
            console_.say(text,
                         votes ? "  " + present::choice_letter(i) + "   " : std::to_string(i + 1) + ". ",
                         "      ");
        }
        for (std::size_t i = 0; i < view.fields.size() && view.asks == Asks::record; ++i)
            console_.say(view.fields[i].label +
                             (view.fields[i].expects.empty() ? "" : " (" + view.fields[i].expects + ")"),
                         std::to_string(i + 1) + ". ", "   ");
        console_.line();
        if (!view.consults.empty())
            console_.say("To look something up first, type look and its number:", {}, {}, Style::quiet);
        for (std::size_t i = 0; i < view.consults.size(); ++i)
            console_.say(view.consults[i].text, "  " + std::to_string(i + 1) + ". ", "     ", Style::quiet);
        if (!votes)
            console_.say("Agree on one answer. " + how_to_answer(view, *draft_), {}, {}, Style::quiet);
    }

    // One decision, or something looked up; false: the trainer leaves.
    bool decide(const present::PlayView& view) {
        draft_ = present::new_draft(view);
        show_question(view);
        while (true) {
            const auto line =
                console_.ask(view.asks == Asks::choose ? "How many for each? Back, or leave. > " : "> ");
            if (!line) return false;
            const auto wish = read_wish(*line);
            if (wish == Wish::leave) return false;
            if (wish == Wish::back) {
                if (go_back()) return true;
                continue;
            }
            const auto given = looks_up(*line, view)       ? look_up(*line, view)
                               : view.asks == Asks::choose ? vote(*line, view)
                                                           : agree(*line, view);
            if (!given) console_.complain(given.error());
            if (given && *given) return true;
        }
    }

    static bool looks_up(const std::string& line, const present::PlayView& view) {
        return !view.consults.empty() && lower_ascii(trimmed(line)).starts_with("look");
    }

    // What is given says whether the decision is done with.
    Result<bool> look_up(const std::string& line, const present::PlayView& view) {
        const std::string typed(trimmed(line));
        const auto number = whole(trimmed(std::string_view(typed).substr(4)));
        if (!number || *number < 1 || *number > view.consults.size())
            return fail("terminal.input", "'" + typed + "' cannot be looked up here.",
                        "Type look 1, with one of the numbers shown.");
        play::Answer answer;
        answer.kind = play::AnswerKind::consult;
        answer.index = static_cast<std::uint16_t>(view.consults[*number - 1].index);
        if (auto kept = practice_.answer(answer); !kept) return fail(kept.error());
        policy_ = view.consults[*number - 1].policy;
        return true;
    }

    Result<bool> vote(const std::string& line, const present::PlayView& view) {
        const auto place = winner(line, view.choices.size());
        if (!place) return fail(place.error());
        const auto& choice = view.choices[place->first];
        draft_->choice = static_cast<int>(place->first);
        if (!choice.manners.empty()) {
            for (std::size_t i = 0; i < choice.manners.size(); ++i)
                console_.say(choice.manners[i], "  " + present::choice_letter(i) + "   ", "      ");
            const auto how = console_.ask("And how do you say it? Votes again. > ");
            const auto manner = winner(how.value_or(""), choice.manners.size());
            if (!manner) return fail(manner.error());
            draft_->manner = static_cast<int>(manner->first);
        }
        return give(view, place->second);
    }

    // The place with the most votes; at a tie the trainer says which of them.
    Result<std::pair<std::size_t, present::Decided>> winner(const std::string& line, std::size_t choices) {
        const auto ballot = present::read_votes(line, choices);
        if (!ballot) return fail(ballot.error());
        const auto leading = ballot->leading();
        const bool agreed = line.find_first_of("0123456789") == std::string::npos;
        std::size_t place = leading.front();
        if (leading.size() > 1) {
            std::vector<std::string> letters;
            for (const auto one : leading) letters.push_back(present::choice_letter(one));
            const auto chosen = console_.ask("A tie between " + listed(letters) + ". Which do you take? > ");
            const std::string letter = chosen ? lower_ascii(trimmed(*chosen)) : "";
            const auto found = std::find_if(leading.begin(), leading.end(), [&](std::size_t one) {
                return lower_ascii(present::choice_letter(one)) == letter;
            });
            if (found == leading.end())
                return fail("group.tie", "That is none of " + listed(letters) + ".",
                            "Type the votes again, and then one of these letters.");
            place = *found;
        }
        return std::pair(place,
                         present::Decided{0, agreed ? 0 : ballot->votes[place], agreed ? 0 : ballot->all()});
    }

    Result<bool> agree(const std::string& line, const present::PlayView& view) {
        const auto input = read_input(line, view, practice_, *draft_);
        if (!input) return fail(input.error());
        if (const auto* answer = std::get_if<play::Answer>(&*input)) {
            if (auto kept = practice_.answer(*answer); !kept) return fail(kept.error());
            return true;
        }
        const auto* filled = std::get_if<Filled>(&*input);
        if (filled == nullptr || *filled == Filled::more) {
            console_.say(how_to_answer(view, *draft_));
            return false;
        }
        return give(view, {});
    }

    Result<bool> give(const present::PlayView& view, present::Decided decided) {
        if (auto kept = present::give(practice_, view, *draft_); !kept) return fail(kept.error());
        decided.moment = static_cast<int>(practice_.played().moments.size());
        decided_.push_back(decided);
        last_ = {decided, view.mood};
        answered_ = true;
        return true;
    }

    bool go_back() {
        const auto count = practice_.played().moments.size();
        if (count == 0) {
            console_.say("This is the first moment already.");
            return false;
        }
        if (auto back = practice_.rewind(count - 1); !back) {
            console_.complain(back.error());
            return false;
        }
        std::erase_if(decided_, [&](const auto& one) { return one.moment >= static_cast<int>(count); });
        console_.say("Back to the moment before that.");
        shown_ = present::play_view(practice_).fresh;
        return true;
    }

    struct Decision {
        present::Decided decided;
        int mood = 0;  // before it
    };

    Console& console_;
    session::Practice& practice_;
    std::optional<present::Draft> draft_;
    std::vector<present::Decided> decided_;
    Decision last_;
    bool answered_ = false;
    std::string policy_;  // to be read with what was looked up
    std::size_t shown_ = 0;
};

}  // namespace

int play_with_group(Office& office, const GroupOptions& options) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    auto content = office.library().open(options.scenario);
    if (!content) return complain(office, content.error());
    auto memory = records::in_memory();
    if (!memory) return complain(office, memory.error());
    auto workplace = office.workplace();
    workplace.records = memory->get();
    session::StartOptions start;
    start.learner = kNobody;
    start.condition = options.condition;
    start.seed = options.seed;
    start.limits = false;
    auto practice = session::Practice::start(workplace, std::move(*content), start);
    if (!practice) return complain(office, practice.error());
    return GroupPlayer(office.console, **practice).run();
}

}  // namespace rehearse::terminal
