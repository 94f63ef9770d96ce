// rehearse play FILE --from BEAT: the middle of a scenario, in a state that can really be reached.
#include "authoring/preview.hpp"
#include "commands.hpp"
#include "player.hpp"

namespace rehearse::terminal {

int preview(Office& office, const PlayOptions& options) {
    if (auto opened = office.open_records(); !opened) return complain(office, opened.error());
    authoring::PreviewOptions how;
    how.scenario = options.scenario;
    how.from = options.from;
    how.condition = options.condition;
    how.mode = *play::mode_from(options.mode);
    how.seed = options.seed;
    how.limits = options.limits;
    const auto preview = authoring::Preview::start(office.workplace(), how);
    if (!preview) return complain(office, preview.error());
    const auto& way = (*preview)->way();
    office.console.say("A preview, not kept among the attempts." +
                           std::string(way.empty() ? "" : " The way to '" + options.from + "':"),
                       {}, {}, Style::quiet);
    for (const auto& one : way) office.console.say(one, "- ", "  ", Style::quiet);
    office.console.say(
        "Type inspect to see the facts and what each reply does. When you change the file, this goes on "
        "with what it says then.",
        {}, {}, Style::quiet);
    office.console.line();
    const auto again = office.command(
        "play " + shell_word(options.scenario) + " --from " +
        shell_word(options.from.empty() ? (*preview)->practice().scenario().beats.front().id : options.from));
    return Player(office.console, **preview, again).run();
}

}  // namespace rehearse::terminal
