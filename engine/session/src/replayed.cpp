#include "grading.hpp"
#include "session/cohort.hpp"
#include "wording/check.hpp"

namespace rehearse::session {
namespace {

// What the record says of a moment and the play does not; empty when they agree.
std::string differs(const Practice& practice, const play::Moment& moment, const wording::Lexicon* lexicon) {
    const auto& entry = practice.log().entries[static_cast<std::size_t>(moment.entry - 1)];
    const auto& beats = practice.scenario().beats;
    if (entry.reached != beats[moment.after.at].id ||
        entry.ends != play::is_over(practice.setting(), moment.after))
        return "leads to '" + beats[moment.after.at].id + "', and the record says '" + entry.reached + "'.";
    if (entry.said != play::words_of(practice.setting(), moment.before, moment.answer, entry.answer))
        return "was not in the words that were recorded.";
    const auto& written = entry.answer.written;
    if (!written || lexicon == nullptr || written->checks_version != wording::checks_version) return {};
    const auto again = grade_text(beats[moment.before.at].decision, written->text, lexicon);
    if (again.answer.marks != moment.answer.marks || again.written.result != written->result)
        return "is a text of which the checks find something else than was recorded.";
    return {};
}

std::string differs(const Practice& practice, const wording::Lexicon* lexicon) {
    int moved = 0;  // what was answered before is of another edition, in its words
    for (const auto& entry : practice.log().entries)
        if (entry.kind == play::EntryKind::moved) moved = entry.number;
    int number = 0;
    for (const auto& moment : practice.played().moments) {
        ++number;
        if (moment.entry <= moved) continue;
        if (auto what = differs(practice, moment, lexicon); !what.empty())
            return "Answer " + std::to_string(number) + " " + what;
    }
    return {};
}

}  // namespace

Replayed replayed(const Workplace& workplace, const std::string& attempt) {
    const auto* lexicon = workplace.library->lexicon();
    const auto now = Practice::review(workplace, attempt);
    if (!now) return {false, now.error().message};
    if (auto what = differs(**now, lexicon); !what.empty()) return {false, what};
    const auto first = Practice::first_line(workplace, (*now)->log());
    if (!first) return {false, first.error().message};
    auto what = differs(**first, lexicon);
    return {what.empty(), std::move(what)};
}

}  // namespace rehearse::session
