#include "whole.hpp"

#include <algorithm>

#include "rows.hpp"
#include "source_store.hpp"

namespace rehearse::records {
namespace {

play::AttemptHead without_learner(play::AttemptHead head) {
    head.learner.clear();
    return head;
}

template <class Timed>
Timed without_time(Timed one) {
    one.at = 0;
    return one;
}

/// Whether one of the two lists begins with all of the other.
template <class Timed>
bool same_so_far(const std::vector<Timed>& one, const std::vector<Timed>& other) {
    const auto both = static_cast<std::ptrdiff_t>(std::min(one.size(), other.size()));
    return std::equal(one.begin(), one.begin() + both, other.begin(),
                      [](const auto& a, const auto& b) { return without_time(a) == without_time(b); });
}

bool same_attempt(const play::AttemptLog& one, const play::AttemptLog& other) {
    return without_learner(one.head) == without_learner(other.head) &&
           same_so_far(one.entries, other.entries) && same_so_far(one.remarks, other.remarks);
}

/// What is there of the attempt; nothing when there is none of that id.
Result<std::optional<play::AttemptLog>> kept(const Database& database, const std::string& attempt) {
    const auto found = has_attempt(database, attempt);
    if (!found) return fail(found.error());
    if (!*found) return std::nullopt;
    auto head = read_head(database, attempt);
    if (!head) return fail(head.error());
    auto entries = read_entries(database, attempt);
    if (!entries) return fail(entries.error());
    auto remarks = read_remarks(database, attempt, *entries);
    if (!remarks) return fail(remarks.error());
    return play::AttemptLog{std::move(*head), std::move(*entries), std::move(*remarks)};
}

tl::unexpected<Error> out_of_order(const std::string& attempt) {
    return fail("records.no_parent",
                "The attempt " + attempt + " cannot be added: its answers do not follow one another.",
                "Ask for the file again, as Rehearse wrote it.");
}

/// Sources have to be kept already, as for an attempt that is played here.
Status check_sources(const Database& database, const play::AttemptLog& log) {
    std::vector<std::string> digests{log.head.scenario_sources};
    const auto add = [&](const std::string& digest) {
        if (!digest.empty()) digests.push_back(digest);
    };
    add(log.head.organisation_sources);
    for (const auto& entry : log.entries) {
        add(entry.sources);
        add(entry.organisation_sources);
    }
    for (const auto& digest : digests)
        if (const auto there = check_kept(database, digest); !there) return there;
    return {};
}

Status check_order(const play::AttemptLog& log) {
    int number = 0;
    for (const auto& entry : log.entries)
        if (entry.number != ++number || entry.parent < play::kBeginning || entry.parent >= number)
            return out_of_order(log.head.id);
    for (const auto& remark : log.remarks) {
        if (remark.entry < 1 || remark.entry > number) return out_of_order(log.head.id);
        const auto& about = log.entries[static_cast<std::size_t>(remark.entry - 1)];
        if (about.kind != play::EntryKind::answer) return out_of_order(log.head.id);
    }
    return {};
}

Status insert_rest(const Database& database, const play::AttemptLog& log, std::size_t entries,
                   std::size_t remarks) {
    for (; entries < log.entries.size(); ++entries)
        if (const auto done = insert(database, log.head.id, log.entries[entries]); !done) return done;
    for (; remarks < log.remarks.size(); ++remarks) {
        const int number = static_cast<int>(remarks) + 1;
        if (const auto done = insert(database, log.head.id, number, log.remarks[remarks]); !done) return done;
    }
    return {};
}

}  // namespace

Result<Added> add_whole(const Database& database, const play::AttemptLog& log) {
    if (log.head.id.empty() || log.head.learner.empty())
        return fail("records.invalid", "An attempt needs an id and a learner.", "Say who is practising.");
    if (const auto ordered = check_order(log); !ordered) return fail(ordered.error());
    auto transaction = Transaction::write(database);
    if (!transaction) return fail(transaction.error());
    const auto before = kept(database, log.head.id);
    if (!before) return fail(before.error());
    if (*before && !same_attempt(**before, log)) return Added::different;
    const std::size_t entries = *before ? (*before)->entries.size() : 0;
    const std::size_t remarks = *before ? (*before)->remarks.size() : 0;
    if (*before && entries >= log.entries.size() && remarks >= log.remarks.size()) return Added::nothing;
    if (const auto there = check_sources(database, log); !there) return fail(there.error());
    if (!*before)
        if (const auto done = insert(database, log.head); !done) return fail(done.error());
    if (const auto done = insert_rest(database, log, entries, remarks); !done) return fail(done.error());
    if (const auto done = transaction->commit(); !done) return fail(done.error());
    return *before ? Added::rest : Added::all;
}

}  // namespace rehearse::records
