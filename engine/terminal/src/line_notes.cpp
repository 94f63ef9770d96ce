// How the journal, the development plan and the meta-skills are asked for.
#include "command_line.hpp"

namespace rehearse::terminal {
namespace {

void add_learner(CLI::App& command, CommandLine& line) {
    command.add_option("--learner", line.learner, "Whose: a nickname will do")
        ->transform(clean_name())
        ->type_name("NAME");
}

CLI::App* add_with_id(CLI::App& command, const std::string& name, const std::string& about, std::string& id) {
    auto* step = command.add_subcommand(name, about);
    step->add_option("id", id, "As it stands in the list")->required();
    return step;
}

// The one of the steps that was said; empty for none.
std::string step_of(const CommandLine& line, const char* command) {
    const auto steps = line.app.get_subcommand(command)->get_subcommands();
    return steps.empty() ? std::string() : steps.front()->get_name();
}

int run_journal(Office& office, const JournalOptions& options, const std::string& step) {
    if (step == "write") return journal_write(office, options);
    if (step == "go-on") return journal_go_on(office, options);
    if (step == "show") return journal_show(office, options);
    if (step == "find") return journal_find(office, options);
    if (step == "forget") return journal_forget(office, options);
    return journal_list(office, options);
}

void add_journal(CommandLine& line) {
    auto options = std::make_shared<JournalOptions>();
    auto* command = line.add("journal", "Think it over: what you wrote about practice and about work",
                             [options, &line](Office& office) {
                                 options->learner = line.learner;
                                 return run_journal(office, *options, step_of(line, "journal"));
                             });
    add_learner(*command, line);
    command->require_subcommand(0, 1);
    auto* write = command->add_subcommand("write", "Think something over, question by question");
    write->add_option("--about", options->about, "An attempt, or work; without this, it is asked")
        ->type_name("ATTEMPT|work");
    write->add_option("--model", options->model, "driscoll (three questions) or gibbs (six steps)")
        ->check(CLI::IsMember({"driscoll", "gibbs"}))
        ->type_name("MODEL");
    add_with_id(*command, "go-on", "Go on with one, where it was left", options->id);
    add_with_id(*command, "show", "Read one", options->id);
    command->add_subcommand("find", "Find what has these words")
        ->add_option("words", options->words, "All of them, in any order")
        ->required();
    add_with_id(*command, "forget", "Forget one for good", options->id)
        ->add_flag("--yes", options->yes, "Without asking once more");
}

struct PlanAsked {
    PackOptions pack;
    std::string kind, id;
    bool yes = false;
};

int run_plan(Office& office, const PlanAsked& asked, const std::string& learner, const std::string& step) {
    if (step == "add") return plan_add(office, learner, asked.kind);
    if (step == "edit") return plan_edit(office, learner, asked.id);
    if (step == "return") return plan_return(office, learner, asked.id);
    if (step == "pack") return plan_pack(office, asked.pack);
    if (step == "drop") return plan_drop(office, learner, asked.id, asked.yes);
    return plan_show(office, learner);
}

void add_pack(CLI::App& plan, PackOptions& options) {
    auto* pack = plan.add_subcommand("pack", "Write a pack to take to a review with your manager");
    pack->add_option("--from", options.from, "The first day: 2026-01-01, 1 January")
        ->required()
        ->type_name("DATE");
    pack->add_option("--to", options.to, "The last day: 2026-03-31, today")->required()->type_name("DATE");
    pack->add_option("--out", options.out, "The file to write")->required()->type_name("FILE");
    pack->add_option("--format", options.format, "html (a page for any browser), pdf, text or json")
        ->check(CLI::IsMember({"html", "pdf", "text", "json"}))
        ->type_name("FORMAT");
    pack->add_option("--with", options.with, "A reflection to put in, by its id; without this, none is in it")
        ->type_name("ID");
    pack->add_option("--name", options.name, "The name it shall bear; without this, it bears none")
        ->transform(clean_name())
        ->type_name("NAME");
    pack->add_flag("--force", options.force, "Write over a file that is there");
}

void add_plan(CommandLine& line) {
    auto asked = std::make_shared<PlanAsked>();
    auto* command = line.add(
        "plan", "Your development plan: strengths, objectives, activities, training, feedback, reviews",
        [asked, &line](Office& office) {
            asked->pack.learner = line.learner;
            return run_plan(office, *asked, line.learner, step_of(line, "plan"));
        });
    add_learner(*command, line);
    command->require_subcommand(0, 1);
    command->add_subcommand("add", "Add something, question by question")
        ->add_option("kind", asked->kind, "objective, activity, training, feedback, review or strength")
        ->required()
        ->check(CLI::IsMember({"objective", "activity", "training", "feedback", "review", "strength"}));
    add_with_id(*command, "edit", "Change something, or fill in the rest", asked->id);
    add_with_id(*command, "return", "Say what became of it", asked->id);
    add_pack(*command, asked->pack);
    add_with_id(*command, "drop", "Drop an objective, with the reason; take anything else out", asked->id)
        ->add_flag("--yes", asked->yes, "Without asking once more");
}

void add_meta(CommandLine& line) {
    struct Asked {
        std::vector<std::string> skill;
        std::string attempt;
    };
    auto asked = std::make_shared<Asked>();
    auto* command = line.add("meta", "The twelve meta-skills, as you see yourself, over time",
                             [asked, &line](Office& office) {
                                 const auto step = step_of(line, "meta");
                                 if (step == "rate") return meta_rate(office, line.learner, asked->attempt);
                                 if (!step.empty()) return meta_rate(office, line.learner, step);
                                 std::string skill;
                                 for (const auto& word : asked->skill)
                                     skill += (skill.empty() ? "" : " ") + word;
                                 if (skill.empty()) return meta_list(office, line.learner);
                                 return meta_show(office, line.learner, skill);
                             });
    add_learner(*command, line);
    command->add_option("skill", asked->skill, "One of them over time: focus, critical thinking");
    command->require_subcommand(0, 1);
    command->add_subcommand("baseline", "Say how you see yourself to begin with, one by one");
    command->add_subcommand("review", "Say how you see yourself now");
    command->add_subcommand("rate", "Say how you saw yourself in an attempt")
        ->add_option("attempt", asked->attempt, "Id of the attempt")
        ->required();
}

}  // namespace

void add_notes(CommandLine& line) {
    add_journal(line);
    add_plan(line);
    add_meta(line);
}

}  // namespace rehearse::terminal
