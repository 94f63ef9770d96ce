// rehearse plan pack: what to take to a review with one's manager.
#include "asking.hpp"
#include "commands.hpp"
#include "debrief/render.hpp"
#include "exchange/named.hpp"
#include "files_out.hpp"
#include "journal/dates.hpp"
#include "present/plan.hpp"

namespace rehearse::terminal {
namespace {

using journal::Kind;
using journal::Note;

Result<present::Range> range_of(const Office& office, const PackOptions& options) {
    const auto from = journal::read_date(options.from, today(office));
    const auto to = journal::read_date(options.to, today(office));
    if (!from || !to)
        return fail("plan.date",
                    "'" + (from ? options.to : options.from) + "' is no day that Rehearse can read.",
                    "Write it like 2026-03-31, or '31 March'.");
    if (*to < *from)
        return fail("plan.date", "The last day, " + *to + ", is before the first, " + *from + ".",
                    "Give the earlier one with --from, and the later one with --to.");
    return present::Range{*from, *to};
}

// The reflections the learner chose; nothing else that was written may be put in.
Result<std::vector<Note>> chosen(const Office& office, const journal::Journal& journal,
                                 const std::vector<std::string>& ids) {
    std::vector<Note> out;
    for (const auto& id : ids) {
        auto note = journal.note(id);
        if (!note || note->kind != Kind::reflection)
            return fail("plan.reflection", journal.learner() + " has no reflection '" + id + "'.",
                        "To see them: " + office.command("journal"));
        out.push_back(std::move(*note));
    }
    return out;
}

Result<debrief::Document> pack_of(Office& office, const PackOptions& options) {
    const auto range = range_of(office, options);
    if (!range) return fail(range.error());
    const auto journal = office.journal_of(options.learner);
    if (!journal) return fail(journal.error());
    const auto notes = journal->notes();
    if (!notes) return fail(notes.error());
    const auto with = chosen(office, *journal, options.with);
    if (!with) return fail(with.error());
    const auto attempts = office.records().attempts(options.learner);
    if (!attempts) return fail(attempts.error());
    return present::review_pack(*notes, *attempts, *with, *range, today(office));
}

}  // namespace

int plan_pack(Office& office, const PackOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto document = pack_of(office, options);
    if (!document) return complain(office, document.error());
    if (auto free =
            free_to_write(*office.machine().files, options.out, options.force, "review." + options.format);
        !free)
        return complain(office, free.error());
    const auto bytes = options.format == "json"
                           ? Result<std::string>(debrief::to_json(exchange::named(*document, options.name)))
                           : printed(office, *document, options);
    if (!bytes) return complain(office, bytes.error());
    const int code = write_out_own(office, options, *bytes, *document, "");
    if (code == kDone && options.with.empty())
        office.console.say("None of your reflections is in it. To put one in: --with ID");
    return code;
}

}  // namespace rehearse::terminal
