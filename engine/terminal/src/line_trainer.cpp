// How a trainer's work with hand-ins is asked for.
#include "command_line.hpp"
#include "commands_trainer.hpp"

namespace rehearse::terminal {
namespace {

/// One of the trainer's commands: the word, and what runs. It takes the place of a subcommand's callback.
class Trainer {
public:
    explicit Trainer(CommandLine& line) : run_(std::make_shared<CommandLine::Run>()) {
        top_ = line.add("trainer", "For trainers: what learners hand in, comments on it, a group's practice",
                        [run = run_](Office& office) { return (*run)(office); });
        top_->require_subcommand(1);
    }
    CLI::App* add(const std::string& name, const std::string& about, CommandLine::Run what) {
        auto* out = top_->add_subcommand(name, about);
        out->callback([run = run_, what = std::move(what)] { *run = what; });
        return out;
    }

private:
    std::shared_ptr<CommandLine::Run> run_;
    CLI::App* top_;
};

void add_hand_ins(Trainer& trainer) {
    auto imported = std::make_shared<ImportOptions>();
    auto* import = trainer.add("import", "Read files that learners handed in; each attempt is played again",
                               [imported](Office& office) { return import_hand_ins(office, *imported); });
    import->add_option("files", imported->files, "Their files")->required();
    import->add_option("--as", imported->as, "The learner's name here, in place of the one in the file")
        ->transform(clean_name())
        ->type_name("NAME");
    import->add_option("--keep-until", imported->keep_until, "The last day; then the copies are erased")
        ->type_name("DATE");

    struct Forgotten {
        std::string learner;
        bool yes = false;
    };
    auto forgotten = std::make_shared<Forgotten>();
    auto* forget =
        trainer.add("forget", "Erase your copies of one learner's attempts", [forgotten](Office& office) {
            return forget_group_learner(office, forgotten->learner, forgotten->yes);
        });
    forget->add_option("learner", forgotten->learner, "The learner's name here")->required();
    forget->add_flag("--yes", forgotten->yes, "Do not ask again");

    auto back = std::make_shared<GroupFile>();
    auto* give = trainer.add("return", "Write a file that brings your comments back to one learner",
                             [back](Office& office) { return return_to_learner(office, *back); });
    give->add_option("learner", back->what, "The learner's name here")->required();
    give->add_option("--out", back->out, "The file to write")->required()->type_name("FILE");
    give->add_flag("--force", back->force, "Write over a file that is there");
}

void add_looking(Trainer& trainer) {
    auto json = std::make_shared<bool>(false);
    auto* learners = trainer.add("learners", "Who practised what, by name",
                                 [json](Office& office) { return group_learners(office, *json); });
    auto* heat = trainer.add("heat", "Where the group struggles: criteria by learners",
                             [json](Office& office) { return group_heat(office, *json); });
    auto scenario = std::make_shared<std::string>();
    auto* picks =
        trainer.add("picks", "What was chosen at first at each decision of a scenario",
                    [json, scenario](Office& office) { return group_picks(office, *scenario, *json); });
    picks->add_option("scenario", *scenario, "Its id")->required();
    for (auto* one : {learners, heat, picks}) one->add_flag("--json", *json, "As JSON");

    auto table = std::make_shared<GroupFile>();
    table->what = "attempts";
    auto* csv = trainer.add("csv", "A table of the group's practice for a spreadsheet",
                            [table](Office& office) { return group_csv(office, *table); });
    csv->add_option("--what", table->what, "attempts, or criteria (one row for each learner's criterion)")
        ->check(CLI::IsMember({"attempts", "criteria"}))
        ->type_name("WHAT");
    csv->add_option("--out", table->out, "The file to write")->required()->type_name("FILE");
    csv->add_flag("--force", table->force, "Write over a file that is there");
}

void add_commenting(Trainer& trainer) {
    auto said = std::make_shared<CommentOptions>();
    auto* comment =
        trainer.add("comment", "Comment on practice: it stands beside the program's reading, and stays",
                    [said](Office& office) { return terminal::comment(office, *said); });
    comment->add_option("attempt", said->attempt, "Id of the attempt")->required();
    comment->add_option("--about", said->about, "A criterion (SDS0354.P4) or a moment (m3); else all of it")
        ->type_name("WHAT");
    auto* agree = comment->add_flag("--agree", said->agree, "You read it as the program does");
    comment->add_option("--adjust", said->adjust, "You read it otherwise: shown, mixed, went against …")
        ->excludes(agree)
        ->type_name("READING");
    comment->add_option("--words", said->words, "What you say; the reason, if you read it otherwise")
        ->type_name("TEXT");
    comment->add_option("--as", said->who, "Your name")->transform(clean_name())->type_name("NAME");

    auto attempt = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    auto* comments =
        trainer.add("comments", "Comments on an attempt, in the order made", [attempt, json](Office& office) {
            return terminal::comments(office, *attempt, Whose::trainers, *json);
        });
    comments->add_option("attempt", *attempt, "Id of the attempt")->required();
    comments->add_flag("--json", *json, "As JSON");
}

void add_standardising(Trainer& trainer) {
    struct Asked {
        std::vector<std::string> attempts, read;
        GroupFile file;
    };
    auto asked = std::make_shared<Asked>();
    auto* sheets =
        trainer.add("standardise", "Blind transcripts for several trainers to read, and how far they agree",
                    [asked](Office& office) {
                        if (!asked->read.empty()) return read_standardised(office, asked->read, asked->file);
                        return standardise(office, asked->attempts, asked->file.out);
                    });
    auto* attempts = sheets->add_option("attempts", asked->attempts, "Ids of attempts to read");
    sheets->add_option("--read", asked->read, "Tables that trainers filled in")
        ->excludes(attempts)
        ->type_name("FILE…");
    sheets
        ->add_option("--out", asked->file.out, "The folder for the sheets; with --read, a file (html or pdf)")
        ->type_name("PATH");
    sheets->add_flag("--force", asked->file.force, "With --read: write over a file that is there");
}

void add_sampling(Trainer& trainer) {
    auto options = std::make_shared<SampleOptions>();
    auto* sample = trainer.add("sample", "Draw attempts by chance, to look at again",
                               [options](Office& office) { return terminal::sample(office, *options); });
    sample->add_option("--number", options->number, "So many attempts")->type_name("NUMBER");
    sample->add_option("--share", options->share, "So many of every hundred")->type_name("NUMBER");
    sample->add_option("--seed", options->seed, "A number that settles the draw")
        ->check(whole_number())
        ->type_name("NUMBER");
    sample->add_flag("--json", options->json, "As JSON");
}

}  // namespace

void add_trainer(CommandLine& line) {
    Trainer trainer(line);
    add_hand_ins(trainer);
    add_looking(trainer);
    add_commenting(trainer);
    add_standardising(trainer);
    add_sampling(trainer);
}

}  // namespace rehearse::terminal
