#include <algorithm>
#include <map>
#include <set>

#include "base/text.hpp"
#include "session/cohort.hpp"

namespace rehearse::session {
namespace {

using play::AnswerKind;

bool counts_by_option(AnswerKind kind) {
    return kind == AnswerKind::choose || kind == AnswerKind::pick || kind == AnswerKind::sort ||
           kind == AnswerKind::rate;
}

// What an answer chose, by the names that are counted.
std::vector<std::string> chosen_in(const play::NamedAnswer& answer) {
    if (answer.kind == AnswerKind::choose)
        return {answer.names.empty() ? std::string() : answer.names.front()};
    if (answer.kind == AnswerKind::pick) return answer.names;
    std::vector<std::string> out;
    for (std::size_t i = 0; i < answer.names.size() && i < answer.values.size(); ++i)
        out.push_back(answer.names[i] + ": " + answer.values[i]);
    return out;
}

/// The first answers of one decision, over all attempts.
struct Counted {
    int answered = 0;
    bool told = true;
    std::map<std::string, int> times;
};
using ByBeat = std::map<std::string, Counted>;

void count(const play::AttemptLog& log, ByBeat& by_beat) {
    std::set<std::string> met;
    for (const auto& entry : log.entries) {
        const auto& answer = entry.answer;
        if (entry.kind != play::EntryKind::answer || answer.kind == AnswerKind::consult ||
            !log.on_first_line(entry) || !met.insert(answer.beat).second)
            continue;
        auto& beat = by_beat[answer.beat];
        ++beat.answered;
        if (answer.kind == AnswerKind::late) {
            ++beat.times["late"];
            continue;
        }
        beat.told = counts_by_option(answer.kind);
        for (const auto& one : chosen_in(answer)) ++beat.times[one];
    }
}

// In the author's order; with words, as they are when the story begins.
std::vector<Picked> known_options(const Practice& practice, const scenario::Decision& decision) {
    const auto words = [&](const scenario::Text& text) {
        return play::render(practice.setting(), text, practice.played().start);
    };
    std::vector<Picked> out;
    for (const auto& one : decision.options) out.push_back({one.id, words(one.text), 0});
    for (const auto& one : decision.items) {
        if (decision.boxes.empty()) out.push_back({one.id, words(one.text), 0});
        for (const auto& box : decision.boxes)
            out.push_back({one.id + ": " + box, words(one.text) + ": " + box, 0});
    }
    out.push_back({"late", "the time ran out", 0});
    return out;
}

PickedDecision told_of(const std::string& id, const std::string& asks, const Counted& counted,
                       std::vector<Picked> options) {
    PickedDecision out{id, asks, counted.answered, counted.told, {}};
    if (!counted.told) return out;
    auto left = counted.times;
    for (auto& one : options)
        if (const auto found = left.find(one.option); found != left.end()) {
            one.times = found->second;
            left.erase(found);
        }
    std::erase_if(options, [](const Picked& one) { return one.option == "late" && one.times == 0; });
    for (const auto& [option, times] : left) options.push_back({option, {}, times});
    out.options = std::move(options);
    return out;
}

}  // namespace

Result<Picks> picks(const Workplace& workplace, const std::string& scenario) {
    const auto attempts = workplace.records->attempts();
    if (!attempts) return fail(attempts.error());
    Picks out{scenario, {}, 0, {}};
    ByBeat by_beat;
    std::string latest;
    std::vector<std::string> known;
    for (const auto& one : *attempts) {
        known.push_back(one.scenario_id);
        if (one.scenario_id != scenario || one.answers == 0) continue;
        const auto log = workplace.records->log(one.id);
        if (!log) return fail(log.error());
        if (latest.empty()) latest = one.id, out.title = one.scenario_title;
        ++out.attempts;
        count(*log, by_beat);
    }
    if (out.attempts == 0)
        return fail("picks.none", "Nobody here has played '" + scenario + "'.",
                    did_you_mean(scenario, known));
    const auto practice = Practice::review(workplace, latest);  // for the words
    if (practice)
        for (const auto& beat : (*practice)->scenario().beats)
            if (const auto found = by_beat.find(beat.id); found != by_beat.end()) {
                out.decisions.push_back(told_of(beat.id, beat.decision.ask.source, found->second,
                                                known_options(**practice, beat.decision)));
                by_beat.erase(found);
            }
    for (const auto& [id, counted] : by_beat) out.decisions.push_back(told_of(id, {}, counted, {}));
    return out;
}

}  // namespace rehearse::session
