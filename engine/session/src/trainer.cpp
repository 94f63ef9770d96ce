#include "session/trainer.hpp"

#include <algorithm>

#include "assess/assessment.hpp"
#include "base/text.hpp"

namespace rehearse::session {
namespace {

constexpr const char* kKeepUntil = "keep-until";  // a kind of note that no learner writes

using assess::Reading;

Reading reading_of(const assess::MomentReading& moment) {
    if (moment.against() < 0) return moment.in_favour() > 0 ? Reading::mixed : Reading::went_against;
    return moment.in_favour() > 0 ? Reading::shown : Reading::not_met;
}

std::optional<int> moment_in(const std::string& about) {
    constexpr std::size_t kMostDigits = 6;
    if (about.size() < 2 || about.size() > kMostDigits || about.front() != 'm') return std::nullopt;
    if (about.find_first_not_of("0123456789", 1) != std::string::npos) return std::nullopt;
    return std::stoi(about.substr(1));
}

Status check(const Commenting& commenting) {
    if (commenting.who.empty())
        return fail("comment.who", "A comment stands with the name of who makes it.", "Add --as NAME.");
    const auto& known = readings();
    const auto& adjusted = commenting.adjusted;
    if (!adjusted.empty() && std::find(known.begin(), known.end(), adjusted) == known.end()) {
        const auto near = did_you_mean(adjusted, known);
        return fail("comment.reading", "'" + adjusted + "' is no reading; it is " + listed(known, "or") + ".",
                    near);
    }
    if (!adjusted.empty() && commenting.words.empty())
        return fail("comment.words", "Another reading than the program's needs its reason, for the learner.",
                    "Add --words \"…\", with what you saw and where.");
    if (commenting.words.empty() && !commenting.agrees)
        return fail("comment.words", "The comment says nothing yet.",
                    "Add --words \"…\", or --agree with --about.");
    if (commenting.about.empty() && (commenting.agrees || !adjusted.empty()))
        return fail("comment.about", "To agree, or to read something otherwise, say what it is about.",
                    "Add --about with a criterion (SDS0354.P4) or a moment (m3).");
    return {};
}

}  // namespace

Status keep_until(records::Records& records, const std::string& learner, const std::string& date,
                  Timestamp now) {
    return records.notebook().keep_note(
        {std::string(kKeepUntil) + " " + learner, learner, kKeepUntil, {}, now, now, date});
}

Result<std::map<std::string, std::string>> kept_until(const records::Records& records) {
    const auto learners = records.learners();
    if (!learners) return fail(learners.error());
    std::map<std::string, std::string> out;
    for (const auto& learner : *learners) {
        const auto notes = records.notebook().notes(learner);
        if (!notes) return fail(notes.error());
        for (const auto& note : *notes)
            if (note.kind == kKeepUntil) out[learner] = note.body;
    }
    return out;
}

Result<std::vector<std::string>> erase_overdue(records::Records& records, const std::string& today) {
    const auto days = kept_until(records);
    if (!days) return fail(days.error());
    std::vector<std::string> out;
    for (const auto& [learner, day] : *days) {
        if (day >= today) continue;
        if (const auto erased = records.erase_learner(learner); !erased) return fail(erased.error());
        out.push_back(learner);
    }
    return out;
}

const std::vector<std::string>& readings() {
    static const std::vector<std::string> kReadings{
        std::string(to_text(Reading::shown)), std::string(to_text(Reading::mixed)),
        std::string(to_text(Reading::went_against)), std::string(to_text(Reading::not_taken_up)),
        std::string(to_text(Reading::not_met))};
    return kReadings;
}

Result<std::string> machine_reading(const Workplace& workplace, const std::string& attempt,
                                    const std::string& about) {
    const auto practice = Practice::review(workplace, attempt);
    if (!practice) return fail(practice.error());
    if (about.empty()) return std::string();
    const auto assessment = assess::assess((*practice)->setting(), (*practice)->played(), (*practice)->log(),
                                           (*practice)->catalogue());
    const auto count = static_cast<int>(assessment.moments.size());
    if (const auto moment = moment_in(about)) {
        if (*moment >= 1 && *moment <= count)
            return std::string(to_text(reading_of(assessment.moment(*moment))));
        return fail("comment.about", "There is no moment " + about.substr(1) + " in attempt " + attempt + ".",
                    count == 0 ? "It has none yet." : "They go from m1 to m" + std::to_string(count) + ".");
    }
    std::vector<std::string> known;
    for (const auto& one : assessment.criteria) {
        if (one.id == about) return std::string(to_text(one.reading));
        known.push_back(one.id);
    }
    const auto near = did_you_mean(about, known);
    return fail("comment.about", "Attempt " + attempt + " says nothing about '" + about + "'.",
                near.empty() ? "It is about " + listed(known) + "." : near);
}

Result<records::Comment> comment_on(const Workplace& workplace, const Commenting& commenting) {
    Commenting clean = commenting;
    clean.words = std::string(trimmed(clean_text(clean.words)));
    clean.who = std::string(trimmed(clean_text(clean.who)));
    if (auto fine = check(clean); !fine) return fail(fine.error());
    auto machine = machine_reading(workplace, clean.attempt, clean.about);
    if (!machine) return fail(machine.error());
    records::Comment out{clean.attempt,
                         clean.who,
                         clean.about,
                         *machine,
                         clean.agrees ? *machine : clean.adjusted,
                         clean.words,
                         workplace.clock->now()};
    if (auto kept = workplace.records->notebook().comment(out); !kept) return fail(kept.error());
    return out;
}

Result<std::vector<assess::ToSample>> to_sample(const records::Records& records) {
    const auto attempts = records.attempts();
    if (!attempts) return fail(attempts.error());
    std::vector<assess::ToSample> out;
    for (const auto& one : *attempts) {
        const auto comments = records.notebook().comments(one.id);
        if (!comments) return fail(comments.error());
        assess::ToSample item{one.id, one.learner, one.scenario_id, {}};
        auto& trainers = item.commented_by;
        for (const auto& comment : *comments)
            if (std::find(trainers.begin(), trainers.end(), comment.who) == trainers.end())
                trainers.push_back(comment.who);
        out.push_back(std::move(item));
    }
    return out;
}

}  // namespace rehearse::session
