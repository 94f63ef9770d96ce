#include "session/beside.hpp"

#include <algorithm>
#include <sstream>

#include "session/growth.hpp"
#include "session/own.hpp"

namespace rehearse::session {
namespace {

using journal::Kind;
using journal::Note;

using Notes = std::vector<Note>;

// Earlier attempts of the same scenario, the latest first.
std::vector<records::AttemptSummary> earlier_attempts(const Workplace& workplace, const Practice& practice) {
    const auto& head = practice.log().head;
    auto all = workplace.records->attempts(head.learner);
    if (!all) return {};
    std::erase_if(*all, [&](const records::AttemptSummary& one) {
        return one.id == head.id || one.scenario_id != head.scenario_id || one.started > head.started ||
               one.answers == 0;
    });
    return *all;
}

std::optional<debrief::Earlier> read_earlier(const Workplace& workplace, const std::string& attempt) {
    const auto practice = Practice::review(workplace, attempt);
    if (!practice) return std::nullopt;
    const auto& one = **practice;
    debrief::Earlier out;
    out.started = one.log().head.started;
    for (const auto& criterion :
         assess::assess(one.setting(), one.played(), one.log(), one.catalogue()).criteria)
        out.readings[criterion.id] = criterion.reading;
    return out;
}

std::vector<debrief::NextPractice> next_practice(const Workplace& workplace, const Practice& practice,
                                                 const std::vector<Item>& items) {
    if (items.empty()) return {};
    const auto found = growth(workplace, practice.log().head.learner, items);
    if (!found) return {};
    std::vector<debrief::NextPractice> out;
    for (const auto& one : found->suggestions) out.push_back({one.scenario, one.title, one.reasons});
    return out;
}

// "m3" as a page says it.
std::string about_words(const std::string& about) {
    const bool moment =
        about.size() > 1 && about.front() == 'm' &&
        std::all_of(about.begin() + 1, about.end(), [](char c) { return c >= '0' && c <= '9'; });
    return moment ? "moment " + about.substr(1) : about;
}

std::vector<debrief::TrainerComment> comments_on(const Workplace& workplace, const std::string& attempt) {
    std::vector<debrief::TrainerComment> out;
    if (const auto all = workplace.records->notebook().comments(attempt))
        for (const auto& one : *all)
            out.push_back({one.who, one.at, about_words(one.about), one.machine, one.reading, one.words});
    return out;
}

std::set<int> numbers_in(const std::string& text) {
    std::istringstream in(text);
    std::set<int> out;
    for (int number = 0; in >> number;) out.insert(number);
    return out;
}

std::string anchor_of(const standards::Catalogue& catalogue, const Note& note) {
    const auto* skill = catalogue.meta_skill(note.field("skill"));
    const auto chosen = numbers_in(note.field("rating"));
    if (skill == nullptr || chosen.size() != 1) return {};
    const auto place = static_cast<std::size_t>(*chosen.begin() - 1);
    return place < skill->anchors.size() ? skill->anchors[place] : std::string();
}

void add_rating(const standards::Catalogue& catalogue, const Note& note, const std::string& attempt,
                debrief::Own& own) {
    const auto skill = note.field("skill");
    auto& rating = own.ratings[skill];
    const auto anchor = anchor_of(catalogue, note);
    if (note.about != attempt) {
        if (rating.anchor.empty()) rating.before = anchor;  // one that was made later is no "last time"
        return;
    }
    rating.anchor = anchor;
    rating.example = note.field("example");
}

void add_objective(const Note& note, debrief::Own& own) {
    const auto missing = journal::missing_in(note);
    for (auto& part : own.objective) {
        part.answer = note.field(part.name);
        for (const auto& one : missing)
            if (part.name == one.field->name && !part.answer.empty()) part.hint = one.why;
    }
}

void add_note(const standards::Catalogue& catalogue, const Note& note, const std::string& attempt,
              debrief::Own& own) {
    const std::string boxes = box_of(attempt, "");
    if (note.kind == Kind::rating) add_rating(catalogue, note, attempt, own);
    if (note.kind == Kind::feeling && note.about == attempt) {
        own.feeling = note.field("word");
        own.feeling_line = note.field("line");
    }
    if (note.kind == Kind::reply && note.about.starts_with(boxes)) {
        const auto name = note.about.substr(boxes.size());
        own.replies[name] = note.field("words");
        own.covered[name] = numbers_in(note.field("covered"));
    }
    if (note.kind == Kind::objective && note.about == attempt) add_objective(note, own);
}

debrief::Own own_of(const Practice& practice, const journal::Journal& journal) {
    debrief::Own out;
    out.readers = journal::who_can_read(journal.sealed());
    for (const auto& field : journal::form_of(Kind::objective).fields)
        if (field.needed && field.kind != journal::FieldKind::choice)
            out.objective.push_back({field.name, field.asks, {}, {}});
    const auto notes = journal.notes();
    if (!notes) return out;
    for (const auto& answer : own_answers(practice, *notes))
        if (!answer.sureness.empty()) out.sure[answer.moment] = answer.sureness;
    for (const auto& note : *notes) add_note(practice.catalogue(), note, practice.log().head.id, out);
    return out;
}

}  // namespace

std::string box_of(const std::string& attempt, const std::string& name) { return attempt + "/" + name; }

debrief::Beside beside(const Workplace& workplace, const Practice& practice, const journal::Journal* own,
                       const std::vector<Item>& items) {
    debrief::Beside out;
    const auto before = earlier_attempts(workplace, practice);
    out.before = static_cast<int>(before.size());
    if (!before.empty()) out.earlier = read_earlier(workplace, before.front().id);
    out.comments = comments_on(workplace, practice.log().head.id);
    if (practice.over()) out.next = next_practice(workplace, practice, items);
    if (own != nullptr) out.own = own_of(practice, *own);
    return out;
}

}  // namespace rehearse::session
