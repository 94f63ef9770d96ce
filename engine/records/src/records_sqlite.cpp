#include <atomic>
#include <utility>

#include "connect.hpp"
#include "erase.hpp"
#include "growth.hpp"
#include "notebook.hpp"
#include "records/records.hpp"
#include "route_row.hpp"
#include "rows.hpp"
#include "source_store.hpp"
#include "whole.hpp"

namespace rehearse::records {
namespace {

class SqliteRecords final : public Records {
public:
    explicit SqliteRecords(Connection connection)
        : database_(std::move(connection.database)), note_(std::move(connection.note)) {}

    Result<std::string> keep_sources(const std::string& kind, const std::string& name,
                                     const SourceFiles& files) override {
        return store_sources(database_, kind, name, files);
    }
    Result<SourceFiles> sources(const std::string& digest) const override {
        return load_sources(database_, digest);
    }
    Status start(const play::AttemptHead& head) override;
    Result<play::Entry> append(const std::string& attempt, play::Entry entry) override;
    Status remark(const std::string& attempt, const play::Remark& remark) override;
    Result<play::AttemptLog> log(const std::string& attempt) const override;
    Result<Added> add(const play::AttemptLog& log) override { return add_whole(database_, log); }
    Result<std::vector<AttemptSummary>> attempts(const std::optional<std::string>& learner) const override;
    Result<std::vector<std::string>> learners() const override;
    Status keep_route(const std::string& learner, const Route& route) override {
        return write_route(database_, learner, route);
    }
    Result<std::optional<Route>> route(const std::string& learner) const override {
        return read_route(database_, learner);
    }
    Result<bool> forget_route(const std::string& learner) override {
        return delete_route(database_, learner);
    }
    Status keep_fold(const Fold& fold) override { return store_fold(database_, fold); }
    Result<std::vector<std::string>> unfolded(const std::string& learner, int version) const override {
        return find_unfolded(database_, learner, version);
    }
    Result<std::vector<play::Practised>> practised(const std::string& learner) const override {
        return load_practised(database_, learner);
    }
    Status put_off(const std::string& learner, const play::PutOff& what) override {
        return store_put_off(database_, learner, what);
    }
    Result<std::vector<play::PutOff>> all_put_off(const std::string& learner) const override {
        return load_put_off(database_, learner);
    }
    Notebook& notebook() override { return notebook_; }
    const Notebook& notebook() const override { return notebook_; }
    Result<int> erase_learner(const std::string& learner) override { return erase(database_, learner); }
    Result<Info> info() const override;

private:
    Database database_;
    SqliteNotebook notebook_{database_};
    std::string note_;
};

Status check_sources(const Database& database, const std::string& digest) {
    return digest.empty() ? Status{} : check_kept(database, digest);
}

Status check_new(const Database& database, const play::AttemptHead& head) {
    const auto taken = has_attempt(database, head.id);
    if (!taken) return fail(taken.error());
    if (*taken)
        return fail("records.exists", "There is already an attempt " + head.id + ".",
                    "Begin it again under a new id.");
    if (const auto kept = check_kept(database, head.scenario_sources); !kept) return kept;
    return check_sources(database, head.organisation_sources);
}

/// The number that comes next in `table`: entry or remark.
Result<int> next_number(const Database& database, const std::string& table, const std::string& attempt) {
    const auto found = has_attempt(database, attempt);
    if (!found) return fail(found.error());
    if (!*found) return fail(no_attempt(attempt));
    Statement last(database, "SELECT coalesce(max(number), 0) FROM " + table + " WHERE attempt = ?");
    last.bind(attempt);
    const int next = last.row() ? static_cast<int>(last.number(0)) + 1 : 1;
    if (const auto done = last.finish(); !done) return fail(done.error());
    return next;
}

/// Whether the learner stands at an ending: a rewind and a change of edition stand where their parent does.
Result<bool> stands_at_ending(const Database& database, const std::string& attempt) {
    Statement rows(database, R"sql(
        WITH RECURSIVE place (number, parent, kind, ends) AS (
            SELECT number, parent, kind, ends FROM entry
            WHERE attempt = ?1 AND number = (SELECT max(number) FROM entry WHERE attempt = ?1)
            UNION SELECT e.number, e.parent, e.kind, e.ends FROM entry e, place p
            WHERE e.attempt = ?1 AND p.kind <> 'answer' AND e.number = p.parent)
        SELECT ends FROM place WHERE kind = 'answer')sql");
    rows.bind(attempt);
    const bool ends = rows.row() && rows.number(0) != 0;
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return ends;
}

AttemptSummary read_summary(const Statement& row) {
    AttemptSummary out;
    int column = 0;
    for (auto* text :
         {&out.id, &out.learner, &out.scenario_id, &out.scenario_title, &out.organisation_id, &out.condition})
        *text = row.text(column++);
    out.mode = play::mode_from(row.text(column++)).value_or(play::Mode::practice);
    out.started = row.number(column++);
    out.answers = static_cast<int>(row.number(column++));
    out.reached_ending = row.number(column) != 0;
    return out;
}

Status SqliteRecords::start(const play::AttemptHead& head) {
    if (head.id.empty() || head.learner.empty())
        return fail("records.invalid", "An attempt needs an id and a learner.", "Say who is practising.");
    auto transaction = Transaction::write(database_);
    if (!transaction) return fail(transaction.error());
    if (const auto allowed = check_new(database_, head); !allowed) return allowed;
    if (const auto done = insert(database_, head); !done) return done;
    return transaction->commit();
}

Result<play::Entry> SqliteRecords::append(const std::string& attempt, play::Entry entry) {
    auto transaction = Transaction::write(database_);
    if (!transaction) return fail(transaction.error());
    const auto number = next_number(database_, "entry", attempt);
    if (!number) return fail(number.error());
    entry.number = *number;
    if (entry.parent < play::kBeginning || entry.parent >= entry.number)
        return fail(
            "records.no_parent",
            "The attempt " + attempt + " has no entry " + std::to_string(entry.parent) + " to go on from.",
            "Open the attempt again.");
    for (const auto* digest : {&entry.sources, &entry.organisation_sources})
        if (const auto kept = check_sources(database_, *digest); !kept) return fail(kept.error());
    if (const auto done = insert(database_, attempt, entry); !done) return fail(done.error());
    if (const auto done = transaction->commit(); !done) return fail(done.error());
    return entry;
}

Status SqliteRecords::remark(const std::string& attempt, const play::Remark& remark) {
    auto transaction = Transaction::write(database_);
    if (!transaction) return fail(transaction.error());
    const auto number = next_number(database_, "remark", attempt);
    if (!number) return fail(number.error());
    const auto answered = has_answer(database_, attempt, remark.entry);
    if (!answered) return fail(answered.error());
    if (!*answered)
        return fail(
            "records.no_parent",
            "The attempt " + attempt + " has no answer " + std::to_string(remark.entry) + " to remark on.",
            "Open the attempt again.");
    if (const auto done = insert(database_, attempt, *number, remark); !done) return done;
    return transaction->commit();
}

Result<play::AttemptLog> SqliteRecords::log(const std::string& attempt) const {
    const auto transaction = Transaction::read(database_);
    if (!transaction) return fail(transaction.error());
    auto head = read_head(database_, attempt);
    if (!head) return fail(head.error());
    auto entries = read_entries(database_, attempt);
    if (!entries) return fail(entries.error());
    auto remarks = read_remarks(database_, attempt, *entries);
    if (!remarks) return fail(remarks.error());
    return play::AttemptLog{std::move(*head), std::move(*entries), std::move(*remarks)};
}

Result<std::vector<AttemptSummary>> SqliteRecords::attempts(const std::optional<std::string>& learner) const {
    const auto transaction = Transaction::read(database_);
    if (!transaction) return fail(transaction.error());
    Statement rows(database_, R"sql(
        SELECT id, learner, scenario_id, scenario_title, organisation_id, condition, mode, started,
            (SELECT count(*) FROM entry WHERE attempt = id AND kind = 'answer'),
            EXISTS (SELECT 1 FROM entry WHERE attempt = id AND kind = 'answer' AND ends)
        FROM attempt WHERE ?1 OR learner = ?2 ORDER BY started DESC, id)sql");
    rows.bind(learner ? 0 : 1, learner.value_or(""));
    std::vector<AttemptSummary> out;
    while (rows.row()) {
        auto summary = read_summary(rows);
        const auto finished = stands_at_ending(database_, summary.id);
        if (!finished) return fail(finished.error());
        summary.finished = *finished;
        out.push_back(std::move(summary));
    }
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return out;
}

Result<std::vector<std::string>> SqliteRecords::learners() const {
    Statement rows(database_, "SELECT learner FROM attempt UNION SELECT learner FROM note ORDER BY learner");
    std::vector<std::string> out;
    while (rows.row()) out.push_back(rows.text(0));
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return out;
}

Result<Info> SqliteRecords::info() const {
    auto settings = settings_of(database_);
    if (!settings) return fail(settings.error());
    const auto version = database_.number("PRAGMA user_version");
    if (!version) return fail(version.error());
    Info out;
    out.journal_mode = settings->at("journal_mode");
    out.schema_version = static_cast<int>(*version);
    out.note = note_;
    out.settings = std::move(*settings);
    return out;
}

}  // namespace

Result<std::unique_ptr<Records>> open(const std::string& path, const Options& options) {
    auto connection = connect(path, options);
    if (!connection) return fail(connection.error());
    return std::make_unique<SqliteRecords>(std::move(*connection));
}

Result<std::unique_ptr<Records>> in_memory() {
    static std::atomic<int> number = 0;  // the same name would be the same records
    Options options;
    options.vfs = "memdb";
    return open("/rehearse-in-memory-" + std::to_string(++number), options);
}

}  // namespace rehearse::records
