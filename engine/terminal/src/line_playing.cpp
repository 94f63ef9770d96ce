// How playing, debriefs and replays are asked for.
#include "command_line.hpp"

namespace rehearse::terminal {
namespace {

// "--name" or "--no-name"; without either `out` stays empty, and the centre's choice counts.
CLI::Option* add_choice(CLI::App& play, const std::string& name, std::optional<bool>& out,
                        const std::string& about) {
    return play.add_flag_function(
        "--" + name + ",!--no-" + name, [&out](std::int64_t count) { out = count > 0; }, about);
}

// What is settled when an attempt begins.
std::vector<CLI::Option*> add_settled(CLI::App& play, CommandLine& line, PlayOptions& options) {
    std::vector<CLI::Option*> out;
    out.push_back(play.add_option("--learner", line.learner, "Who plays: a nickname will do")
                      ->transform(clean_name())
                      ->type_name("NAME"));
    out.push_back(play.add_option("--mode", options.mode, "practice, coached or unaided")
                      ->check(CLI::IsMember({"practice", "coached", "unaided"}))
                      ->type_name("MODE"));
    out.push_back(play.add_option("--condition", options.condition,
                                  "One that the scenario offers (routine, busy, quiet, let-down), or any")
                      ->type_name("NAME"));
    out.push_back(
        add_choice(play, "limits", options.limits, "Whether some answers have to come in real time"));
    out.push_back(
        play.add_option("--seed", options.seed, "A number that settles all chance and the order of replies")
            ->check(whole_number())
            ->type_name("NUMBER"));
    return out;
}

void add_play(CommandLine& line) {
    auto options = std::make_shared<PlayOptions>();
    auto* play = line.add(
        "play", "Play a scenario here, by its id or the path of its file", [options, &line](Office& office) {
            options->learner = line.learner;
            return options->from.empty() ? terminal::play(office, *options) : preview(office, *options);
        });
    auto* scenario =
        play->add_option("scenario", options->scenario, "Id from the library, or path of a file");
    auto* resume =
        play->add_option("--resume", options->resume, "Go on with this attempt")->type_name("ATTEMPT");
    play->add_flag("--original", options->original, "With --resume: the edition kept with the attempt")
        ->needs(resume);
    auto* from = play->add_option("--from", options->from,
                                  "For authors: begin at this beat, as it can really be reached")
                     ->type_name("BEAT");
    play->add_option("--answers", options->answers, "A file of numbered answers, in place of typing")
        ->type_name("FILE");
    (void)add_choice(*play, "confidence", options->confidence,
                     "Whether you are asked how sure you were, after each answer");
    auto settled = add_settled(*play, line, *options);
    settled.push_back(from);
    play->callback([=] {
        for (const auto* one : settled)
            if (!resume->empty() && !one->empty())
                throw CLI::ValidationError(one->get_name(),
                                           "an attempt goes on as it began; leave this out with --resume");
        if (!from->empty() && scenario->empty())
            throw CLI::ValidationError("--from", "say which scenario to play, too");
        if (scenario->empty() && resume->empty())
            throw CLI::ValidationError(
                "play",
                "say which scenario to play, or which attempt to resume; rehearse list shows the scenarios");
    });
}

void add_after_debrief(CommandLine& line) {
    auto answered = std::make_shared<std::string>();
    line.add("answer", "Answer the questions of a debrief, one by one",
             [answered](Office& office) { return answer_debrief(office, *answered); })
        ->add_option("attempt", *answered, "Id of the attempt")
        ->required();
    struct Again {
        std::string attempt;
        int moment = 0;
    };
    auto again = std::make_shared<Again>();
    auto* command =
        line.add("again", "Play a scenario again, or from one moment of an attempt on",
                 [again](Office& office) { return play_again(office, again->attempt, again->moment); });
    command->add_option("attempt", again->attempt, "Id of the attempt")->required();
    command->add_option("--moment", again->moment, "Go back to just before this moment")
        ->check(CLI::PositiveNumber)
        ->type_name("NUMBER");
}

struct Remark {
    std::string attempt, check, words;
    int moment = 0;
};

}  // namespace

void add_playing(CommandLine& line) {
    add_play(line);
    struct Debrief {
        std::string attempt, format = "text";
    };
    auto asked = std::make_shared<Debrief>();
    auto* debrief = line.add("debrief", "What each answer of an attempt did", [asked](Office& office) {
        return terminal::debrief(office, asked->attempt, asked->format);
    });
    debrief->add_option("attempt", asked->attempt, "Id of the attempt")->required();
    debrief->add_option("--format", asked->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->type_name("FORMAT");
    add_after_debrief(line);
    auto said = std::make_shared<Remark>();
    auto* remark =
        line.add("remark", "Say about a finding in a text of yours: I did this", [said](Office& office) {
            return terminal::remark(office, said->attempt, said->moment, said->check, said->words);
        });
    remark->add_option("attempt", said->attempt, "Id of the attempt")->required();
    remark->add_option("moment", said->moment, "Number of the moment, as in the debrief")->required();
    remark->add_option("check", said->check, "The check, or the question's id")->required();
    remark->add_option("words", said->words, "In your own words; else \"I did this\"");
    auto attempt = std::make_shared<std::string>();
    line.add("replay", "Play an attempt again and compare every state with the record",
             [attempt](Office& office) { return replay(office, *attempt); })
        ->add_option("attempt", *attempt, "Id of the attempt")
        ->required();
}

}  // namespace rehearse::terminal
