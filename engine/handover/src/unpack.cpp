#include <algorithm>
#include <set>

#include "handover/parcel.hpp"
#include "journal/seal.hpp"

namespace rehearse::handover {
namespace {

/// Before anything is added: whether the notes of the parcel can come to `learner` here.
Status check_lock(const Parcel& parcel, const records::Records& records, const std::string& learner) {
    if (!parcel.lock) return {};
    if (learner != parcel.learner)
        return fail("handover.sealed",
                    "The notes of " + parcel.learner +
                        " are sealed with a passphrase, and can only be brought "
                        "back under the same name.",
                    "Bring them under that name, or export them open on the computer they come from.");
    const auto here = records.notebook().lock(learner);
    if (!here) return fail(here.error());
    if (!*here || journal::same_key(**here, *parcel.lock)) return {};
    return fail("handover.lock",
                "The notes of " + learner +
                    " on this computer have a passphrase of their own, which is not "
                    "that of the file.",
                "Export them open on the computer they come from, and bring that file.");
}

Result<records::Added> unpack_attempt(const play::AttemptLog& log, records::Records& records,
                                      const std::string& learner, Unpacked& out) {
    auto mine = log;
    mine.head.learner = learner;
    auto added = records.add(mine);
    if (!added) return added;
    switch (*added) {
        case records::Added::all:
            ++out.attempts;
            break;
        case records::Added::rest:
            ++out.continued;
            break;
        case records::Added::nothing:
            ++out.known;
            break;
        case records::Added::different:
            ++out.different;
    }
    return added;
}

/// Those that are not there yet, about attempts that are `learner`'s here.
Status unpack_comments(const Parcel& parcel, const std::set<std::string>& different,
                       records::Records& records, const std::string& learner, Unpacked& out) {
    for (const auto& comment : parcel.comments) {
        if (different.contains(comment.attempt)) continue;
        const auto log = records.log(comment.attempt);
        if (!log) return fail(log.error());
        if (log->head.learner != learner) continue;
        const auto here = records.notebook().comments(comment.attempt);
        if (!here) return fail(here.error());
        if (std::find(here->begin(), here->end(), comment) != here->end()) continue;
        if (const auto kept = records.notebook().comment(comment); !kept) return kept;
        ++out.comments;
    }
    return {};
}

/// Of a note that is there already, the one that was changed later stays.
Status unpack_notes(const Parcel& parcel, records::Notebook& notebook, const std::string& learner,
                    Unpacked& out) {
    const auto here = notebook.notes(learner);
    if (!here) return fail(here.error());
    for (auto note : parcel.notes) {
        note.learner = learner;
        const auto known = std::find_if(here->begin(), here->end(),
                                        [&](const records::Note& one) { return one.id == note.id; });
        if (known != here->end() && known->changed >= note.changed) {
            ++out.known_notes;
            continue;
        }
        const auto kept = notebook.keep_note(note);
        if (!kept && kept.error().code != "records.exists") return kept;
        ++(kept ? out.notes : out.known_notes);  // one that exists under another name came here before
    }
    return {};
}

/// A lock that is here already stays, with its passphrase: the key is the same.
Status unpack_lock(const Parcel& parcel, records::Notebook& notebook, const std::string& learner) {
    const auto here = notebook.lock(learner);
    if (!here) return fail(here.error());
    return parcel.lock && !*here ? notebook.keep_lock(learner, parcel.lock) : Status{};
}

Status unpack_plans(const Parcel& parcel, records::Records& records, const std::string& learner) {
    const auto route = records.route(learner);
    if (!route) return fail(route.error());
    if (parcel.route && !*route)
        if (const auto kept = records.keep_route(learner, *parcel.route); !kept) return kept;
    const auto put_off = records.all_put_off(learner);
    if (!put_off) return fail(put_off.error());
    for (const auto& one : parcel.put_off)
        if (std::find(put_off->begin(), put_off->end(), one) == put_off->end())
            if (const auto kept = records.put_off(learner, one); !kept) return kept;
    return {};
}

}  // namespace

Result<std::string> learner_here(const Parcel& parcel, const records::Records& records) {
    for (const auto& log : parcel.attempts) {
        const auto here = records.log(log.head.id);
        if (here) return here->head.learner;
        if (here.error().code != "records.no_attempt") return fail(here.error());
    }
    return parcel.learner;
}

Result<Unpacked> unpack(const Parcel& parcel, records::Records& records, const std::string& other) {
    const std::string& learner = other.empty() ? parcel.learner : other;
    if (auto done = check_lock(parcel, records, learner); !done) return fail(done.error());
    Unpacked out;
    for (const auto& [digest, source] : parcel.sources)
        if (auto kept = records.keep_sources(source.kind, source.name, source.files); !kept)
            return fail(kept.error());
    std::set<std::string> different;
    for (const auto& log : parcel.attempts) {
        const auto added = unpack_attempt(log, records, learner, out);
        if (!added) return fail(added.error());
        if (*added == records::Added::different) different.insert(log.head.id);
    }
    if (auto done = unpack_comments(parcel, different, records, learner, out); !done)
        return fail(done.error());
    if (auto done = unpack_lock(parcel, records.notebook(), learner); !done) return fail(done.error());
    if (auto done = unpack_notes(parcel, records.notebook(), learner, out); !done) return fail(done.error());
    if (auto done = unpack_plans(parcel, records, learner); !done) return fail(done.error());
    return out;
}

}  // namespace rehearse::handover
