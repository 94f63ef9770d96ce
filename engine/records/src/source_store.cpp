#include "source_store.hpp"

#include <utility>

#include "base/digest.hpp"

namespace rehearse::records {
namespace {

tl::unexpected<Error> no_sources(const std::string& digest) {
    return fail("records.no_sources", "The records hold no files under the digest " + digest + ".",
                "Keep the scenario's and the organisation's files first, then begin the attempt again.");
}

/// Kind and name of the sources under `digest`, if there are any.
Result<std::optional<std::pair<std::string, std::string>>> kept(const Database& database,
                                                                const std::string& digest) {
    Statement rows(database, "SELECT kind, name FROM source WHERE digest = ?");
    rows.bind(digest);
    std::optional<std::pair<std::string, std::string>> out;
    if (rows.row()) out.emplace(rows.text(0), rows.text(1));
    if (const auto done = rows.finish(); !done) return fail(done.error());
    return out;
}

Status insert_all(const Database& database, const std::string& digest, const std::string& kind,
                  const std::string& name, const SourceFiles& files) {
    Statement head(database, "INSERT INTO source (digest, kind, name) VALUES (?, ?, ?)");
    if (const auto done = head.bind(digest, kind, name).finish(); !done) return done;
    for (const auto& [path, bytes] : files) {
        Statement file(database, "INSERT INTO source_file (digest, path, bytes) VALUES (?, ?, ?)");
        if (const auto done = file.bind(digest, path, Blob{bytes}).finish(); !done) return done;
    }
    return {};
}

}  // namespace

std::string sources_digest(const std::string& kind, const std::string& name, const SourceFiles& files) {
    Canonical form;
    form.field("kind", kind).field("name", name).field("files", static_cast<long long>(files.size()));
    for (const auto& [path, bytes] : files) form.field("path", path).field("bytes", bytes);
    return form.digest();
}

Result<std::string> store_sources(const Database& database, const std::string& kind, const std::string& name,
                                  const SourceFiles& files) {
    std::string digest = sources_digest(kind, name, files);
    auto transaction = Transaction::write(database);
    if (!transaction) return fail(transaction.error());
    const auto before = kept(database, digest);
    if (!before) return fail(before.error());
    if (*before) return digest;
    if (const auto done = insert_all(database, digest, kind, name, files); !done) return fail(done.error());
    if (const auto done = transaction->commit(); !done) return fail(done.error());
    return digest;
}

Result<SourceFiles> load_sources(const Database& database, const std::string& digest) {
    const auto transaction = Transaction::read(database);
    if (!transaction) return fail(transaction.error());
    const auto head = kept(database, digest);
    if (!head) return fail(head.error());
    if (!*head) return no_sources(digest);
    Statement rows(database, "SELECT path, bytes FROM source_file WHERE digest = ?");
    rows.bind(digest);
    SourceFiles files;
    while (rows.row()) files.emplace(rows.text(0), rows.text(1));
    if (const auto done = rows.finish(); !done) return fail(done.error());
    if (sources_digest((*head)->first, (*head)->second, files) == digest) return files;
    return fail("records.damaged",
                "The files kept under the digest " + digest + " in " + database.path() + " are damaged.",
                "Put back a copy of the file. Other attempts may still open.");
}

Status check_kept(const Database& database, const std::string& digest) {
    const auto head = kept(database, digest);
    if (!head) return fail(head.error());
    if (!*head) return no_sources(digest);
    return {};
}

}  // namespace rehearse::records
