// How exports are asked for.
#include "command_line.hpp"

namespace rehearse::terminal {

void add_export(CommandLine& line) {
    auto options = std::make_shared<ExportOptions>();
    auto* command = line.add("export", "Write a debrief to a file, to keep, print or pass on",
                             [options](Office& office) { return export_debrief(office, *options); });
    command->add_option("attempt", options->attempt, "Id of the attempt")->required();
    command
        ->add_option("--format", options->format,
                     "html (a page for any browser), pdf, json, text, or journal (for an e-portfolio)")
        ->check(CLI::IsMember({"html", "pdf", "json", "text", "journal"}))
        ->type_name("FORMAT");
    command->add_option("--out", options->out, "The file to write")->required()->type_name("FILE");
    command->add_option("--name", options->name, "The name it shall bear; without this, it bears none")
        ->transform(clean_name())
        ->type_name("NAME");
    command->add_flag("--force", options->force, "Write over a file that is there");
}

}  // namespace rehearse::terminal
