// Going to a screen by its name, for pictures of it.
#include <algorithm>

#include "base/text.hpp"
#include "desktop/app.hpp"
#include "pages.hpp"
#include "present/draft.hpp"

namespace rehearse::desktop {
namespace {

using present::Asks;

// Longer than any conversation; a story may go round in circles.
constexpr int kMostAnswers = 120;

// Pictures of one screen show the replies in one order.
constexpr std::uint64_t kSeed = 1;

// By the first answers, by the second, by the third, and then by some of each.
constexpr std::size_t kPlainWays = 3;
constexpr std::size_t kWays = 9;

constexpr const char* kDebrief = "debrief";
constexpr const char* kFeelings = "feelings";  // what comes before it
// Fits wherever something is to be written.
constexpr const char* kText =
    "Thank you for telling us. I am sorry about this, and I will ring you tomorrow.";

struct Kind {
    const char* name;
    Asks asks;
};
constexpr Kind kKinds[] = {{"pick", Asks::pick},  {"sort", Asks::sort},     {"rank", Asks::rank},
                           {"rate", Asks::rate},  {"record", Asks::record}, {"calculate", Asks::calculate},
                           {"write", Asks::write}};

std::size_t place_for(std::size_t way, std::size_t step, std::size_t count) {
    if (count == 0) return 0;
    return (way < kPlainWays ? way : way + step * way / 2 + step / kPlainWays) % count;
}

bool has_manners(const present::Choice& choice) { return !choice.manners.empty(); }

}  // namespace

const std::vector<std::string>& screen_names() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> out;
        for (const auto& kind : page_kinds()) out.emplace_back(kind.name);
        out.insert(out.end(),
                   {kFeelings, "setup", "briefing", "play", "manner", "pick", "sort", "rank", "rate",
                    "record", "calculate", "write", "written", "sheet", "limit", "policy", "over"});
        return out;
    }();
    return names;
}

Status App::show(const std::string& name) {
    const auto& names = screen_names();
    notice_ = {};
    if (const auto slash = name.find('/'); slash != std::string::npos && page_kind(name.substr(0, slash))) {
        open_page(name);
        return {};
    }
    if (std::find(names.begin(), names.end(), name) == names.end()) {
        const std::string hint = did_you_mean(name, names);
        return fail("desktop.no_screen", "There is no screen '" + name + "'.",
                    (hint.empty() ? "" : hint + " ") + "The screens are " + listed(names) + ".");
    }
    if (page_kind(name) != nullptr && name != kDebrief) {
        open_page(name);
        return {};
    }
    const auto cards = present::library_view(around_.library(), {}).cards;
    for (std::size_t way = 0; way < kWays; ++way)
        for (const auto& card : cards) {
            if (!card.playable) continue;
            set_up(card.id);
            if (name == "setup") return {};
            session::StartOptions options;
            options.seed = kSeed;
            options.limits = name == "limit";
            if (auto begun = begin(card.id, options); !begun) return begun;
            if (auto there = play_to(name, way); !there) return there;
            if (!stands_at(name)) continue;
            prepare(name);
            return {};
        }
    return fail("desktop.nothing_to_show", "No scenario of the library leads to the screen '" + name + "'.");
}

bool App::stands_at(const std::string& name) {
    if (name == "briefing") return screen_ == Screen::briefing;
    if (name == "written") return screen_ == Screen::written;
    if (name == "limit") return play_.seconds > 0;
    if (name == "policy") return screen_ == Screen::policy;
    if (name == "over") return play_.over && screen_ == Screen::play;
    if (name == kDebrief || name == kFeelings) return screen_ == Screen::page;
    if (name == "manner") return std::any_of(play_.choices.begin(), play_.choices.end(), has_manners);
    if (name == "sheet")
        return !play_.over && std::any_of(play_.transcript.begin() + static_cast<std::ptrdiff_t>(play_.fresh),
                                          play_.transcript.end(),
                                          [](const present::Said& said) { return said.sheet.has_value(); });
    for (const Kind& kind : kKinds)
        if (name == kind.name) return play_.asks == kind.asks;
    // Somewhere in the middle says more than the first line.
    return play_.asks == Asks::choose && practice_->played().moments.size() >= 2;
}

Status App::play_to(const std::string& name, std::size_t way) {
    go(name == "briefing" ? Screen::briefing : Screen::play);
    refresh();
    for (int i = 0; i < kMostAnswers && !stands_at(name) && !play_.over && play_.fault.empty(); ++i) {
        const auto& consults = play_.consults;
        const auto policy =
            std::find_if(consults.begin(), consults.end(), [](const auto& c) { return !c.policy.empty(); });
        if (name == "policy" && policy != consults.end()) {
            consult(static_cast<std::size_t>(policy - consults.begin()));
            return {};
        }
        if (auto answered = answer_somehow(way); !answered) return answered;
        if (name == "written" && screen_ == Screen::written) return {};
        go(Screen::play);
        refresh();
    }
    const std::string debrief = std::string(kDebrief) + "/" + practice_->log().head.id;
    if (name == kDebrief && play_.over) open_page(debrief + kTold);
    if (name == kFeelings && play_.over) open_page(debrief);
    return {};
}

Status App::answer_somehow(std::size_t way) {
    auto& draft = answering_.draft;
    const auto place = [&](std::size_t count) {
        return place_for(way, practice_->played().moments.size(), count);
    };
    draft.choice = static_cast<int>(place(play_.choices.size()));
    draft.manner = 0;
    if (!draft.marks.empty()) draft.marks[place(draft.marks.size())] = true;
    for (int& box : draft.boxes) box = static_cast<int>(place(play_.boxes.size()));
    if (play_.asks == Asks::calculate) answering_.fields.front().edit.set_text("1");
    answering_.text.edit.set_text(kText);
    submit();
    if (!answering_.problem.empty()) return fail("desktop.nothing_to_show", answering_.problem);
    return notice_.empty() ? Status{} : fail("desktop.nothing_to_show", notice_.text);
}

void App::prepare(const std::string& name) {
    auto& draft = answering_.draft;
    if (name == "manner") {
        const auto& all = play_.choices;
        draft.choice = static_cast<int>(std::find_if(all.begin(), all.end(), has_manners) - all.begin());
    }
    if (name == "pick") draft.marks.front() = true;
    if (name == "sort" || name == "rate") draft.boxes.front() = 0;
    if (name == "write") answering_.text.edit.set_text(kText);
}

}  // namespace rehearse::desktop
