#include <algorithm>
#include <tuple>

#include "base/text.hpp"
#include "handover/parcel.hpp"

namespace rehearse::handover {
namespace {

/// Puts the files kept under `digest` into the parcel, once. The records keep a scenario's under its id.
Status add_source(Parcel& parcel, const records::Records& records, const std::string& digest,
                  const std::string& kind, const std::string& name) {
    if (digest.empty() || parcel.sources.contains(digest)) return {};
    auto files = records.sources(digest);
    if (!files) return fail(files.error());
    if (records::sources_digest(kind, name, *files) != digest)
        return fail("handover.source",
                    "The files of the " + kind + " " + name + " are not those an attempt was played with.",
                    "Put back a copy of the data folder, if there is one.");
    parcel.sources.emplace(digest, Source{kind, name, std::move(*files)});
    return {};
}

Status add_sources(Parcel& parcel, const records::Records& records, const play::AttemptLog& log) {
    const auto add = [&](const std::string& scenario, const std::string& organisation) -> Status {
        auto done = add_source(parcel, records, scenario, "scenario", log.head.scenario_id);
        if (!done) return done;
        return add_source(parcel, records, organisation, "organisation", log.head.organisation_id);
    };
    if (auto done = add(log.head.scenario_sources, log.head.organisation_sources); !done) return done;
    for (const auto& entry : log.entries)
        if (auto done = add(entry.sources, entry.organisation_sources); !done) return done;
    return {};
}

void withhold_times(play::AttemptLog& log) {
    for (auto& entry : log.entries) entry.at = log.head.started;
    for (auto& remark : log.remarks) remark.at = log.head.started;
}

Status add_attempt(Parcel& parcel, const records::Records& records, const std::string& id) {
    auto log = records.log(id);
    if (!log) return fail(log.error());
    if (auto done = add_sources(parcel, records, *log); !done) return done;
    if (!parcel.everything) withhold_times(*log);
    parcel.attempts.push_back(std::move(*log));
    const auto comments = records.notebook().comments(id);
    if (!comments) return fail(comments.error());
    parcel.comments.insert(parcel.comments.end(), comments->begin(), comments->end());
    return {};
}

Status add_own(Parcel& parcel, const records::Records& records) {
    auto notes = records.notebook().notes(parcel.learner);
    if (!notes) return fail(notes.error());
    auto lock = records.notebook().lock(parcel.learner);
    if (!lock) return fail(lock.error());
    auto route = records.route(parcel.learner);
    if (!route) return fail(route.error());
    auto put_off = records.all_put_off(parcel.learner);
    if (!put_off) return fail(put_off.error());
    parcel.notes = std::move(*notes);
    parcel.lock = std::move(*lock);
    parcel.route = std::move(*route);
    parcel.put_off = std::move(*put_off);
    return {};
}

/// All that can be compared as it is.
auto plain(const Parcel& parcel) {
    return std::tie(parcel.learner, parcel.name, parcel.made, parcel.everything, parcel.sources,
                    parcel.comments, parcel.notes, parcel.lock, parcel.route, parcel.put_off);
}

}  // namespace

bool operator==(const Parcel& one, const Parcel& other) {
    return plain(one) == plain(other) &&
           std::equal(one.attempts.begin(), one.attempts.end(), other.attempts.begin(), other.attempts.end(),
                      [](const play::AttemptLog& a, const play::AttemptLog& b) {
                          return std::tie(a.head, a.entries, a.remarks) ==
                                 std::tie(b.head, b.entries, b.remarks);
                      });
}

Result<Parcel> pack(const records::Records& records, const std::string& learner, What what,
                    const std::vector<std::string>& only) {
    Parcel out;
    out.learner = learner;
    out.everything = what == What::everything;
    auto attempts = records.attempts(learner);
    if (!attempts) return fail(attempts.error());
    std::reverse(attempts->begin(), attempts->end());
    std::vector<std::string> ids;
    for (const auto& one : *attempts) ids.push_back(one.id);
    for (const auto& one : only)
        if (std::find(ids.begin(), ids.end(), one) == ids.end())
            return fail("handover.unknown", learner + " has no attempt '" + one + "'.",
                        did_you_mean(one, ids));
    if (!only.empty())
        std::erase_if(*attempts, [&](const records::AttemptSummary& one) {
            return std::find(only.begin(), only.end(), one.id) == only.end();
        });
    for (const auto& one : *attempts)
        if (auto done = add_attempt(out, records, one.id); !done) return fail(done.error());
    if (!out.everything) return out;
    if (auto done = add_own(out, records); !done) return fail(done.error());
    return out;
}

}  // namespace rehearse::handover
