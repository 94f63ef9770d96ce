// Records as the first version of them was written, by SQL alone, and what must be found in them today.
#pragma once

// The layer's own header: older tables cannot be made through the public one.
#include "../../engine/records/src/schema.hpp"
#include "fixture.hpp"

namespace rehearse::test {

inline std::string quoted(const std::string& text) { return "'" + text + "'"; }

inline std::string as_blob(const std::string& bytes) {
    constexpr const char* kDigits = "0123456789abcdef";
    std::string out = "x'";
    for (const char byte : bytes) {
        out += kDigits[static_cast<unsigned char>(byte) >> 4U];
        out += kDigits[static_cast<unsigned char>(byte) & 15U];
    }
    return out + "'";
}

/// The attempt in the records of version 1.
inline play::AttemptLog version_1_log() {
    play::AttemptLog log;
    log.head.id = "old";
    log.head.learner = "Ailsa O’Neill";
    log.head.scenario_id = "kettle";
    log.head.scenario_title = "Kettle, day 24";
    log.head.scenario_digest = "5ce0a810";
    log.head.scenario_sources = records::sources_digest("scenario", "kettle", kScenarioFiles);
    log.head.organisation_id = "brae-and-bell";
    log.head.organisation_digest = "0a6a";
    log.head.overrides = {{"refund_within_days", 14, 10}};
    log.head.condition = "busy";
    log.head.mode = play::Mode::unaided;
    log.head.seed = 0xfedcba9876543210U;
    log.head.rules_version = 3;
    log.head.started = 1772374000123;
    const auto add = [&](play::Entry entry) {
        entry.number = static_cast<int>(log.entries.size()) + 1;
        log.entries.push_back(std::move(entry));
    };
    add(answer(0, "arrives", "Hello."));
    auto asked = answer(1, "receipt", "The policy.");
    asked.answer = {play::AnswerKind::consult, "receipt", {"policy"}, {}, {}, {}};
    add(asked);
    add(rewind_to(1));
    auto chosen = answer(3, "receipt", "Yes – of course.", true);
    chosen.answer = {play::AnswerKind::choose, "receipt", {"yes"}, {}, {}, {}};
    add(chosen);
    auto moved = rewind_to(4);
    moved.kind = play::EntryKind::moved;
    moved.digest = "5ce0a811";
    moved.sources = log.head.scenario_sources;
    add(moved);
    return log;
}

/// The rows of version_1_log(), as version 1 wrote them.
inline std::string version_1_rows() {
    const std::string digest = records::sources_digest("scenario", "kettle", kScenarioFiles);
    std::string sql = "INSERT INTO source VALUES (" + quoted(digest) + ", 'scenario', 'kettle');";
    for (const auto& [path, bytes] : kScenarioFiles)
        sql += "INSERT INTO source_file VALUES (" + quoted(digest) + ", " + quoted(path) + ", " +
               as_blob(bytes) + ");";
    sql += "INSERT INTO attempt VALUES ('old', 'Ailsa O’Neill', 'kettle', 'Kettle, day 24', '5ce0a810', " +
           quoted(digest) +
           ", 'brae-and-bell', '0a6a', NULL, '[{\"from\":14,\"name\":\"refund_within_days\",\"to\":10}]', "
           "'busy', 'unaided', -81985529216486896, 3, 1772374000123);";
    const auto entry = [&](const std::string& values) {
        sql += "INSERT INTO entry VALUES (" + values + ");";
    };
    entry(
        "'old', 1, 0, 'answer', '{\"beat\":\"arrives\",\"kind\":\"pick\",\"names\":[\"receipt\",\"box – "
        "opened\"]}', 'Hello.', 'after-arrives', 0, 'c0ffee', '', NULL, '', NULL, 1772374001000");
    entry(
        "'old', 2, 1, 'answer', '{\"beat\":\"receipt\",\"kind\":\"consult\",\"names\":[\"policy\"]}', "
        "'The policy.', 'after-receipt', 0, 'c0ffee', '', NULL, '', NULL, 1772374001001");
    entry("'old', 3, 1, 'rewind', NULL, '', '', 0, '', '', NULL, '', NULL, 1772374002000");
    entry(
        "'old', 4, 3, 'answer', '{\"beat\":\"receipt\",\"kind\":\"choose\",\"names\":[\"yes\"]}', "
        "'Yes – of course.', 'after-receipt', 1, 'c0ffee', '', NULL, '', NULL, 1772374001003");
    entry("'old', 5, 4, 'moved', NULL, '', '', 0, '', '5ce0a811', " + quoted(digest) +
          ", '', NULL, 1772374002000");
    return sql;
}

/// Makes records of version 1 with version_1_log() in them, as safe on the disk as version 1 kept them.
inline void make_version_1(const std::string& path, const std::string& journal = "wal",
                           const std::string& vfs = {}) {
    Raw old(path, vfs);
    REQUIRE(old.ask("PRAGMA synchronous = 3; PRAGMA journal_mode = " + journal) == journal);
    REQUIRE(old.ask(std::string("BEGIN;") + records::migrations().front().sql +
                    "PRAGMA application_id = 1380471379; PRAGMA user_version = 1;" + version_1_rows() +
                    "COMMIT") == "");
}

inline void check_version_1_log(const records::Records& records) {
    const auto found = records.log("old");
    REQUIRE_MESSAGE(found.has_value(), (found ? "" : found.error().text()));
    const auto expected = version_1_log();
    CHECK(found->head == expected.head);
    CHECK(!found->head.limits);
    CHECK(found->entries == expected.entries);
    CHECK(found->remarks.empty());
    CHECK(*records.sources(expected.head.scenario_sources) == kScenarioFiles);
}

}  // namespace rehearse::test
