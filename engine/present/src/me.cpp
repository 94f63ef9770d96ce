#include "present/me.hpp"

#include "base/text.hpp"
#include "blocks.hpp"
#include "debrief/build.hpp"

namespace rehearse::present {
namespace {

using Rows = std::vector<std::vector<std::string>>;

const char* const kNothing = "nothing";

/// What may be handed in.
void add_practice(Rows& rows, const Held& held) {
    rows.push_back({"Attempts", held.attempts == 0
                                    ? kNothing
                                    : counted(held.attempts, "attempt", "attempts") + " with " +
                                          counted(held.answers, "answer", "answers") + ", word for word"});
    if (held.comments > 0)
        rows.push_back({"Trainers' comments", counted(held.comments, "comment", "comments")});
}

void add_own(Rows& rows, const Held& held) {
    const auto notes = notes_counted(held);
    rows.push_back({"What you wrote", notes.empty() ? kNothing : listed(notes)});
    if (held.route_units > 0) rows.push_back({"Your route", counted(held.route_units, "unit", "units")});
    if (held.put_off > 0)
        rows.push_back({"Suggestions put off", counted(held.put_off, "suggestion", "suggestions")});
}

std::string who_words(const Self& self) {
    if (self.signed_in)
        return "You are " + self.learner + ", signed in on this computer in the account " + self.account +
               ". That says whose practice it is; it keeps nobody out.";
    if (self.learner == self.account)
        return "You are " + self.learner +
               ", by the name of this computer's account. Where several people use one account, each signs "
               "in "
               "with a name of their own.";
    return "This is about " + self.learner + ", in the account " + self.account + ".";
}

}  // namespace

Result<Held> held(const records::Records& records, const std::string& learner) {
    Held out;
    const auto attempts = records.attempts(learner);
    if (!attempts) return fail(attempts.error());
    for (const auto& one : *attempts) {
        const auto comments = records.notebook().comments(one.id);
        if (!comments) return fail(comments.error());
        ++out.attempts;
        out.answers += one.answers;
        out.comments += static_cast<int>(comments->size());
    }
    const auto notes = records.notebook().notes(learner);
    if (!notes) return fail(notes.error());
    for (const auto& note : *notes)
        if (const auto kind = journal::kind_from(note.kind)) ++out.notes[*kind];
    const auto lock = records.notebook().lock(learner);
    if (!lock) return fail(lock.error());
    out.sealed = lock->has_value();
    const auto route = records.route(learner);
    if (!route) return fail(route.error());
    if (*route) out.route_units = static_cast<int>((*route)->units.size());
    const auto put_off = records.all_put_off(learner);
    if (!put_off) return fail(put_off.error());
    out.put_off = static_cast<int>(put_off->size());
    return out;
}

std::vector<std::string> notes_counted(const Held& held) {
    std::vector<std::string> out;
    for (const auto& [kind, number] : held.notes)
        out.push_back(lower_ascii(journal::form_of(kind).title) + ": " + std::to_string(number));
    return out;
}

debrief::Document me_document(const Self& self, const Held& held) {
    Pages page("Who you are here");
    page.paragraph(who_words(self));
    page.heading("Who can read it", 2);
    page.bullet("Attempts, comments and plans: everybody who can open the files of the account " +
                self.account + " on this computer. They lie in " + self.data + ".");
    page.bullet(
        held.sealed
            ? "What you wrote: you alone, with your passphrase. That there is something, of which kind, "
              "about which attempt and of which day, can be seen without it."
            : "What you wrote: the same people. With a passphrase it would be you alone.");
    page.bullet("Nothing is sent anywhere. What you export or hand in can be read by whoever gets the file.");
    page.heading("What is kept", 2);
    Rows rows;
    add_practice(rows, held);
    add_own(rows, held);
    page.fields(std::move(rows));
    page.notice(std::string(debrief::kStatusLine));
    return page.take();
}

debrief::Document away_document(const Away& away, const Held& held) {
    Pages page("What is in this file");
    Rows rows{{"Of", away.learner}};
    if (!away.name.empty()) rows.push_back({"Name", away.name});
    rows.push_back({"Written", away.date});
    rows.push_back({"For", away.everything ? "taking away: everything that Rehearse keeps of " + away.learner
                                           : "handing in: practice, and nothing that was written beside it"});
    add_practice(rows, held);
    if (away.everything) add_own(rows, held);
    page.fields(std::move(rows));
    if (away.everything && away.sealed)
        page.paragraph(
            "What was written is sealed. It opens with the passphrase it was sealed with, once the "
            "file is read by Rehearse again; nobody can open it without.");
    if (!away.everything)
        page.paragraph("It does not say how long an answer took, and holds no reflection, feeling or plan.");
    page.paragraph(
        "With the attempts stand the files of the scenarios they were played with, so that each can be "
        "played again word for word. The file is plain text (JSON), and any editor opens it. Rehearse reads "
        "it with: rehearse me bring FILE");
    page.notice(std::string(debrief::kStatusLine));
    return page.take();
}

}  // namespace rehearse::present
