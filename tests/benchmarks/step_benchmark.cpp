// Steps per second of the shipped scenarios, and how long it takes to load one.
#include <benchmark/benchmark.h>

#include <cstdlib>

#include "base/random.hpp"
#include "play/step.hpp"
#include "session/library.hpp"
#include "support/random_answer.hpp"

using namespace rehearse;

namespace {

struct Shelf {
    DiskFiles files;
    SystemClock clock;
    standards::Catalogue catalogue =
        *standards::read_catalogue(files, std::string(REHEARSE_SOURCE_DIR) + "/assets/standards");
    session::Library library{files, clock, catalogue, {REHEARSE_SOURCE_DIR, "/nonexistent"}};
};

Shelf& shelf() {
    static Shelf one;
    return one;
}

std::string path_of(const std::string& id) {
    return std::string(REHEARSE_SOURCE_DIR) + "/scenarios/" + id + ".lua";
}

// Answers at random from one fixed sequence, begun again at every ending.
void steps(benchmark::State& state, const std::string& id) {
    const auto content = shelf().library.open(path_of(id));
    if (!content) return state.SkipWithError(content.error().message.c_str());
    const auto setting =
        play::make_setting(*content->scenario, *content->organisation, 3, "", "Sam", nullptr);
    play::State a, b;
    play::Events events;
    if (!play::begin(*setting, a, events)) return state.SkipWithError("cannot begin");
    const play::State first = a;
    std::uint64_t luck = 1;
    for (auto _ : state) {
        luck = mix64(luck);
        const auto answer = test::random_answer(*content->scenario, a, {{}, {}, {}}, luck);
        if (play::step(*setting, a, answer, b, events)) a = play::is_over(*setting, b) ? first : b;
        benchmark::DoNotOptimize(a.at);
    }
    state.counters["steps"] =
        benchmark::Counter(static_cast<double>(state.iterations()), benchmark::Counter::kIsRate);
}

void load(benchmark::State& state, const std::string& id) {
    for (auto _ : state) {
        auto content = shelf().library.open(path_of(id));
        benchmark::DoNotOptimize(content);
    }
}

}  // namespace

BENCHMARK_CAPTURE(steps, kettle, std::string("kettle-day-24"));
BENCHMARK_CAPTURE(steps, sixth_person, std::string("the-sixth-person"));
BENCHMARK_CAPTURE(steps, everyones_watching, std::string("everyones-watching"));
BENCHMARK_CAPTURE(load, kettle, std::string("kettle-day-24"))->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
