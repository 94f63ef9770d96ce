// How standards are listed, given to other programs and taken in.
#include "command_line.hpp"

namespace rehearse::terminal {

void add_standards(CommandLine& line) {
    struct Wish {
        std::string framework = "sds-ma-cs", format, out, table;
    };
    auto wish = std::make_shared<Wish>();
    auto* standards = line.add("standards", "List the standards, write one for other programs, keep your own",
                               [wish](Office& office) {
                                   if (!wish->table.empty()) return import_standard(office, wish->table);
                                   if (wish->format.empty()) return list_standards(office);
                                   return export_standard(office, wish->framework, wish->format, wish->out);
                               });
    auto* out = standards->add_subcommand("export", "Write one for another program, in our words");
    out->add_option("--format", wish->format, "case: JSON that many programs exchange; moodle: CSV")
        ->required()
        ->check(CLI::IsMember({"case", "moodle"}))
        ->type_name("FORMAT");
    out->add_option("--framework", wish->framework, "Which one; without it, sds-ma-cs")->type_name("ID");
    out->add_option("--out", wish->out, "The file to write, in place of showing it")->type_name("FILE");
    auto* in = standards->add_subcommand("import", "Keep a table (CSV) as a standard of your own");
    in->add_option("file", wish->table, "The table; its name becomes the standard's")->required();
}

}  // namespace rehearse::terminal
