#include "scenario/scenario.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <map>

#include "base/text.hpp"

namespace rehearse::scenario {
namespace {

constexpr std::array<std::string_view, 7> kDays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                   "Friday", "Saturday", "Sunday"};
constexpr int kDay = 24 * 60;

std::optional<int> whole(std::string_view text) {
    int out = 0;
    if (text.starts_with('-')) return std::nullopt;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (problem != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return out;
}

template <class Things>
int place_of(const Things& things, std::string_view id) {
    for (std::size_t i = 0; i < things.size(); ++i)
        if (things[i].id == id) return static_cast<int>(i);
    return -1;
}

}  // namespace

std::string_view to_text(Critical critical) {
    switch (critical) {
        case Critical::none:
            return "none";
        case Critical::unsafe:
            return "unsafe";
        case Critical::unlawful:
            return "unlawful";
        case Critical::discriminatory:
            return "discriminatory";
        case Critical::dishonest:
            return "dishonest";
        case Critical::data_breach:
            return "data breach";
    }
    return "none";
}

std::string_view to_text(DecisionKind kind) {
    static constexpr std::array<std::string_view, 9> kNames = {"none", "choose", "pick",      "sort", "rank",
                                                               "rate", "record", "calculate", "write"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string title_of(const Writing& writing, const wording::Finding& finding) {
    if (finding.which == wording::Check::question)
        for (const auto& question : writing.brief.questions)
            if (question.id == finding.about) return "The question " + question.words;
    std::string out(wording::to_text(finding.which));
    out.front() = static_cast<char>(out.front() - 'a' + 'A');
    return out;
}

std::string_view to_text(Sheet::Look look) {
    static constexpr std::array<std::string_view, 5> kNames = {"table", "chart", "rota", "risk log", "form"};
    return kNames[static_cast<std::size_t>(look)];
}

BeatIndex Scenario::beat(std::string_view wanted) const {
    for (std::size_t i = 0; i < beats.size(); ++i)
        if (beats[i].id == wanted) return static_cast<BeatIndex>(i);
    for (std::size_t i = 0; i < beats.size(); ++i)
        if (std::find(beats[i].was.begin(), beats[i].was.end(), wanted) != beats[i].was.end())
            return static_cast<BeatIndex>(i);
    return kNowhere;
}

int Scenario::option(const Decision& decision, std::string_view wanted) const {
    return place_of(decision.options, wanted);
}

int Scenario::item(const Decision& decision, std::string_view wanted) const {
    return place_of(decision.items, wanted);
}

int Scenario::field(const Decision& decision, std::string_view wanted) const {
    return place_of(decision.fields, wanted);
}

int Scenario::consult(std::string_view wanted) const { return place_of(consults, wanted); }

std::string clock_text(int minutes) {
    const auto day = static_cast<std::size_t>(minutes / kDay % 7);
    return fmt::format("{}, {:02}:{:02}", kDays[day], minutes / 60 % 24, minutes % 60);
}

// "Saturday, 11:40" with an optional ", week 2"
std::optional<int> parse_clock(std::string_view text) {
    int week = 0;
    if (const auto at = text.find(", week "); at != std::string_view::npos) {
        const auto n = whole(text.substr(at + 7));
        if (!n || *n < 1 || *n > 8) return std::nullopt;
        week = *n - 1;
        text = text.substr(0, at);
    }
    const auto comma = text.find(", ");
    if (comma == std::string_view::npos) return std::nullopt;
    const auto day = std::find(kDays.begin(), kDays.end(), text.substr(0, comma));
    const auto time = text.substr(comma + 2);
    if (day == kDays.end() || time.size() != 5 || time[2] != ':') return std::nullopt;
    const auto hour = whole(time.substr(0, 2));
    const auto minute = whole(time.substr(3, 2));
    if (!hour || !minute || *hour > 23 || *minute > 59) return std::nullopt;
    return (week * 7 + static_cast<int>(day - kDays.begin())) * kDay + *hour * 60 + *minute;
}

const std::vector<std::string>& condition_names() {
    static const std::vector<std::string> kAll = {"routine", "busy", "quiet", "let-down"};
    return kAll;
}

const std::vector<std::string>& circumstance_names() {
    static const std::vector<std::string> kAll = {"satisfied",
                                                  "dissatisfied",
                                                  "internal",
                                                  "external",
                                                  "own-initiative",
                                                  "asked",
                                                  "own-authority",
                                                  "authority-sought",
                                                  "planned",
                                                  "short-notice",
                                                  "to-plan",
                                                  "not-to-plan",
                                                  "customer-present",
                                                  "customer-absent",
                                                  "new",
                                                  "loyal",
                                                  "returning",
                                                  "tangible-benefit",
                                                  "intangible-benefit",
                                                  "feedback-requested",
                                                  "feedback-spontaneous",
                                                  "competitor-direct",
                                                  "competitor-substitute"};
    return kAll;
}

std::string_view circumstance_of(std::string_view tag) {
    static const std::map<std::string_view, std::string_view> kWords = {
        {"routine", "routine"},
        {"busy", "busy"},
        {"quiet", "quiet"},
        {"let_down", "let-down"},
        {"customer_happy", "satisfied"},
        {"customer_unhappy", "dissatisfied"},
        {"own_initiative", "own-initiative"},
        {"contact_initiated", "own-initiative"},
        {"in_response", "asked"},
        {"own_authority", "own-authority"},
        {"authority_sought", "authority-sought"},
        {"visit_planned", "planned"},
        {"visit_short_notice", "short-notice"},
        {"work_to_plan", "to-plan"},
        {"work_not_to_plan", "not-to-plan"},
        {"customer_present", "customer-present"},
        {"customer_absent", "customer-absent"},
        {"customer_new", "new"},
        {"customer_loyal", "loyal"},
        {"customer_returning_from_competitor", "returning"},
        {"benefit_tangible", "tangible-benefit"},
        {"benefit_intangible", "intangible-benefit"},
        {"feedback_requested", "feedback-requested"},
        {"feedback_spontaneous", "feedback-spontaneous"},
        {"competitors_direct", "competitor-direct"},
        {"competitors_substitute", "competitor-substitute"}};
    const auto found = kWords.find(tag);
    return found == kWords.end() ? std::string_view() : found->second;
}

const std::vector<std::string>& core_skill_names() {
    static const std::vector<std::string> kAll = {"communication", "numeracy", "ict", "problem solving",
                                                  "working with others"};
    return kAll;
}

}  // namespace rehearse::scenario
