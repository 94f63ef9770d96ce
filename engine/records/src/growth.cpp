#include "growth.hpp"

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
    Statement rows(database, R"sql(
        SELECT a.id, a.scenario_id, f.customer, a.condition, a.started, t.criterion, t.got, t.possible,
            t.chances
        FROM attempt a JOIN fold f ON f.attempt = a.id JOIN tally t ON t.attempt = a.id
        WHERE a.learner = ? ORDER BY a.started, a.id, t.criterion)sql");
    rows.bind(learner);
    std::vector<play::Practised> out;
    while (rows.row()) {
        const auto figure = [&](int column) { return static_cast<int>(rows.number(column)); };
        out.push_back({rows.text(0),
                       rows.text(1),
                       rows.text(2),
                       rows.text(3),
                       rows.number(4),
                       {rows.text(5), figure(6), figure(7), figure(8)}});
    }
    if (const auto done = rows.finish(); !done) return fail(done.error());
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
