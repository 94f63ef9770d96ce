#include "rows.hpp"

#include <limits>
#include <nlohmann/json.hpp>

namespace rehearse::records {
namespace {

using nlohmann::json;

Error damaged(const Database& database, const std::string& attempt) {
    return {"records.damaged", "The attempt " + attempt + " in " + database.path() + " is damaged.",
            "Put back a copy of the file. Other attempts may still open."};
}

std::string_view to_text(play::EntryKind kind) {
    switch (kind) {
        case play::EntryKind::rewind:
            return "rewind";
        case play::EntryKind::moved:
            return "moved";
        case play::EntryKind::answer:
            break;
    }
    return "answer";
}

std::optional<play::EntryKind> kind_from(std::string_view text) {
    for (const auto kind : {play::EntryKind::answer, play::EntryKind::rewind, play::EntryKind::moved})
        if (to_text(kind) == text) return kind;
    return std::nullopt;
}

std::string overrides_to_json(const std::vector<scenario::Change>& overrides) {
    json out = json::array();
    for (const auto& change : overrides)
        out.push_back({{"name", change.name}, {"from", change.from}, {"to", change.to}});
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<std::int32_t> figure(const json& change, const char* name) {
    const auto found = change.find(name);
    if (found == change.end() || !found->is_number_integer()) return std::nullopt;
    const auto value = found->get<std::int64_t>();
    if (value < std::numeric_limits<std::int32_t>::min() || value > std::numeric_limits<std::int32_t>::max())
        return std::nullopt;
    return static_cast<std::int32_t>(value);
}

std::optional<std::vector<scenario::Change>> overrides_from_json(const std::string& text) {
    const auto parsed = json::parse(text, nullptr, false);
    if (!parsed.is_array()) return std::nullopt;
    std::vector<scenario::Change> out;
    for (const auto& change : parsed) {
        if (!change.is_object()) return std::nullopt;
        const auto name = change.find("name");
        const auto from = figure(change, "from");
        const auto to = figure(change, "to");
        if (name == change.end() || !name->is_string() || !from || !to) return std::nullopt;
        out.push_back({name->get<std::string>(), *from, *to});
    }
    return out;
}

constexpr const char* kHeadColumns =
    "id, learner, scenario_id, scenario_title, scenario_digest, scenario_sources, organisation_id, "
    "organisation_digest, organisation_sources, overrides, condition, mode, limits, seed, rules_version, "
    "started";

constexpr const char* kEntryColumns =
    "number, parent, kind, answer, said, reached, ends, checksum, digest, sources, organisation_digest, "
    "organisation_sources, at";

constexpr const char* kRemarkColumns = "number, entry, check_name, about, words, at";

/// False when a value is not one this program writes.
bool read_into(play::AttemptHead& head, const Statement& row) {
    int column = 0;
    for (auto* text : {&head.id, &head.learner, &head.scenario_id, &head.scenario_title,
                       &head.scenario_digest, &head.scenario_sources, &head.organisation_id,
                       &head.organisation_digest, &head.organisation_sources})
        *text = row.text(column++);
    const auto overrides = overrides_from_json(row.text(column++));
    head.condition = row.text(column++);
    const auto mode = play::mode_from(row.text(column++));
    const auto limits = row.number(column++);
    if (!overrides || !mode || limits < 0 || limits > 1) return false;
    head.overrides = *overrides;
    head.mode = *mode;
    head.limits = limits == 1;
    head.seed = static_cast<std::uint64_t>(row.number(column++));
    head.rules_version = static_cast<int>(row.number(column++));
    head.started = row.number(column);
    return true;
}

/// False when a value is not one this program writes.
bool read_into(play::Entry& entry, const Statement& row) {
    entry.number = static_cast<int>(row.number(0));
    entry.parent = static_cast<int>(row.number(1));
    const auto kind = kind_from(row.text(2));
    if (!kind) return false;
    entry.kind = *kind;
    if (entry.kind == play::EntryKind::answer) {
        auto answer = play::answer_from_json(row.text(3));
        if (!answer) return false;
        entry.answer = std::move(*answer);
    }
    entry.said = row.text(4);
    entry.reached = row.text(5);
    entry.ends = row.number(6) != 0;
    int column = 7;
    for (auto* text : {&entry.checksum, &entry.digest, &entry.sources, &entry.organisation_digest,
                       &entry.organisation_sources})
        *text = row.text(column++);
    entry.at = row.number(column);
    return true;
}

/// False when it is not number `expected`, or not about an answer among `entries`.
bool read_into(play::Remark& remark, const Statement& row, std::int64_t expected,
               const std::vector<play::Entry>& entries) {
    const auto entry = row.number(1);
    if (row.number(0) != expected || entry < 1 || entry > static_cast<std::int64_t>(entries.size()))
        return false;
    if (entries[static_cast<std::size_t>(entry - 1)].kind != play::EntryKind::answer) return false;
    remark.entry = static_cast<int>(entry);
    remark.check = row.text(2);
    remark.about = row.text(3);
    remark.words = row.text(4);
    remark.at = row.number(5);
    return true;
}

}  // namespace

Status insert(const Database& database, const play::AttemptHead& head) {
    Statement row(database, std::string("INSERT INTO attempt (") + kHeadColumns +
                                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(head.id, head.learner, head.scenario_id, head.scenario_title, head.scenario_digest,
             head.scenario_sources, head.organisation_id, head.organisation_digest,
             OrNull{head.organisation_sources}, overrides_to_json(head.overrides), head.condition,
             play::to_text(head.mode), head.limits ? 1 : 0, static_cast<std::int64_t>(head.seed),
             head.rules_version, head.started);
    return row.finish();
}

Status insert(const Database& database, const std::string& attempt, const play::Entry& entry) {
    Statement row(database, std::string("INSERT INTO entry (attempt, ") + kEntryColumns +
                                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const std::string answer = entry.kind == play::EntryKind::answer ? play::to_json(entry.answer) : "";
    row.bind(attempt, entry.number, entry.parent, to_text(entry.kind), OrNull{answer}, entry.said,
             entry.reached, entry.ends ? 1 : 0, entry.checksum, entry.digest, OrNull{entry.sources},
             entry.organisation_digest, OrNull{entry.organisation_sources}, entry.at);
    return row.finish();
}

Status insert(const Database& database, const std::string& attempt, int number, const play::Remark& remark) {
    Statement row(database, std::string("INSERT INTO remark (attempt, ") + kRemarkColumns +
                                ") VALUES (?, ?, ?, ?, ?, ?, ?)");
    row.bind(attempt, number, remark.entry, remark.check, remark.about, remark.words, remark.at);
    return row.finish();
}

Result<play::AttemptHead> read_head(const Database& database, const std::string& attempt) {
    Statement rows(database, std::string("SELECT ") + kHeadColumns + " FROM attempt WHERE id = ?");
    rows.bind(attempt);
    play::AttemptHead head;
    const bool found = rows.row();
    const bool readable = found && read_into(head, rows);
    if (const auto done = rows.finish(); !done) return fail(done.error());
    if (!found) return fail(no_attempt(attempt));
    if (!readable) return fail(damaged(database, attempt));
    return head;
}

Result<std::vector<play::Entry>> read_entries(const Database& database, const std::string& attempt) {
    Statement rows(database,
                   std::string("SELECT ") + kEntryColumns + " FROM entry WHERE attempt = ? ORDER BY number");
    rows.bind(attempt);
    std::vector<play::Entry> entries;
    while (rows.row()) {
        play::Entry entry;
        const int expected = static_cast<int>(entries.size()) + 1;
        if (!read_into(entry, rows) || entry.number != expected || entry.parent < 0 ||
            entry.parent >= expected)
            return fail(damaged(database, attempt));
        entries.push_back(std::move(entry));
    }
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return entries;
}

Result<std::vector<play::Remark>> read_remarks(const Database& database, const std::string& attempt,
                                               const std::vector<play::Entry>& entries) {
    Statement rows(
        database, std::string("SELECT ") + kRemarkColumns + " FROM remark WHERE attempt = ? ORDER BY number");
    rows.bind(attempt);
    std::vector<play::Remark> remarks;
    while (rows.row()) {
        const auto expected = static_cast<std::int64_t>(remarks.size()) + 1;
        if (!read_into(remarks.emplace_back(), rows, expected, entries))
            return fail(damaged(database, attempt));
    }
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return remarks;
}

Result<bool> has_attempt(const Database& database, const std::string& attempt) {
    Statement rows(database, "SELECT 1 FROM attempt WHERE id = ?");
    rows.bind(attempt);
    const bool found = rows.row();
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return found;
}

Result<bool> has_answer(const Database& database, const std::string& attempt, int entry) {
    Statement rows(database, "SELECT 1 FROM entry WHERE attempt = ? AND number = ? AND kind = 'answer'");
    rows.bind(attempt, entry);
    const bool found = rows.row();
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return found;
}

Error no_attempt(const std::string& attempt) {
    return {"records.no_attempt", "The records hold no attempt " + attempt + ".",
            "It may have been erased. List the attempts to see which there are."};
}

}  // namespace rehearse::records
