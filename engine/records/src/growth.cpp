#include "growth.hpp"

#include <algorithm>
#include <unordered_map>

#include "rows.hpp"

namespace rehearse::records {
namespace {

Status insert_tallies(const Database& database, const Fold& fold) {
    for (const auto& one : fold.tallies) {
        Statement row(
            database,
            "INSERT INTO tally (attempt, criterion, got, possible, chances) VALUES (?, ?, ?, ?, ?)");
        row.bind(fold.attempt, one.criterion, one.got, one.possible, one.chances);
        if (const auto done = row.finish(); !done) return done;
    }
    return {};
}

/// An attempt and what it adds up to. Read in two goes: joined and sorted row by row, it takes twice as long.
struct Folded {
    play::Practised circumstances;
    std::vector<play::Tally> tallies;
};

// In the order begun.
Result<std::vector<Folded>> folded_attempts(const Database& database, const std::string& learner) {
    Statement rows(database, R"sql(
        SELECT a.id, a.scenario_id, f.customer, a.condition, a.started
        FROM attempt a JOIN fold f ON f.attempt = a.id
        WHERE a.learner = ? ORDER BY a.started, a.id)sql");
    rows.bind(learner);
    std::vector<Folded> out;
    while (rows.row())
        out.push_back({{rows.text(0), rows.text(1), rows.text(2), rows.text(3), rows.number(4), {}}, {}});
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return out;
}

Status add_tallies(const Database& database, const std::string& learner, std::vector<Folded>& attempts) {
    std::unordered_map<std::string, Folded*> by_id;
    for (auto& one : attempts) by_id[one.circumstances.attempt] = &one;
    Statement rows(database, R"sql(
        SELECT t.attempt, t.criterion, t.got, t.possible, t.chances
        FROM attempt a JOIN tally t ON t.attempt = a.id WHERE a.learner = ?)sql");
    rows.bind(learner);
    while (rows.row()) {
        const auto figure = [&](int column) { return static_cast<int>(rows.number(column)); };
        if (const auto found = by_id.find(rows.text(0)); found != by_id.end())
            found->second->tallies.push_back({rows.text(1), figure(2), figure(3), figure(4)});
    }
    return rows.finish();
}

}  // namespace

Status store_fold(const Database& database, const Fold& fold) {
    auto transaction = Transaction::write(database);
    if (!transaction) return fail(transaction.error());
    const auto found = has_attempt(database, fold.attempt);
    if (!found) return fail(found.error());
    if (!*found) return fail(no_attempt(fold.attempt));
    for (const auto* sql : {"DELETE FROM tally WHERE attempt = ?", "DELETE FROM fold WHERE attempt = ?"}) {
        Statement rows(database, sql);
        if (const auto done = rows.bind(fold.attempt).finish(); !done) return done;
    }
    Statement row(database, "INSERT INTO fold (attempt, version, entries, customer) VALUES (?, ?, ?, ?)");
    row.bind(fold.attempt, fold.version, fold.entries, fold.customer);
    if (const auto done = row.finish(); !done) return done;
    if (const auto done = insert_tallies(database, fold); !done) return done;
    return transaction->commit();
}

Result<std::vector<std::string>> find_unfolded(const Database& database, const std::string& learner,
                                               int version) {
    Statement rows(database, R"sql(
        SELECT id FROM attempt WHERE learner = ?1 AND NOT EXISTS (
            SELECT 1 FROM fold WHERE fold.attempt = id AND version = ?2 AND entries = (
                SELECT coalesce(max(number), 0) FROM entry WHERE entry.attempt = id))
        ORDER BY started, id)sql");
    rows.bind(learner, version);
    std::vector<std::string> out;
    while (rows.row()) out.push_back(rows.text(0));
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return out;
}

Result<std::vector<play::Practised>> load_practised(const Database& database, const std::string& learner) {
    auto attempts = folded_attempts(database, learner);
    if (!attempts) return fail(attempts.error());
    if (const auto added = add_tallies(database, learner, *attempts); !added) return fail(added.error());
    std::vector<play::Practised> out;
    for (auto& one : *attempts) {
        std::sort(one.tallies.begin(), one.tallies.end(),
                  [](const auto& a, const auto& b) { return a.criterion < b.criterion; });
        for (auto& tally : one.tallies) {
            out.push_back(one.circumstances);
            out.back().tally = std::move(tally);
        }
    }
    return out;
}

Status store_put_off(const Database& database, const std::string& learner, const play::PutOff& what) {
    auto transaction = Transaction::write(database);
    if (!transaction) return fail(transaction.error());
    Statement row(database,
                  "INSERT INTO put_off (number, learner, scenario_id, at) VALUES ("
                  "(SELECT coalesce(max(number), 0) + 1 FROM put_off), ?, ?, ?)");
    if (const auto done = row.bind(learner, what.scenario, what.at).finish(); !done) return done;
    return transaction->commit();
}

Result<std::vector<play::PutOff>> load_put_off(const Database& database, const std::string& learner) {
    Statement rows(database, "SELECT scenario_id, at FROM put_off WHERE learner = ? ORDER BY number");
    rows.bind(learner);
    std::vector<play::PutOff> out;
    while (rows.row()) out.push_back({rows.text(0), rows.number(1)});
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return out;
}

}  // namespace rehearse::records
