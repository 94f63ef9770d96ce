// rehearse explore
#include <cstdio>

#include "base/interrupt.hpp"
#include "base/text.hpp"
#include "commands.hpp"
#include "explore/report.hpp"
#include "session/explored.hpp"

namespace rehearse::terminal {
namespace {

explore::Progress progress_of(const Interrupts& interrupts, bool told) {
    return [&interrupts, told, last = std::string()](const std::string& what, std::size_t states,
                                                     std::size_t transitions) mutable {
        constexpr std::size_t kOften = 500'000;
        const bool news =
            what != "states" || states / kOften != (states - std::min<std::size_t>(states, 1 << 14)) / kOften;
        if (told && news) {
            const std::string line =
                what == "states" ? explore::grouped(static_cast<double>(states)) + " moments (states), " +
                                       explore::grouped(static_cast<double>(transitions)) +
                                       " steps from one to the next (transitions)"
                                 : what;
            if (line != last) (void)std::fprintf(stderr, "Exploring: %s …\n", line.c_str());
            last = line;
        }
        return !interrupts.pending();
    };
}

}  // namespace

int explore_scenario(Office& office, const ExploreOptions& options) {
    if (auto opened = office.open_library(); !opened) return complain(office, opened.error());
    const auto content = office.library().open(options.scenario);
    if (!content) return complain(office, content.error());
    const auto setting = play::make_setting(*content->scenario, *content->organisation, 0, options.condition,
                                            "the learner", content->program.get());
    if (!setting) return complain(office, setting.error());
    const auto condition = content->scenario->conditions[static_cast<std::size_t>(setting->condition)];
    auto& files = *office.machine().files;
    const auto path = session::explored_at(office.library().paths(), *content, condition, options.full_state);
    auto report = files.read(path, session::kMostReport);
    if (!report) {
        const Interrupts interrupts;
        explore::ReportOptions how;
        how.full_state = options.full_state;
        if (options.most_states > 0) how.most_states = options.most_states;
        how.progress = progress_of(interrupts, !options.json);
        report = explore::report(*setting, how);
        if (!report) return complain(office, report.error());
        if (explore::is_complete(*report) && files.make_folder(folder_of(path)))
            (void)files.write(path, *report);  // only saves time
    }
    office.console.print(options.json ? *report : explore::report_text(*report));
    return explore::findings_in(*report) == 0 ? kDone : kFindings;
}

}  // namespace rehearse::terminal
