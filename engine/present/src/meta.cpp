#include "present/meta.hpp"

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "journal/dates.hpp"
#include "times.hpp"

namespace rehearse::present {
namespace {

using journal::Kind;
using journal::Note;

int place_of(const Note& note) {
    const auto text = note.field("rating");
    int place = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), place);
    return problem == std::errc() && end == text.data() + text.size() ? place : 0;
}

std::string when_words(const Note& note, const RatedAttempts& attempts) {
    if (note.about == journal::kBaseline) return "to begin with";
    if (note.about == journal::kReview) return "at a review";
    const auto found = attempts.find(note.about);
    return found == attempts.end() ? "after an attempt" : "after “" + found->second.title + "”";
}

std::optional<MetaPoint> point_of(const Note& note, const standards::MetaSkill& skill,
                                  const RatedAttempts& attempts) {
    const int place = place_of(note);
    if (note.kind != Kind::rating || note.field("skill") != skill.id || place < 1 ||
        place > static_cast<int>(skill.anchors.size()))
        return std::nullopt;
    MetaPoint out;
    out.date = date_only(note.made);
    out.place = place;
    out.words = skill.anchors[static_cast<std::size_t>(place - 1)];
    out.when = when_words(note, attempts);
    out.example = note.field("example");
    if (note.about == journal::kBaseline || note.about == journal::kReview) return out;
    out.attempt = note.about;
    if (const auto found = attempts.find(note.about); found != attempts.end())
        out.moments = found->second.moments;
    return out;
}

std::string way_of(const std::vector<MetaPoint>& points) {
    if (points.empty()) return {};
    const auto& first = points.front();
    const auto& last = points.back();
    if (points.size() == 1)
        return "On " + first.date + ", " + first.when + ", you said: “" + first.words + "”";
    const std::string times_said =
        "You have said how you see yourself " + times(static_cast<int>(points.size()));
    if (first.words == last.words)
        return times_said + ". On " + first.date + " as on " + last.date + " you said: “" + last.words + "”";
    return times_said + ". On " + first.date + " you said: “" + first.words + "” On " + last.date +
           " you said: “" + last.words + "”";
}

bool rated(const Note& note, const std::string& skill, const std::string& about) {
    return note.kind == Kind::rating && note.about == about && note.field("skill") == skill &&
           place_of(note) > 0;
}

}  // namespace

std::vector<MetaSkillView> meta_view(const standards::Catalogue& catalogue, const std::vector<Note>& notes,
                                     const RatedAttempts& attempts) {
    std::vector<MetaSkillView> out;
    for (const auto& skill : catalogue.meta_skills()) {
        MetaSkillView view{skill.id, skill.name, skill.says, skill.group, skill.anchors, {}, {}};
        for (const auto& note : notes)
            if (auto point = point_of(note, skill, attempts)) view.points.push_back(std::move(*point));
        view.in_words = way_of(view.points);
        out.push_back(std::move(view));
    }
    return out;
}

std::optional<MetaSkillView> find_skill(const std::vector<MetaSkillView>& skills, const std::string& name) {
    const std::string wanted = lower_ascii(trimmed(name));
    if (wanted.empty()) return std::nullopt;
    std::optional<MetaSkillView> found;
    for (const auto& skill : skills) {
        if (skill.id == wanted || lower_ascii(skill.name) == wanted) return skill;
        if (!skill.id.starts_with(wanted)) continue;
        if (found) return std::nullopt;
        found = skill;
    }
    return found;
}

std::vector<std::string> not_rated(const std::vector<std::string>& declared, const std::vector<Note>& notes,
                                   const std::string& about) {
    std::vector<std::string> out;
    for (const auto& skill : declared)
        if (std::none_of(notes.begin(), notes.end(),
                         [&](const Note& note) { return rated(note, skill, about); }))
            out.push_back(skill);
    return out;
}

std::vector<std::string> not_reviewed(const std::vector<std::string>& all, const std::vector<Note>& notes,
                                      const std::string& today) {
    constexpr int kRound = 7;  // days
    const std::string review(journal::kReview);
    std::vector<Note> round;
    for (const auto& note : notes)
        if (note.about == review && journal::days_between(date_only(note.made), today) < kRound)
            round.push_back(note);
    auto out = not_rated(all, round, review);
    return out.empty() ? all : out;
}

std::vector<MomentView> moments_to_look_at(const debrief::Document& debrief) {
    return moments_in(debrief, {"meta", "turns", "strengths", "moments"});
}

}  // namespace rehearse::present
