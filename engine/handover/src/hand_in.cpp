#include "handover/hand_in.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "session/cohort.hpp"
#include "session/trainer.hpp"

namespace rehearse::handover {
namespace {

constexpr Timestamp kDay = 24LL * 60 * 60 * 1000;

std::string one_line(std::string name) {
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return name;
}

/// Takes from `parcel` what does not play as it was recorded, and says of each attempt what was found.
Result<std::vector<CheckedAttempt>> checked(session::Workplace workplace, Parcel& parcel) {
    // In memory first: what does not hold never comes near the copies.
    auto memory = records::in_memory();
    if (!memory) return fail(memory.error());
    if (auto unpacked = unpack(parcel, **memory); !unpacked) return fail(unpacked.error());
    workplace.records = memory->get();
    std::vector<CheckedAttempt> out;
    std::erase_if(parcel.attempts, [&](const play::AttemptLog& log) {
        const auto found = session::replayed(workplace, log.head.id);
        out.push_back(
            {log.head.id,
             log.head.scenario_title + ", " + date_only(log.head.started) + ": " +
                 (found.same ? "checked by replay." : "does not replay, and is left out. " + found.differs),
             found.same});
        return !found.same;
    });
    return out;
}

// Practice alone: what else a learner put in is the learner's, and what trainers say comes from trainers.
void keep_practice_only(Parcel& parcel) {
    parcel.comments.clear();
    parcel.notes.clear();
    parcel.lock.reset();
    parcel.route.reset();
    parcel.put_off.clear();
}

Status keep_as(const session::Workplace& workplace, const Parcel& parcel, Imported& out) {
    auto& records = *workplace.records;
    const auto known = records.learners();
    if (!known) return fail(known.error());
    out.was_here = std::find(known->begin(), known->end(), out.name) != known->end();
    const auto unpacked = unpack(parcel, records, out.name);
    if (!unpacked) return fail(unpacked.error());
    out.unpacked = *unpacked;
    const auto attempts = records.attempts(out.name);
    if (!attempts) return fail(attempts.error());
    if (attempts->empty()) return {};
    return session::keep_until(records, out.name, out.until, workplace.clock->now());
}

}  // namespace

bool Imported::whole() const {
    return unpacked.different == 0 &&
           std::all_of(attempts.begin(), attempts.end(), [](const auto& one) { return one.same; });
}

std::string Imported::words() const {
    std::vector<std::string> parts;
    const auto add = [&](int n, const std::string& what) {
        if (n > 0) parts.push_back(std::to_string(n) + " " + what);
    };
    add(unpacked.attempts, "new");
    add(unpacked.continued, "played on since");
    add(unpacked.known, "here already");
    add(unpacked.different, "left out, because another attempt here has the same id");
    return name + ": " + (parts.empty() ? "nothing to keep" : listed(parts)) + ". Kept until " + until + ".";
}

std::string Imported::same_name() const {
    if (!was_here || unpacked.attempts == 0) return {};
    return "There were attempts of " + name + " here before; these are with them now.";
}

Result<Imported> import_hand_in(const session::Workplace& workplace, const Files& files,
                                const std::string& path, const std::string& as, const std::string& until) {
    const auto bytes = files.read(path, kMostBytes);
    if (!bytes) return fail(bytes.error());
    auto parcel = parcel_from(*bytes, path);
    if (!parcel) return fail(parcel.error());
    Imported out;
    out.until = until;
    out.everything = parcel->everything;
    keep_practice_only(*parcel);
    auto attempts = checked(workplace, *parcel);
    if (!attempts) return fail(attempts.error());
    out.attempts = std::move(*attempts);
    out.name = as.empty() ? one_line(parcel->name.empty() ? parcel->learner : parcel->name) : as;
    if (auto kept = keep_as(workplace, *parcel, out); !kept) return fail(kept.error());
    return out;
}

Result<std::string> last_day(const std::string& wanted, Timestamp now) {
    if (wanted.empty()) return date_only(now + session::kDaysKept * kDay);
    if (!is_date(wanted))
        return fail("trainer.date", "'" + wanted + "' is no date.", "Write it like 2026-03-31.");
    if (wanted < date_only(now))
        return fail("trainer.date", wanted + " is past: the copies would be erased at once.",
                    "Name a day that is still to come.");
    return wanted;
}

}  // namespace rehearse::handover
