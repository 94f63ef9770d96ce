#include "authoring/route.hpp"

#include <nlohmann/json.hpp>

#include "base/text.hpp"

namespace rehearse::authoring {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kSchema = "rehearse.route/1";

std::vector<std::string> words_of(const play::Setting& setting, const play::Events& events) {
    std::vector<std::string> out;
    for (const auto& event : events.all) {
        if (event.kind != play::EventKind::line) continue;
        const bool narrated = event.index == scenario::kNarrator;
        const std::string who =
            narrated ? "" : setting.scenario->cast[static_cast<std::size_t>(event.index)].name + ": ";
        out.push_back(who + play::render(setting, events, event));
    }
    return out;
}

std::string id_of(const play::Setting& setting, const play::State& state) {
    return setting.scenario->beats[state.at].id;
}

// One route being played again.
class Check {
public:
    Check(const scenario::Scenario& scenario, const scenario::Organisation& organisation,
          scenario::Functions* functions, std::string file, const std::string& text, Diagnostics& diagnostics)
        : scenario_(scenario),
          organisation_(organisation),
          functions_(functions),
          file_(std::move(file)),
          lines_(split_lines(text)),
          diagnostics_(diagnostics) {}

    void run() {
        while (!lines_.empty() && lines_.back().empty()) lines_.pop_back();
        const Json head = line(0);
        if (!head.is_object() || head.value("schema", "") != kSchema) return damaged(0);
        if (!head.contains("seed") || !head["seed"].is_number_unsigned() || !is_texts(head, "says"))
            return damaged(0);
        const auto setting =
            play::make_setting(scenario_, organisation_, head["seed"].get<std::uint64_t>(),
                               head.value("condition", ""), head.value("learner", ""), functions_);
        if (!setting) return error("R102", 0, setting.error().message, setting.error().hint);
        setting_ = &*setting;
        if (!play::begin(*setting_, state_, events_))
            return error("R102", 0, "The scenario cannot begin.", {});
        if (!same_words(0, head)) return;
        for (std::size_t i = 1; i < lines_.size(); ++i)
            if (!answer(i)) return;
        const std::string ending = head.value("ends_at", "");
        if (id_of(*setting_, state_) != ending)
            error("R104", lines_.size() - 1,
                  "This route came to '" + ending + "' and now comes to '" + id_of(*setting_, state_) + "'.",
                  kAgain);
    }

private:
    static constexpr const char* kAgain =
        "If that is meant, play it again and record it anew: rehearse record ATTEMPT.";

    [[nodiscard]] Json line(std::size_t i) const {
        return i < lines_.size() ? Json::parse(lines_[i], nullptr, false) : Json();
    }

    static bool is_texts(const Json& json, const char* name) {
        return json.contains(name) && json[name].is_array() &&
               std::all_of(json[name].begin(), json[name].end(),
                           [](const Json& one) { return one.is_string(); });
    }

    bool answer(std::size_t i) {
        const Json one = line(i);
        if (!one.is_object() || !one.contains("answer") || !is_texts(one, "says")) return damaged(i), false;
        const auto named = play::answer_from_json(one["answer"].dump());
        if (!named) return damaged(i), false;
        const auto found = play::find(scenario_, state_.at, *named);
        if (!found) return error("R102", i, found.error().message, kAgain), false;
        play::State after;
        if (auto stepped = play::step(*setting_, state_, *found, after, events_); !stepped)
            return error("R102", i, "At '" + id_of(*setting_, state_) + "': " + stepped.error().message,
                         kAgain),
                   false;
        state_ = after;
        return same_words(i, one);
    }

    bool same_words(std::size_t i, const Json& expected) {
        const auto now = words_of(*setting_, events_);
        const auto then = expected["says"].get<std::vector<std::string>>();
        for (std::size_t k = 0; k < std::max(now.size(), then.size()); ++k) {
            const std::string was = k < then.size() ? "\"" + then[k] + "\"" : "nothing more";
            const std::string is = k < now.size() ? "\"" + now[k] + "\"" : "nothing more";
            if (was == is) continue;
            error("R103", i,
                  "After this answer the route has " + was + ", and the scenario now says " + is + ".",
                  kAgain);
            return false;
        }
        return true;
    }

    void damaged(std::size_t i) {
        error("R101", i, "This is no line of a route.",
              "A route is made by: rehearse record ATTEMPT. Make it anew.");
    }

    void error(const char* code, std::size_t i, std::string message, std::string hint) {
        diagnostics_.error(code, {file_, static_cast<int>(i) + 1}, std::move(message), std::move(hint));
    }

    const scenario::Scenario& scenario_;
    const scenario::Organisation& organisation_;
    scenario::Functions* functions_;
    std::string file_;
    std::vector<std::string> lines_;
    Diagnostics& diagnostics_;
    const play::Setting* setting_ = nullptr;
    play::State state_;
    play::Events events_;
};

}  // namespace

std::string route_text(const play::Setting& setting, const play::AttemptLog& log,
                       const play::Played& played) {
    std::string out = Json{{"schema", kSchema},
                           {"scenario", setting.scenario->id},
                           {"condition", log.head.condition},
                           {"seed", setting.seed},
                           {"learner", setting.learner},
                           {"ends_at", id_of(setting, played.state())},
                           {"says", words_of(setting, played.opening)}}
                          .dump() +
                      "\n";
    for (const auto& moment : played.moments) {
        const auto& answer = log.entries[static_cast<std::size_t>(moment.entry - 1)].answer;
        out +=
            Json{{"answer", Json::parse(play::to_json(answer))}, {"says", words_of(setting, moment.events)}}
                .dump() +
            "\n";
    }
    return out;
}

void check_route(const scenario::Scenario& scenario, const scenario::Organisation& organisation,
                 scenario::Functions* functions, const std::string& file, const std::string& text,
                 Diagnostics& diagnostics) {
    Check(scenario, organisation, functions, file, text, diagnostics).run();
}

}  // namespace rehearse::authoring
