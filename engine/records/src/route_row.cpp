#include "route_row.hpp"

#include <algorithm>
#include <sstream>

namespace rehearse::records {
namespace {

// Ids have no spaces, so their list is kept with spaces between them.
constexpr char kBetween = ' ';

bool can_be_kept(const std::string& id) { return !id.empty() && id.find(kBetween) == std::string::npos; }

std::string joined(const std::vector<std::string>& units) {
    std::string out;
    for (const auto& unit : units) out += (out.empty() ? "" : std::string(1, kBetween)) + unit;
    return out;
}

std::vector<std::string> parted(const std::string& text) {
    std::vector<std::string> out;
    std::istringstream in(text);
    for (std::string unit; std::getline(in, unit, kBetween);) out.push_back(unit);
    return out;
}

}  // namespace

Status write_route(const Database& database, const std::string& learner, const Route& route) {
    const bool whole = !learner.empty() && !route.framework.empty() && !route.units.empty();
    if (!whole || !std::all_of(route.units.begin(), route.units.end(), can_be_kept))
        return fail("records.invalid", "A route needs a learner, a framework and at least one unit.",
                    "Say which units are meant.");
    auto transaction = Transaction::write(database);
    if (!transaction) return fail(transaction.error());
    Statement row(database,
                  "INSERT INTO route (learner, framework, units, chosen) VALUES (?, ?, ?, ?) "
                  "ON CONFLICT (learner) DO UPDATE SET framework = excluded.framework, "
                  "units = excluded.units, chosen = excluded.chosen");
    if (const auto done = row.bind(learner, route.framework, joined(route.units), route.chosen).finish();
        !done)
        return done;
    return transaction->commit();
}

Result<std::optional<Route>> read_route(const Database& database, const std::string& learner) {
    Statement row(database, "SELECT framework, units, chosen FROM route WHERE learner = ?");
    row.bind(learner);
    std::optional<Route> out;
    if (row.row()) out = Route{row.text(0), parted(row.text(1)), row.number(2)};
    if (const auto done = row.finish(); !done) return fail(done.error());
    return out;
}

Result<bool> delete_route(const Database& database, const std::string& learner) {
    auto transaction = Transaction::write(database);
    if (!transaction) return fail(transaction.error());
    Statement row(database, "DELETE FROM route WHERE learner = ?");
    if (const auto done = row.bind(learner).finish(); !done) return fail(done.error());
    const bool any = sqlite3_changes(database.handle()) > 0;
    if (const auto done = transaction->commit(); !done) return fail(done.error());
    return any;
}

}  // namespace rehearse::records
