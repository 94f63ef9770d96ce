#include "debrief/build.hpp"
#include "present/views.hpp"
#include "standards/practised.hpp"

namespace rehearse::present {
namespace {

std::string mode_sentence(play::Mode mode) {
    switch (mode) {
        case play::Mode::practice:
            return "Practice: you can go back and try a moment again as often as you like.";
        case play::Mode::coached:
            return "Coached: after each answer you are told the reason at once.";
        case play::Mode::unaided:
            return "Unaided: no hints and no going back, as at work.";
    }
    return {};
}

std::string condition_sentence(const std::string& condition) {
    if (condition == "busy") return "Busy: others are waiting, and time is short.";
    if (condition == "quiet") return "Quiet: there is time.";
    if (condition == "let-down") return "Let down: somebody or something you count on has failed.";
    return "Routine: an ordinary day.";
}

// The units, each in a line of its own, with what they say on simulation.
std::string units_practised(const session::Practice& practice) {
    std::string out;
    for (const auto* unit : standards::units_of(practice.catalogue(), practice.scenario().practises))
        out += (out.empty() ? "" : "\n") + standards::practice_for(*unit);
    return out;
}

}  // namespace

BriefingView briefing_view(const session::Practice& practice) {
    BriefingView out;
    const auto& scenario = practice.scenario();
    const auto& start = practice.played().start;
    out.title = scenario.title;
    out.content_note = scenario.content_note;
    out.mode = mode_sentence(practice.log().head.mode);
    out.condition = condition_sentence(practice.log().head.condition);
    if (practice.log().head.limits)
        out.limits =
            "Time limits are on: some answers have to come in real time. You can pause at any moment, and "
            "looking something up stops the time.";
    out.status_line = debrief::kStatusLine;
    const auto add = [&](const char* heading, const scenario::Text& text) {
        if (!text.empty()) out.parts.emplace_back(heading, play::render(practice.setting(), text, start));
    };
    add("Who you are", scenario.brief.you);
    add("Who they are", scenario.brief.them);
    add("What you know", scenario.brief.know);
    add("What you may do", scenario.brief.may);
    if (auto units = units_practised(practice); !units.empty())
        out.parts.emplace_back("What this is practice for", std::move(units));
    for (const auto& change : practice.organisation().changes)
        out.changes.push_back("Your centre has set " + scenario::spoken_name(change.name) + " at " +
                              practice.organisation().name + " to " + std::to_string(change.to) +
                              " (it comes as " + std::to_string(change.from) + ").");
    return out;
}

}  // namespace rehearse::present
