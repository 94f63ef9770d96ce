// How lists, what is read, and records are asked for.
#include "command_line.hpp"

namespace rehearse::terminal {
namespace {

std::string spaced(const std::vector<std::string>& words) {
    std::string out;
    for (const auto& word : words) out += (out.empty() ? "" : " ") + word;
    return out;
}

struct Listed {
    bool json = false, ids = false;
    [[nodiscard]] Form form() const { return ids ? Form::ids : json ? Form::json : Form::text; }
};

void add_forms(CLI::App& command, Listed& listed) {
    command.add_flag("--json", listed.json, "As JSON");
    command.add_flag("--ids", listed.ids, "Their ids alone, one in a line");
}

void add_screenshot(CommandLine& line) {
    auto picture = std::make_shared<PictureOptions>();
    auto* command =
        line.add("screenshot", "Save a picture of a screen, without a display",
                 [picture, &line](Office& office) { return screenshot(office, line.learner, *picture); });
    command->add_option("--learner", line.learner, "Whose screen")
        ->transform(clean_name())
        ->type_name("NAME");
    command->add_option("--screen", picture->screen, "Which screen")->type_name("NAME");
    command->add_flag("--all", picture->all, "Every screen, in every theme");
    command->add_option("--out", picture->out, "The PNG file to write; with --all, a folder")
        ->required()
        ->type_name("FILE");
    command->add_option("--size", picture->size, "Width and height in pixels")->type_name("WxH");
}

}  // namespace

void add_attempts(CommandLine& line) {
    auto all = std::make_shared<Listed>();
    auto* library = line.add("list", "The scenarios of the library", [all, &line](Office& office) {
        return list(office, line.learner, all->form());
    });
    add_forms(*library, *all);
    library->add_option("--learner", line.learner, "Whose route comes first")
        ->transform(clean_name())
        ->type_name("NAME");
    auto played = std::make_shared<Listed>();
    auto of = std::make_shared<std::string>();
    auto* attempts = line.add("attempts", "What was played, the latest first", [played, of](Office& office) {
        return terminal::attempts(office, *of, played->form());
    });
    add_forms(*attempts, *played);
    attempts->add_option("--learner", *of, "Only of this learner")
        ->transform(clean_name())
        ->type_name("NAME");
}

void add_library(CommandLine& line) {
    struct Page {
        std::string organisation, policy;
    };
    auto page = std::make_shared<Page>();
    auto* read = line.add("read", "Read the organisation that scenarios play at", [page](Office& office) {
        return terminal::read(office, page->organisation, page->policy);
    });
    read->add_option("organisation", page->organisation, "Its id");
    read->add_option("policy", page->policy, "One policy only");
    auto words = std::make_shared<std::vector<std::string>>();
    line.add("meaning", "The plain meaning of a word; without one, all words that have one",
             [words](Office& office) { return terminal::meaning(office, spaced(*words)); })
        ->add_option("word", *words, "One word or several");
    line.add("support", "Whom to talk to after a hard conversation",
             [](Office& office) { return terminal::support(office); });
    struct Erase {
        std::string learner;
        bool yes = false;
    };
    auto gone = std::make_shared<Erase>();
    auto* erase = line.add("erase", "Erase everything kept about a learner", [gone](Office& office) {
        return terminal::erase(office, gone->learner, gone->yes);
    });
    erase->add_option("learner", gone->learner, "The learner's name")->required()->transform(clean_name());
    erase->add_flag("--yes", gone->yes, "Without asking");
    add_screenshot(line);
}

}  // namespace rehearse::terminal
