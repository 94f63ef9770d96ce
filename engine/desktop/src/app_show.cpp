// Going to a screen by its name, for pictures of it.
#include <algorithm>

#include "base/text.hpp"
#include "desktop/app.hpp"

namespace rehearse::desktop {
namespace {

// Longer than any conversation by its first answers; a story may go round in circles.
constexpr int kMostAnswers = 200;

// Pictures of one screen show the replies in one order.
constexpr std::uint64_t kSeed = 1;

}  // namespace

const std::vector<std::string>& screen_names() {
    static const std::vector<std::string> names{"library", "briefing", "play", "pick", "policy", "debrief"};
    return names;
}

Status App::show(const std::string& name) {
    const auto& names = screen_names();
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        const std::string hint = did_you_mean(name, names);
        return fail("desktop.no_screen", "There is no screen '" + name + "'.",
                    (hint.empty() ? "" : hint + " ") + "The screens are " + listed(names) + ".");
    }
    notice_ = {};
    go(Screen::library);
    refresh();
    if (name == "library") return {};
    for (const auto& card : library_.cards) {
        if (!card.playable) continue;
        if (auto begun = begin(card.id, kSeed); !begun) return begun;
        if (auto there = play_to(name); !there) return there;
        if (stands_at(name)) return {};
    }
    return fail("desktop.nothing_to_show", "No scenario of the library leads to the screen '" + name + "'.");
}

bool App::stands_at(const std::string& name) {
    if (name == "briefing") return screen_ == Screen::briefing;
    if (name == "policy") return screen_ == Screen::policy;
    if (name == "debrief") return screen_ == Screen::debrief;
    if (name == "pick") return play_.asks == present::Asks::pick;
    // Somewhere in the middle says more than the first line.
    return play_.asks == present::Asks::choose && practice_->played().moments.size() >= 2;
}

Status App::play_to(const std::string& name) {
    go(name == "briefing" ? Screen::briefing : Screen::play);
    refresh();
    for (int i = 0; i < kMostAnswers && !stands_at(name) && !play_.over; ++i) {
        const auto& consults = play_.consults;
        const auto policy =
            std::find_if(consults.begin(), consults.end(), [](const auto& c) { return !c.policy.empty(); });
        if (name == "policy" && policy != consults.end()) {
            consult(static_cast<std::size_t>(policy - consults.begin()));
            return {};
        }
        if (auto answered = answer_first(); !answered) return answered;
        refresh();
    }
    if (name == "debrief") go(Screen::debrief);
    if (name == "pick") marks_ = 1;
    return {};
}

Status App::answer_first() {
    if (play_.choices.empty()) return fail("desktop.nothing_to_show", "There is nothing to answer.");
    const auto first = static_cast<std::uint16_t>(play_.choices.front().index);
    if (play_.asks == present::Asks::pick) return practice_->answer({play::AnswerKind::pick, 0, 1U << first});
    return practice_->answer({play::AnswerKind::choose, first, 0});
}

}  // namespace rehearse::desktop
