// How the standards and what covers them are asked for.
#include "command_line.hpp"

namespace rehearse::terminal {
namespace {

struct Wish {
    std::vector<std::string> words;
    bool json = false;
    std::string framework = "sds-ma-cs", format, out, table;
};

void add_exchange(CLI::App& standards, Wish& wish) {
    auto* out = standards.add_subcommand("export", "Write a framework for another program, in our words");
    out->add_option("--format", wish.format, "case: JSON that many programs exchange; moodle: CSV")
        ->required()
        ->check(CLI::IsMember({"case", "moodle"}))
        ->type_name("FORMAT");
    out->add_option("--framework", wish.framework, "Which one; without it, sds-ma-cs")->type_name("ID");
    out->add_option("--out", wish.out, "The file to write, in place of showing it")->type_name("FILE");
    auto* in = standards.add_subcommand("import", "Keep a table (CSV) as a standard of your own");
    in->add_option("file", wish.table, "The table; its name becomes the standard's")->required();
}

}  // namespace

void add_catalogue(CommandLine& line) {
    auto wish = std::make_shared<Wish>();
    auto* standards =
        line.add("standards", "The standards: a unit, a criterion, or all that is said about some words",
                 [wish](Office& office) {
                     if (!wish->table.empty()) return import_standard(office, wish->table);
                     if (!wish->format.empty())
                         return export_standard(office, wish->framework, wish->format, wish->out);
                     return terminal::standards(office, wish->words, wish->json);
                 });
    standards->add_option(
        "words", wish->words,
        "A unit (SDS0354), a statement (SDS0354.P2), or words (listen customers); without any, "
        "the frameworks");
    standards->add_flag("--json", wish->json, "As JSON");
    add_exchange(*standards, *wish);
    struct Covering {
        std::string of;
        bool json = false;
    };
    auto covering = std::make_shared<Covering>();
    auto* coverage = line.add(
        "coverage", "What the scenarios are practice for, and what has none yet",
        [covering](Office& office) { return terminal::coverage(office, covering->of, covering->json); });
    coverage->add_option("of", covering->of, "A unit or a framework; without one, all of them");
    coverage->add_flag("--json", covering->json, "As JSON");
}

}  // namespace rehearse::terminal
