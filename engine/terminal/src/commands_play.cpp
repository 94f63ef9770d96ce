#include <algorithm>

#include "answers.hpp"
#include "base/system.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "commands_trainer.hpp"
#include "player.hpp"
#include "present/route.hpp"
#include "present/support.hpp"
#include "present/views.hpp"

namespace rehearse::terminal {
namespace {

Result<std::unique_ptr<session::Practice>> begin(Office& office, const PlayOptions& options) {
    const auto workplace = office.workplace();
    if (!options.resume.empty()) {
        auto practice = session::Practice::resume(
            workplace, options.resume,
            options.original ? session::Edition::original : session::Edition::current, options.scenario);
        if (!practice && practice.error().code == "play.changed") {
            Error error = practice.error();
            error.hint += " To do so: " + office.command("play --resume " + options.resume + " --original");
            return fail(std::move(error));
        }
        return practice;
    }
    auto content = office.library().open(options.scenario);
    if (!content) return fail(content.error());
    session::StartOptions start;
    start.learner = options.learner;
    start.condition = options.condition;
    start.limits = options.limits ? options.limits : office.settings().limits;
    start.mode = *play::mode_from(options.mode);
    start.seed = options.seed;
    return session::Practice::start(workplace, std::move(*content), start);
}

// A file outside the library has to be named again, or the kept edition is played.
std::string go_on(const Office& office, const session::Practice& practice) {
    const std::string& path = practice.content().path;
    const bool own = !path.empty() && folder_of(path) != office.library().paths().scenarios();
    return office.command("play " + (own ? shell_word(path) + " " : "") + "--resume " +
                          practice.log().head.id);
}

// What the centre hides is not played by its id. Whoever works on it has its file.
Status offered(const Office& office, const std::string& scenario) {
    const auto centre = office.library().centre_defaults();
    if (!centre || !centre->hides(scenario)) return {};
    const auto& paths = office.library().paths();
    return fail("library.hidden", "Your centre has hidden the scenario '" + scenario + "'.",
                "To see what there is: " + office.command("list") + ". If you work on it, play its file: " +
                    office.command("play " + shell_word(joined(paths.scenarios(), scenario + ".lua"))));
}

// Where somebody types, what there is to know beforehand comes before anything is kept.
bool agrees(Office& office, const std::string& scenario) {
    if (!stdin_is_terminal() || !stdout_is_terminal()) return true;
    const auto content = office.library().open(scenario);
    if (!content || content->scenario->content_note.empty()) return true;
    auto& console = office.console;
    console.say(content->scenario->title, {}, {}, Style::strong);
    console.say(content->scenario->content_note, "Before you start: ", "  ");
    console.say(present::may_be_skipped() + " Press Enter to go on, or type skip.");
    while (const auto line = console.ask("> ")) {
        const std::string wish = lower_ascii(trimmed(*line));
        if (wish.empty()) return true;
        if (wish == "skip" || read_wish(wish) == Wish::leave) return false;
        console.complain({"terminal.input", "'" + wish + "' is not an answer here.",
                          "Press Enter to go on, or type skip."});
    }
    return false;
}

bool asks_how_sure(const Office& office, const PlayOptions& options) {
    const auto centre = office.library().centre_defaults();
    return options.confidence.value_or(centre && centre->confidence);
}

}  // namespace

int play(Office& office, const PlayOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    std::optional<std::vector<std::string>> answers;
    if (!options.answers.empty()) {
        auto read = read_answers(*office.machine().files, options.answers);
        if (!read) return complain(office, read.error());
        answers = std::move(*read);
    }
    if (options.resume.empty()) {
        if (const auto there = offered(office, options.scenario); !there)
            return complain(office, there.error());
        if (!answers && !options.agreed && !agrees(office, options.scenario)) {
            office.console.say("Skipped, and nothing is kept of it. To choose another:");
            office.console.print("  " + office.command("list") + "\n");
            return kDone;
        }
    }
    auto practice = begin(office, options);
    if (!practice) return complain(office, practice.error());
    if (options.resume.empty()) office.say_who();
    Player player(office.console, **practice, std::move(answers), go_on(office, **practice));
    if (office.settings().soft_words) player.softens();
    if (!asks_how_sure(office, options)) return play_out(office, player, **practice);
    auto journal = office.journal_of((*practice)->log().head.learner);
    if (journal)
        player.asks_how_sure(*journal);
    else
        office.console.complain(journal.error());  // playing needs no journal
    return play_out(office, player, **practice);
}

int menu(Office& office, const std::string& learner) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto attempts = office.records().attempts(learner);
    if (!attempts) return complain(office, attempts.error());
    const auto route = present::units_on_route(office.records(), learner);
    if (!route) return complain(office, route.error());
    const auto view = present::library_view(office.library(), *attempts, *route);
    office.console.say("Rehearse: practise a conversation with a customer.", {}, {}, Style::strong);
    office.console.say(view.status_line, {}, {}, Style::quiet);
    office.console.line();
    office.say_who();
    say_assignments(office, learner, *attempts);
    for (const auto& trouble : office.library().centre_troubles()) office.console.complain(trouble);
    for (std::size_t i = 0; i < view.cards.size(); ++i) {
        const auto& card = view.cards[i];
        const std::string on_route = card.on_route.empty() ? "" : present::route_words(card) + ". ";
        office.console.say(
            card.title + ", " + card.channel + ". " + card.about + " " + on_route + card.tried + ".",
            std::to_string(i + 1) + ". ", "   ");
    }
    say_come_back(office, learner);
    bool skipped = false;
    while (true) {
        office.console.line();
        if (std::exchange(skipped, false)) office.console.say("Skipped, and nothing is kept of it.");
        const auto line = office.console.ask("Which one? Type its number, or leave. > ");
        const std::string wish = line ? std::string(trimmed(*line)) : "";
        if (!line || wish.empty() || read_wish(wish) == Wish::leave) return kDone;
        for (std::size_t i = 0; i < view.cards.size(); ++i) {
            if (wish != std::to_string(i + 1) && wish != view.cards[i].id) continue;
            PlayOptions options;
            options.scenario = view.cards[i].id;
            options.learner = learner;
            options.agreed = true;
            if (agrees(office, options.scenario)) return play(office, options);
            skipped = true;
        }
        if (skipped) continue;
        office.console.complain(
            {"terminal.input", "'" + wish + "' is not in the list.", "Type one of the numbers shown."});
    }
}

int remark(Office& office, const std::string& attempt, int moment, const std::string& check,
           const std::string& words) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto practice = session::Practice::review(office.workplace(), attempt);
    if (!practice) return complain(office, practice.error());
    const auto& moments = (*practice)->played().moments;
    const auto place = static_cast<std::size_t>(moment) - 1;
    const auto* entry = moment >= 1 && place < moments.size()
                            ? &(*practice)->log().entries[static_cast<std::size_t>(moments[place].entry - 1)]
                            : nullptr;
    if (entry == nullptr || !entry->answer.written)
        return complain(office, {"remark.no_text", "Moment " + std::to_string(moment) + " is not a text.",
                                 "The debrief numbers the moments: " + office.command("debrief " + attempt)});
    std::vector<std::string> known;
    for (const auto& finding : entry->answer.written->findings) {
        const std::string name(to_text(finding.which));
        known.push_back(finding.about.empty() ? name : finding.about);
        if (known.back() != check) continue;
        const auto kept =
            (*practice)->remark(entry->number, name, finding.about, words.empty() ? "I did this" : words);
        if (!kept) return complain(office, kept.error());
        office.console.say("Kept for your trainer.");
        return kDone;
    }
    return complain(office, {"remark.no_check", "There is no check '" + check + "' on this text.",
                             did_you_mean(check, known)});
}

int replay(Office& office, const std::string& attempt) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    const auto practice = session::Practice::review(office.workplace(), attempt);
    if (!practice) return complain(office, practice.error());
    const auto view = present::play_view(**practice);
    for (const auto& moment : (*practice)->played().moments)
        office.console.say((*practice)->scenario().beats[moment.before.at].id + ": " + moment.said,
                           std::to_string(moment.entry) + ". ", "   ");
    office.console.say(
        "Replayed " +
        counted(static_cast<long long>((*practice)->played().moments.size()), "answer", "answers") +
        "; every state is the one that was recorded." + (view.over ? "" : " The attempt is unfinished."));
    return kDone;
}

namespace {

Handed handed(Office& office, const std::string& learner) {
    return {office.workplace(), office.machine().files, learner, account_name()};
}

}  // namespace

int open_desktop(Office& office, const std::string& learner) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    return office.machine().desktop.run(handed(office, learner));
}

int screenshot(Office& office, const std::string& learner, const PictureOptions& options) {
    if (!office.machine().desktop.screenshot)
        return complain(office, {"desktop.absent", "This build of Rehearse has no desktop.",
                                 "Build it with SDL2 and Dear ImGui."});
    if (options.all == !options.screen.empty()) {
        office.console.complain({"terminal.usage", "It needs either --screen NAME or --all.", ""});
        return kUsage;
    }
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    int width = 0, height = 0;
    char rest = 0;
    if (std::sscanf(options.size.c_str(), "%dx%d%c", &width, &height, &rest) != 2 || width < 320 ||
        height < 240 || width > 4096 || height > 4096) {
        office.console.complain({"terminal.usage", "'" + options.size + "' is not a size.",
                                 "Write it like 1100x760; from 320x240 to 4096x4096."});
        return kUsage;
    }
    const auto saved = office.machine().desktop.screenshot(handed(office, learner),
                                                           {options.screen, options.out, width, height});
    if (!saved) return complain(office, saved.error());
    for (const auto& file : *saved) office.console.say("Saved " + file + ".");
    return kDone;
}

}  // namespace rehearse::terminal
