// Files for paper, and over many attempts: a portfolio, cards for a role play, empty forms.
#include <algorithm>

#include "commands.hpp"
#include "debrief/render.hpp"
#include "exchange/csv.hpp"
#include "exchange/named.hpp"
#include "files_out.hpp"
#include "present/blank.hpp"
#include "present/cards.hpp"
#include "present/portfolio.hpp"

namespace rehearse::terminal {
namespace {

constexpr const char* kPortfolioSchema = "rehearse.portfolio/1";

Result<std::string> written(const Office& office, const present::Portfolio& portfolio,
                            const PortfolioOptions& options) {
    if (options.format == "csv") return exchange::to_spreadsheet(portfolio.rows);
    if (options.format == "json")
        return debrief::to_json(
            exchange::named(portfolio.document, options.name),
            {{"from", options.from}, {"to", options.to}, {"attempts", std::to_string(portfolio.attempts)}},
            kPortfolioSchema);
    return printed(office, portfolio.document, options);
}

int print(Office& office, const debrief::Document& document, const FileOptions& options) {
    const auto bytes = printed(office, document, options);
    if (!bytes) return complain(office, bytes.error());
    return write_out(office, options, *bytes, ".");
}

}  // namespace

int export_portfolio(Office& office, const PortfolioOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    if (auto free =
            free_to_write(*office.machine().files, options.out, options.force, "portfolio." + options.format);
        !free)
        return complain(office, free.error());
    const auto notes = notes_for_ticks(office, options.learner, options.with);
    if (!notes) return complain(office, notes.error());
    const present::PortfolioWish wish{
        options.learner, {options.from, options.to}, options.name, session::ticks_of(options.with), *notes};
    const auto portfolio = present::portfolio(office.workplace(), wish, office.library().items());
    if (!portfolio) return complain(office, portfolio.error());
    if (portfolio->attempts == 0)
        return complain(office, {"portfolio.empty",
                                 "There is no attempt of " + options.learner +
                                     (options.from.empty() && options.to.empty() ? "." : " in this time."),
                                 "To see who practised what, and when: " + office.command("attempts")});
    const auto bytes = written(office, *portfolio, options);
    if (!bytes) return complain(office, bytes.error());
    return write_out_own(office, options, *bytes, portfolio->document, options.learner);
}

int print_cards(Office& office, const std::string& scenario, const FileOptions& options) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    if (auto free =
            free_to_write(*office.machine().files, options.out, options.force, "cards." + options.format);
        !free)
        return complain(office, free.error());
    const auto content = office.library().open(scenario);
    if (!content) return complain(office, content.error());
    const auto document = present::cards_document(*content, office.library().catalogue());
    if (!document) return complain(office, document.error());
    return print(office, *document, options);
}

int print_sheet(Office& office, const std::string& form, const FileOptions& options) {
    if (auto free =
            free_to_write(*office.machine().files, options.out, options.force, form + "." + options.format);
        !free)
        return complain(office, free.error());
    return print(office, present::blank_form(journal::kind_from(form).value()), options);
}

}  // namespace rehearse::terminal
