// How the standards and what covers them are asked for.
#include "command_line.hpp"

namespace rehearse::terminal {

void add_catalogue(CommandLine& line) {
    struct Wish {
        std::vector<std::string> words;
        bool json = false;
    };
    auto wish = std::make_shared<Wish>();
    auto* standards =
        line.add("standards", "The standards: a unit, a criterion, or all that is said about some words",
                 [wish](Office& office) { return terminal::standards(office, wish->words, wish->json); });
    standards->add_option("words", wish->words,
                          "A unit (SDS0354), a statement (SDS0354.P2), or words (refund card); without any, "
                          "the frameworks");
    standards->add_flag("--json", wish->json, "As JSON");
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
