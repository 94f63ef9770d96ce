#include "present/cards.hpp"

#include <algorithm>
#include <utility>

#include "assess/words.hpp"
#include "base/text.hpp"
#include "blocks.hpp"
#include "cards_key.hpp"
#include "debrief/build.hpp"
#include "play/judge.hpp"
#include "present/views.hpp"
#include "standards/practised.hpp"

namespace rehearse::present {
namespace {

using debrief::BlockKind;
using debrief::Document;
using scenario::Beat;

using Rows = std::vector<std::vector<std::string>>;

constexpr std::size_t kMostExamples = 4;  // of what lifts or lowers a mood

class Cards {
public:
    Cards(const Paper& paper, const scenario::Organisation& organisation,
          const standards::Catalogue& catalogue)
        : out_("Role-play cards: " + paper.scenario().title),
          paper_(paper),
          scenario_(paper.scenario()),
          organisation_(organisation),
          catalogue_(catalogue) {}

    [[nodiscard]] Document all() {
        write_first();
        write_player();
        write_customer();
        write_observer();
        write_look_ups();
        write_clock();
        for (std::size_t i = 0; i < scenario_.beats.size(); ++i) write_beat(i);
        write_reasons();
        return out_.take();
    }

private:
    void begin_card(std::string title, std::string section = {}) {
        out_.section(std::move(title), std::move(section), true);
    }
    void add_table(Rows rows) {
        if (rows.size() > 1) out_.table(std::move(rows));
    }

    [[nodiscard]] const scenario::CastMember& customer() const { return scenario_.cast.front(); }

    void write_first() {
        out_.notice(std::string(debrief::kStatusLine));
        Rows facts{{"Where", channel_words(scenario_.channel) + ", at " + organisation_.name},
                   {"When", scenario::clock_text(scenario_.starts)},
                   {scenario_.conditions.size() > 1 ? "Choose one" : "The day",
                    "It is " + listed(scenario_.conditions, "or") + " today"}};
        for (const auto* unit : standards::units_of(catalogue_, scenario_.practises))
            facts.push_back({"Practice for", standards::practice_for(*unit)});
        out_.fields(std::move(facts));
        if (!scenario_.content_note.empty()) out_.paragraph("Before you start: " + scenario_.content_note);
        out_.section("How to play", "how");
        const std::string name = customer().name;
        for (const auto& one :
             {"You need three people: the player, " + name +
                  ", and an observer. Each gets their card and reads it.",
              "Whoever plays " + name +
                  " keeps the numbered cards and begins with card 1: read out what happens, then show the "
                  "player "
                  "the answers, down to “What follows”. Keep that part covered.",
              std::string(
                  "The player says one of the answers aloud, in their own voice; own words are welcome. Take "
                  "the answer that comes nearest."),
              "Then read what follows from it, play " + name + " accordingly, and go to the card it names.",
              std::string(
                  "Where a card says “Remember”, put a coin or a note down; later cards may ask for it. "
                  "Lots are drawn with slips of paper or a die."),
              std::string(
                  "Stop whenever somebody wants to. Afterwards talk it over with the observer's questions, "
                  "then change places.")})
            out_.bullet(one);
    }

    void write_player() {
        begin_card("Card for the player", "player");
        const auto& brief = scenario_.brief;
        for (const auto& [title, text] :
             {std::pair("Who you are: ", &brief.you), std::pair("Who you meet: ", &brief.them),
              std::pair("What you know: ", &brief.know), std::pair("What you may do: ", &brief.may)})
            if (!text->empty()) out_.paragraph(title + paper_.words(*text));
        if (scenario_.consults.empty()) return;
        out_.paragraph(
            "When it is your turn you may ask to look something up; not all of it is there at once:");
        std::vector<std::string> labels;
        for (const auto& consult : scenario_.consults)
            if (const auto label = capital(paper_.words(consult.label));
                paper_.can_be(consult.when) && std::find(labels.begin(), labels.end(), label) == labels.end())
                labels.push_back(label);
        for (const auto& label : labels) out_.bullet(label);
    }

    [[nodiscard]] std::string where(const scenario::Consult& consult) const {
        std::string out;
        if (consult.only_in != scenario::kNowhere)
            out = "only at card " + std::to_string(consult.only_in + 1);
        if (const auto when = paper_.condition(consult.when); !when.empty())
            out += (out.empty() ? "only " : ", ") + when;
        return out.empty() ? out : " (" + out + ")";
    }

    void write_customer() {
        const auto& who = customer();
        begin_card("Card for " + who.name, "customer");
        out_.paragraph("You are " + who.name + (who.role.empty() ? "" : ", " + who.role) +
                       (who.about.empty() ? "." : ": " + who.about + "."));
        if (!who.wants.empty()) out_.paragraph("What you want: " + who.wants + ".");
        const auto mood = paper_.start().slots[scenario::kMoodSlot];
        out_.paragraph("How you feel as it begins: " + std::string(assess::mood_words(mood)) +
                       ". Your mood stands at " + std::to_string(mood) +
                       " of 100; add and take away as the cards say, and play it as it stands:");
        Rows bands{{"Mood", "You are"}};
        int above = 100;
        for (const auto& band : assess::mood_bands()) {
            const int from = std::max(band.from, 0);
            bands.push_back({std::to_string(from) + " to " + std::to_string(above), std::string(band.words)});
            above = from - 1;
        }
        add_table(std::move(bands));
        add_moods(true, "What lifts your mood, for example (the most first):");
        add_moods(false, "What lowers it, for example (the most first):");
        out_.paragraph(
            "Answer what you hear and how it is said. You are not there to make it hard, nor easy.");
    }

    // From all replies there are, the ones that move the mood the most.
    void add_moods(bool up, const std::string& title) {
        std::vector<std::pair<int, std::string>> all;
        for (const auto& beat : scenario_.beats)
            for (const auto& option : beat.decision.options) {
                const int change = paper_.mood_change(option.otherwise);
                if (beat.with <= 0 && (up ? change > 0 : change < 0) && paper_.can_be(option.when))
                    all.emplace_back(up ? -change : change, option_words(paper_, option));
            }
        if (all.empty()) return;
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        all.resize(std::min(all.size(), kMostExamples));
        out_.paragraph(title);
        for (const auto& one : all) out_.bullet(one.second);
    }

    void write_observer() {
        begin_card("Card for the observer", "observer");
        out_.paragraph(
            "You watch and say nothing until it is over. Write down what was said or done, in their words, "
            "and nothing about the person. Nobody is judged here. " +
            std::string(standards::kOurWords));
        for (const auto& id : scenario_.practises) {
            const auto* statement = catalogue_.criterion(id);
            out_.to_write(statement == nullptr ? id : id + ": " + statement->says, 1);
        }
        out_.heading("Questions for afterwards", 3);
        const std::string name = customer().name;
        for (const auto& one :
             {std::string("Player first: how did it feel, before, during and after?"),
              name + ": when did you feel heard, and when not?",
              std::string("Which moment would you play again, and what would you say then?"),
              std::string("What could the organisation do so that this happens less often?"),
              std::string("What one thing will you take to work?")})
            out_.bullet(one);
        if (scenario_.knows.empty()) return;
        out_.paragraph("To talk about, from your own work:");
        for (const auto& id : scenario_.knows) {
            const auto* statement = catalogue_.knowledge(id);
            out_.bullet(statement == nullptr ? id : statement->says + " (" + id + ")");
        }
    }

    void write_look_ups() {
        if (scenario_.consults.empty()) return;
        begin_card("What can be looked up", "look-ups");
        out_.paragraph("Read out, or show, what the player asks for. What is in brackets has to hold first.");
        std::vector<std::string> policies;
        for (const auto& consult : scenario_.consults) {
            if (!paper_.can_be(consult.when)) continue;
            out_.heading(capital(paper_.words(consult.label)) + where(consult), 3);
            out_.paragraph(paper_.spoken(consult.consequence.reaction));
            out_.paragraph(paper_.changes(consult.consequence.effects, consult.consequence.pledges));
            if (consult.policy.empty()) continue;
            out_.paragraph("See the page “" + title_of_policy(consult.policy) + "”.");
            if (std::find(policies.begin(), policies.end(), consult.policy) == policies.end())
                policies.push_back(consult.policy);
        }
        for (const auto& policy : policies) write_policy(policy);
    }

    // Who waits and how long, what is promised until when, and what happens then: for whoever keeps the time.
    void write_clock() {
        if (!paper_.goes_by_the_clock()) return;
        begin_card("The clock: who waits, and what is promised", "clock");
        out_.paragraph("It is " + scenario::clock_text(scenario_.starts) +
                       " at the start. Count the minutes that the cards name, and add them up.");
        for (const auto& one : scenario_.cast)
            if (one.served_slot >= 0) out_.bullet(wait_of(one));
        for (const auto& one : scenario_.promises) {
            out_.heading("When it is promised: " + paper_.words(one.what), 3);
            out_.paragraph(deadline_of(one) + " If that passes and it is not kept, the promise is broken. " +
                           paper_.changes(one.broken.effects, one.broken.pledges));
            out_.paragraph(paper_.spoken(one.broken.reaction));
        }
    }

    [[nodiscard]] std::string wait_of(const scenario::CastMember& one) const {
        const auto minutes = [](std::int32_t n) { return counted(n, "minute", "minutes"); };
        return one.name + (one.wants.empty() ? "" : ", who wants " + one.wants + ",") +
               (one.arrives > 0 ? " comes at " + scenario::clock_text(scenario_.starts + one.arrives)
                                : std::string(" is there from the start")) +
               " and has patience for " + minutes(one.patience) +
               " of waiting; a card may ask how long it has been.";
    }

    [[nodiscard]] std::string deadline_of(const scenario::Promise& one) const {
        if (one.within > 0)
            return "It holds for " + counted(one.within, "minute", "minutes") + " after it is made.";
        return "It holds until " + scenario::clock_text(scenario_.starts + one.by) + ".";
    }

    [[nodiscard]] std::string title_of_policy(const std::string& id) const {
        const auto* policy = organisation_.policy(id);
        return policy == nullptr ? id : policy->title;
    }

    void write_policy(const std::string& id) {
        const auto page = policy_view(organisation_, id);
        begin_card(title_of_policy(id));
        for (auto block : page.blocks) {
            if (block.kind == BlockKind::heading) block.level = 3;
            if (block.text != page.title) out_.add({block});
        }
    }

    void write_beat(std::size_t place) {
        const auto& beat = scenario_.beats[place];
        begin_card("Card " + std::to_string(place + 1) + (beat.ending ? ": an ending" : ""));
        if (beat.at) out_.paragraph("It is " + scenario::clock_text(scenario_.starts + *beat.at) + " now.");
        if (beat.with > 0) out_.paragraph("You are with " + paper_.name_of(beat.with) + ".");
        out_.paragraph(paper_.changes(beat.effects, beat.pledges));
        write_lines(beat.lines);
        if (beat.ending) {
            out_.paragraph(beat.ending->title);
            out_.paragraph(paper_.words(beat.ending->says));
            out_.paragraph("Stop here. Now the observer asks.");
        } else if (beat.decision.kind == scenario::DecisionKind::none) {
            out_.paragraph(paper_.leads(beat.to));
        } else {
            write_question(paper_, beat, out_);
            out_.heading("What follows (covered until the answer is given)", 3);
            if (auto right = right_answers(paper_, beat.decision); right.size() > 1) {
                out_.paragraph(std::string(play::rule_of(beat.decision)));
                add_table(std::move(right));
            }
            add_table(what_follows(paper_, beat));
        }
    }

    void write_lines(const std::vector<scenario::Line>& lines) {
        for (const auto& line : lines) {
            if (!paper_.can_be(line.when)) continue;
            const std::string when = paper_.condition(line.when);
            const std::string words =
                (when.empty() ? "" : "(" + capital(when) + ":) ") + paper_.words(line.text);
            if (line.sheet >= 0)
                write_sheet(scenario_.sheets[static_cast<std::size_t>(line.sheet)]);
            else if (const auto who = paper_.name_of(line.speaker); !who.empty())
                out_.quote(words, who);
            else
                out_.paragraph(words);
        }
    }

    void write_sheet(const scenario::Sheet& sheet) {
        const auto document =
            sheet_document({paper_.words(sheet.title), std::string(to_text(sheet.look)), sheet.rows});
        out_.add(document.blocks);
    }

    void write_reasons() {
        Rows rows{{"Card", "Answer", "Why"}};
        for (std::size_t i = 0; i < scenario_.beats.size(); ++i)
            for (const auto& [answer, why] : reasons(paper_, scenario_.beats[i]))
                rows.push_back({std::to_string(i + 1), answer, why});
        if (rows.size() < 2) return;
        begin_card("The reasons, for afterwards", "reasons");
        out_.paragraph(
            "What the author of this scenario says about each answer. There can be other good ones.");
        add_table(std::move(rows));
    }

    Pages out_;
    const Paper& paper_;
    const scenario::Scenario& scenario_;
    const scenario::Organisation& organisation_;
    const standards::Catalogue& catalogue_;
};

}  // namespace

Result<Document> cards_document(const session::Content& content, const standards::Catalogue& catalogue) {
    const auto paper = Paper::open(content);
    if (!paper) return fail(paper.error());
    return Cards(*paper, *content.organisation, catalogue).all();
}

}  // namespace rehearse::present
