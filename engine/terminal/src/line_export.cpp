// How files to keep, print or pass on are asked for.
#include "command_line.hpp"
#include "session/ticked.hpp"

namespace rehearse::terminal {
namespace {

void add_file(CLI::App& command, FileOptions& options, const std::string& about,
              const std::vector<std::string>& formats) {
    command.add_option("--format", options.format, about)->check(CLI::IsMember(formats))->type_name("FORMAT");
    command.add_option("--out", options.out, "The file to write")->required()->type_name("FILE");
    command.add_flag("--force", options.force, "Write over a file that is there");
}

void add_own(CLI::App& command, FileOptions& options, std::vector<std::string>& with) {
    command.add_option("--name", options.name, "The name it shall bear; without this, it bears none")
        ->transform(clean_name())
        ->type_name("NAME");
    command
        .add_option("--with", with,
                    "Add what is your own: feelings, confidence, seconds, reflection; several with commas "
                    "between. Without this, nothing of it is in the file")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::IsMember(session::tick_names()))
        ->type_name("WHAT");
}

CLI::Validator date() {
    return {[](std::string& text) {
                return is_date(text) ? std::string() : "'" + text + "' is not a date; write it as 2026-03-31";
            },
            ""};
}

void add_portfolio(CommandLine& line) {
    auto options = std::make_shared<PortfolioOptions>();
    auto* command = line.add("portfolio", "Write what you practised, over many attempts, to one file",
                             [options, &line](Office& office) {
                                 options->learner = line.learner;
                                 return export_portfolio(office, *options);
                             });
    add_file(*command, *options, "html (a page for any browser), pdf, text, json, or csv (for a spreadsheet)",
             {"html", "pdf", "text", "json", "csv"});
    add_own(*command, *options, options->with);
    command->add_option("--learner", line.learner, "Whose practice")
        ->transform(clean_name())
        ->type_name("NAME");
    auto* from = command->add_option("--from", options->from, "From this day on")->check(date());
    auto* to = command->add_option("--to", options->to, "Up to and with this day")->check(date());
    from->type_name("DATE");
    to->type_name("DATE");
    command->callback([options] {
        if (!options->from.empty() && !options->to.empty() && options->to < options->from)
            throw CLI::ValidationError("--to", "it lies before --from; nothing can be in between");
        if (options->format == "csv" && !options->with.empty())
            throw CLI::ValidationError("--with",
                                       "a table for a spreadsheet has no room for it; leave it out, "
                                       "or choose another format");
    });
}

void add_paper(CommandLine& line) {
    struct Paper : FileOptions {
        std::string what;
    };
    auto cards = std::make_shared<Paper>();
    auto* command = line.add("cards", "Write a scenario as cards for a role play on paper",
                             [cards](Office& office) { return print_cards(office, cards->what, *cards); });
    command->add_option("scenario", cards->what, "Id from the library, or path of a file")->required();
    add_file(*command, *cards, "html (a page for any browser), pdf or text", {"html", "pdf", "text"});
    auto sheet = std::make_shared<Paper>();
    command = line.add("sheet", "Write an empty form, to be filled in by hand",
                       [sheet](Office& office) { return print_sheet(office, sheet->what, *sheet); });
    command->add_option("form", sheet->what, "reflection, objective, review or feedback")
        ->required()
        ->check(CLI::IsMember({"reflection", "objective", "review", "feedback"}));
    add_file(*command, *sheet, "html (a page for any browser), pdf or text", {"html", "pdf", "text"});
}

}  // namespace

void add_export(CommandLine& line) {
    auto options = std::make_shared<ExportOptions>();
    auto* command = line.add("export", "Write a debrief to a file, to keep, print or pass on",
                             [options](Office& office) { return export_debrief(office, *options); });
    command->add_option("attempt", options->attempt, "Id of the attempt")->required();
    add_file(*command, *options,
             "html (a page for any browser), pdf, json, text, or journal (for an e-portfolio)",
             {"html", "pdf", "json", "text", "journal"});
    add_own(*command, *options, options->with);
    add_portfolio(line);
    add_paper(line);
}

}  // namespace rehearse::terminal
