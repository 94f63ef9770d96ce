#include "present/class_play.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>

#include "assess/assessment.hpp"
#include "base/text.hpp"
#include "debrief/build.hpp"

namespace rehearse::present {
namespace {

using debrief::Block;
using debrief::BlockKind;

constexpr int kMostVotes = 9999;
constexpr std::size_t kMostDigits = 4;

tl::unexpected<Error> no_votes(const std::string& typed, std::size_t choices) {
    std::string example = "12";
    for (std::size_t i = 1; i < choices; ++i) example += i == 1 ? " 5" : " 3";
    return fail("group.votes", "'" + typed + "' are no votes here.",
                "Type how many are for each letter in order, such as " + example + ", or A 12, " +
                    choice_letter(choices - 1) + " 3; or one letter alone when all agree.");
}

// Words of letters and of figures: "a12,b 3" is a, 12, b, 3.
std::vector<std::string> words_in(const std::string& typed) {
    std::vector<std::string> out;
    bool in_figure = false, in_word = false;
    for (const char c : typed) {
        const bool figure = c >= '0' && c <= '9';
        const bool parts = !figure && (c == ' ' || c == ',' || c == ':' || c == ';' || c == '=' || c == '\t');
        if (parts) {
            in_figure = in_word = false;
            continue;
        }
        if (figure ? !in_figure : !in_word) out.emplace_back();
        in_figure = figure;
        in_word = !figure;
        out.back() += c;
    }
    return out;
}

std::optional<int> figure(const std::string& word) {
    if (word.empty() || word.size() > kMostDigits ||
        word.find_first_not_of("0123456789") != std::string::npos)
        return std::nullopt;
    return std::min(std::stoi(word), kMostVotes);
}

std::optional<std::size_t> place_of(const std::string& word, std::size_t choices) {
    if (word.size() != 1) return std::nullopt;
    const char c = lower_ascii(word).front();
    if (c < 'a' || static_cast<std::size_t>(c - 'a') >= choices) return std::nullopt;
    return static_cast<std::size_t>(c - 'a');
}

bool fill(const std::vector<std::string>& words, std::vector<int>& votes) {
    if (words.size() == votes.size() && std::all_of(words.begin(), words.end(), figure)) {
        std::transform(words.begin(), words.end(), votes.begin(), [](const auto& w) { return *figure(w); });
        return true;
    }
    if (words.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < words.size(); i += 2) {
        const auto place = place_of(words[i], votes.size());
        const auto count = figure(words[i + 1]);
        if (!place || !count) return false;
        votes[*place] = *count;
    }
    return true;
}

void add(debrief::Document& out, BlockKind kind, const std::string& text, int level = 0) {
    Block block;
    block.kind = kind;
    block.text = text;
    block.level = level;
    out.blocks.push_back(std::move(block));
}

void quote(debrief::Document& out, const session::Practice& practice, int moment) {
    add(out, BlockKind::quote, practice.played().moments[static_cast<std::size_t>(moment - 1)].said);
    out.blocks.back().by = "You, moment " + std::to_string(moment);
}

void add_votes(debrief::Document& out, const session::Practice& practice,
               const std::vector<Decided>& decided) {
    if (decided.empty()) return;
    add(out, BlockKind::heading, "What you chose", 2);
    for (const auto& one : decided) {
        const auto& said = practice.played().moments[static_cast<std::size_t>(one.moment - 1)].said;
        const std::string votes =
            one.all == 0 ? "agreed" : std::to_string(one.votes) + " of " + std::to_string(one.all) + " votes";
        add(out, BlockKind::bullet,
            "Moment " + std::to_string(one.moment) + ", " + votes + ": “" + said + "”");
    }
}

void add_to_try(debrief::Document& out, const session::Practice& practice,
                const assess::Assessment& assessment) {
    if (assessment.to_try.empty()) return;
    add(out, BlockKind::heading, "To talk about", 2);
    for (const auto& one : assessment.to_try) {
        quote(out, practice, one.moment);
        const auto& moment = practice.played().moments[static_cast<std::size_t>(one.moment - 1)];
        const auto& decision = practice.scenario().beats[moment.before.at].decision;
        add(out, BlockKind::paragraph,
            one.option < 0 ? "What else could be done here?"
                           : "What would this have changed? “" +
                                 play::render(practice.setting(),
                                              decision.options[static_cast<std::size_t>(one.option)].text,
                                              moment.before) +
                                 "”");
    }
}

}  // namespace

int Ballot::all() const { return std::accumulate(votes.begin(), votes.end(), 0); }

std::vector<std::size_t> Ballot::leading() const {
    std::vector<std::size_t> out;
    if (all() == 0) return out;
    const int most = *std::max_element(votes.begin(), votes.end());
    for (std::size_t i = 0; i < votes.size(); ++i)
        if (votes[i] == most) out.push_back(i);
    return out;
}

std::string choice_letter(std::size_t place) { return std::string(1, static_cast<char>('A' + place)); }

Result<Ballot> read_votes(const std::string& typed, std::size_t choices) {
    const std::string clean(trimmed(typed));
    const auto words = words_in(clean);
    Ballot out{std::vector<int>(choices, 0)};
    if (words.size() == 1)
        if (const auto place = place_of(words.front(), choices)) {
            out.votes[*place] = 1;
            return out;
        }
    if (words.empty() || !fill(words, out.votes) || out.all() == 0) return no_votes(clean, choices);
    return out;
}

std::string to_discuss(const std::string& customer, int mood_before, int mood_after, const Decided& decided) {
    const int change = mood_after - mood_before;
    std::string out = "What do you see now, and what would you do next?";
    if (change >= assess::kHardFall) out = "What was it that helped " + customer + "?";
    if (change <= -assess::kHardFall)
        out = "That was hard for " + customer + ". Was it still right? What made it hard?";
    if (decided.all > decided.votes)
        out += " " + counted(decided.all - decided.votes, "vote was", "votes were") +
               " for something else: what did you see in that?";
    return out;
}

debrief::Document class_debrief(const session::Practice& practice, const std::vector<Decided>& decided) {
    const auto assessment =
        assess::assess(practice.setting(), practice.played(), practice.log(), practice.catalogue());
    debrief::Document out;
    out.title = practice.scenario().title + ", with a class";
    add(out, BlockKind::notice, std::string(debrief::kStatusLine));
    if (assessment.outcome) {
        add(out, BlockKind::heading, "What came of it: " + assessment.outcome->title, 2);
        add(out, BlockKind::paragraph, assessment.outcome->says);
    }
    for (const auto& breach : assessment.breaches) {
        add(out, BlockKind::paragraph, "First, a moment that must not happen at work:");
        quote(out, practice, breach.moment);
    }
    add_votes(out, practice, decided);
    if (!assessment.strengths.empty()) {
        add(out, BlockKind::heading, "What worked", 2);
        quote(out, practice, assessment.strengths.front());
    }
    add_to_try(out, practice, assessment);
    add(out, BlockKind::paragraph, "Nobody's record: nothing of this is kept.");
    return out;
}

}  // namespace rehearse::present
