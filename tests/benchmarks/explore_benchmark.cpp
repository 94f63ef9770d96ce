// How fast conversations are explored, and in how much memory: the service story with 8, 12 and 25 turns, and
// rings of 10 to 10,000 beats (told as 0 turns). With a number, that many turns alone; with "play", random
// play alone.
#include <fmt/format.h>
#include <sys/resource.h>

#include <chrono>
#include <cstdlib>

#include "base/random.hpp"
#include "explore/space.hpp"
#include "support/checked.hpp"
#include "support/service_story.hpp"

using namespace rehearse;

namespace {

class Watch {
public:
    [[nodiscard]] double seconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// Of the program so far.
double peak_megabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// A ring of as many beats, written as a loop: as text 10,000 of them are larger than a file may be.
std::string ring(int beats) {
    auto story = test::service_story(4, 1);
    const auto from = story.find("beat \"n0\""), to = story.find("ending \"done\"");
    return story.substr(0, from) + "local beats = " + std::to_string(beats) + R"(
for i = 0, beats - 1 do
  local on = "n" .. (i + 1) % beats
  beat("n" .. i) {
    customer "Step.",
    choose {
      reply("Listen") { add = { faith = 1 }, to = on, why = "W" },
      reply("Quote") { when = "faith >= 2", add = { anger = 1 }, to = on, why = "W" },
      reply("Wait") { to = on, why = "W" },
      reply("End") { to = "done", why = "W" },
    },
  }
end
)" + story.substr(to);
}

void explore_story(int turns, int beats) {
    const Watch loading;
    const auto checked = test::check(turns > 0 ? test::service_story(turns) : ring(beats));
    const double loaded = loading.seconds();
    if (!checked.scenario) throw std::runtime_error(checked.text());
    const auto setting = play::make_setting(*checked.scenario, *checked.organisation, 1, "", "Sam", nullptr);
    const double before = peak_megabytes();
    const Watch exploring;
    const auto space = explore::Space::explore(*setting);
    const double took = exploring.seconds();
    if (!space) throw std::runtime_error(space.error().message);
    fmt::print(
        "{:>5} turns {:>6} beats: {:>8} states, {:>9} transitions, {:>8.3f} s, {:>6.2f} million transitions "
        "a second, {:>5.1f} bytes a state, peak {:>5.0f} MB (before: {:.0f}); loaded in {:.3f} s\n",
        turns, beats, space->size(), space->transitions(), took,
        static_cast<double>(space->transitions()) / took / 1e6,
        static_cast<double>(space->bytes()) / static_cast<double>(space->size()), peak_megabytes(), before,
        loaded);
}

/// Replies on offer, taken at random; begun again at every ending.
void play_at_random() {
    constexpr int kAnswers = 2'000'000;
    const auto checked = test::check(test::service_story(8));
    const auto setting = play::make_setting(*checked.scenario, *checked.organisation, 1, "", "Sam", nullptr);
    play::State start, a, b;
    play::Events events;
    if (!play::begin(*setting, start, events)) return;
    a = start;
    const Watch watch;
    int given = 0;
    for (std::uint64_t i = 1; i <= kAnswers; ++i) {
        play::Answer answer;
        answer.index = static_cast<std::uint16_t>(mix64(i) % 4);
        if (!play::step(*setting, a, answer, b, events)) continue;  // not on offer
        ++given;
        a = play::is_over(*setting, b) ? start : b;
    }
    fmt::print("random play at 8 turns: {:.0f} choices a second\n", given / watch.seconds());
}

}  // namespace

int main(int count, char** arguments) {
    if (count > 1 && std::string_view(arguments[1]) == "play") {
        play_at_random();
        return 0;
    }
    if (count > 1) {
        explore_story(std::atoi(arguments[1]), 50);
        return 0;
    }
    play_at_random();
    for (const int beats : {10, 100, 1000, 10'000}) explore_story(0, beats);
    for (const int turns : {8, 12, 25}) explore_story(turns, 50);
}
