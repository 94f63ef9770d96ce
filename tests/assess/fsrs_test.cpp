#include <doctest/doctest.h>

#include <cmath>

#include "assess/fsrs.hpp"

using namespace rehearse;
using namespace rehearse::assess;

namespace {

FsrsParameters published() {
    const auto out = read_fsrs(DiskFiles(), std::string(REHEARSE_SOURCE_DIR) + "/assets/growth/fsrs.json");
    REQUIRE_MESSAGE(out.has_value(), (out ? "" : out.error().text()));
    return *out;
}

std::string damage(const std::string& text) {
    const MemoryFiles files({{"fsrs.json", text}});
    const auto out = read_fsrs(files, "fsrs.json");
    REQUIRE(!out.has_value());
    CHECK(out.error().code == "growth.damaged");
    return out.error().message;
}

/// As printed to `places` decimals.
long rounded(double value, int places) { return std::lround(value * std::pow(10, places)); }

}  // namespace

TEST_CASE("the published test vectors come out to their printed precision") {
    const auto with = published();
    struct Step {
        int grade;
        double stability, difficulty;
        int days;
    };
    std::optional<Memory> memory;
    int days = 0;
    for (const auto& step :
         {Step{3, 2.3065, 2.1181, 3}, Step{3, 13.8269, 2.1112, 14}, Step{1, 1.7264, 7.3922, 2},
          Step{2, 3.7696, 8.2541, 4}, Step{3, 8.4325, 8.2410, 8}, Step{4, 24.2780, 7.6385, 24}}) {
        CAPTURE(step.stability);
        const auto rating = static_cast<Rating>(step.grade);
        const int next = days_until_next(with, memory, days, rating);
        memory = remembered(with, memory, days, rating);
        CHECK(rounded(memory->stability, 4) == std::lround(step.stability * 10000));
        CHECK(rounded(memory->difficulty, 4) == std::lround(step.difficulty * 10000));
        CHECK(next == step.days);
        days = next;
    }
    CHECK(rounded(retrievability(with, 10, 20), 5) == 84588);
}

TEST_CASE("after as many days as the stability says, it is still there with nine in ten") {
    const auto with = published();
    for (const double stability : {0.5, 3.0, 40.0})
        CHECK(retrievability(with, stability, stability) == doctest::Approx(0.9));
    CHECK(retrievability(with, 3, 0) == doctest::Approx(1));
}

TEST_CASE("a better rating never comes back sooner, and never later than the most days") {
    const auto with = published();
    std::optional<Memory> memory;
    for (int i = 0; i < 12; ++i) {
        int before = 0;
        for (const auto rating : {Rating::again, Rating::hard, Rating::good, Rating::easy}) {
            const int days = days_until_next(with, memory, 30, rating);
            CHECK(days >= before);
            CHECK(days <= with.most_days + 3);
            before = days;
        }
        memory = remembered(with, memory, 30, Rating::good);
    }
}

TEST_CASE("a file of parameters that is wrong says what was expected") {
    CHECK(damage("nonsense").find("{ … }") != std::string::npos);
    CHECK(damage(R"({"schema": "other/1"})").find("rehearse.fsrs/1") != std::string::npos);
    CHECK(damage(R"({"schema": "rehearse.fsrs/1", "source": "S", "weights": [1], "retention": 0.9,
                     "most_days": 365})")
              .find("21 numbers") != std::string::npos);
    CHECK(damage(R"({"schema": "rehearse.fsrs/1", "source": "S", "retention": 0.9, "most_days": 365})")
              .find("'weights' is missing") != std::string::npos);
    CHECK(damage(R"({"schema": "rehearse.fsrs/1", "wieghts": [], "source": "S", "retention": 0.9,
                     "most_days": 365})")
              .find("Did you mean 'weights'?") != std::string::npos);
}
