#include "session/own.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace rehearse::session {
namespace {

constexpr std::array<Sureness, 3> kSurenesses{
    {{"sure", "sure"}, {"fairly", "fairly sure"}, {"guess", "a guess"}}};

std::string about(const std::string& attempt, int entry) { return attempt + "/" + std::to_string(entry); }

std::string words_for(const std::string& name) {
    const auto found = std::find_if(kSurenesses.begin(), kSurenesses.end(),
                                    [&](const Sureness& one) { return name == one.name; });
    return found == kSurenesses.end() ? std::string() : found->words;
}

// The latest that was said about each answer, by what it is about.
using Said = std::map<std::string, const journal::Note*>;

Said said_in(const std::vector<journal::Note>& notes) {
    Said out;
    for (const auto& note : notes)
        if (note.kind == journal::Kind::sureness) out[note.about] = &note;
    return out;
}

// From the entry before, whatever it was; saying how sure one is takes no time from the next answer.
std::optional<Timestamp> time_of(const play::AttemptLog& log, const Said& said, int entry) {
    const auto place = static_cast<std::size_t>(entry) - 1;
    const Timestamp at = log.entries[place].at;
    Timestamp before = place == 0 ? log.head.started : log.entries[place - 1].at;
    if (const auto note = said.find(about(log.head.id, entry - 1)); note != said.end())
        if (note->second->made <= at) before = std::max(before, note->second->made);
    if (at < before || at - before > kLongestPause) return std::nullopt;
    return at - before;
}

}  // namespace

std::span<const Sureness> surenesses() { return kSurenesses; }

std::vector<OwnAnswer> own_answers(const Practice& practice, const std::vector<journal::Note>& notes) {
    constexpr Timestamp kSecond = 1000;
    const auto& log = practice.log();
    const auto& moments = practice.played().moments;
    const auto said = said_in(notes);
    std::vector<OwnAnswer> out;
    std::optional<Timestamp> spent = 0;
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const auto time = time_of(log, said, moments[i].entry);
        spent = spent && time ? std::optional(*spent + *time) : std::nullopt;
        if (moments[i].answer.kind == play::AnswerKind::consult) continue;
        OwnAnswer one{static_cast<int>(i) + 1, "", {}};
        if (const auto note = said.find(about(log.head.id, moments[i].entry)); note != said.end())
            one.sureness = words_for(note->second->field("sure"));
        if (spent) one.seconds = static_cast<int>((*spent + kSecond / 2) / kSecond);
        out.push_back(std::move(one));
        spent = 0;
    }
    return out;
}

Status keep_sureness(journal::Journal& journal, const Practice& practice, const std::string& name) {
    const auto& moments = practice.played().moments;
    if (moments.empty()) return fail("own.no_answer", "No answer was given yet.");
    journal::Note note;
    note.kind = journal::Kind::sureness;
    note.about = about(practice.log().head.id, moments.back().entry);
    note.fields = {{"sure", name}};
    const auto kept = journal.keep(std::move(note));
    return kept ? Status() : fail(kept.error());
}

}  // namespace rehearse::session
