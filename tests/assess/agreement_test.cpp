// How far trainers agree, and which attempts are drawn to look at again.
#include "assess/agreement.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "assess/sample.hpp"

using namespace rehearse::assess;

namespace {

TrainerReading reading(const std::string& sheet, const std::string& criterion, const std::string& trainer,
                       const std::string& what) {
    return {sheet, criterion, trainer, what, "2", "because"};
}

std::vector<ToSample> attempts() {
    std::vector<ToSample> out;
    const std::vector<std::string> learners{"Ailsa", "Ben", "Cara"}, scenarios{"kettle", "lamp"};
    for (const auto& learner : learners)
        for (const auto& scenario : scenarios)
            for (int i = 0; i < 3; ++i)
                out.push_back({learner + scenario + std::to_string(i), learner, scenario, {}});
    out[4].commented_by = {"Ms Reid"};
    return out;
}

std::vector<std::string> ids(const std::vector<Sampled>& drawn) {
    std::vector<std::string> out;
    for (const auto& one : drawn) out.push_back(one.attempt);
    return out;
}

}  // namespace

TEST_CASE("every two trainers who read the same thing are a pair; who reads alone is none") {
    const std::vector all{reading("s1", "A.P1", "Ailsa", "shown"), reading("s1", "A.P1", "Ben", "shown"),
                          reading("s1", "A.P1", "Cara", "mixed"),  reading("s2", "A.P1", "Ailsa", "shown"),
                          reading("s2", "A.P2", "Ailsa", "shown"), reading("s1", "A.P2", "Ben", "mixed")};
    CHECK(agreement_of(all) == std::vector<Agreement>{{"A.P1", 3, 1}, {"A.P2", 0, 0}});
    const auto differences = differences_in(all);
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].sheet == "s1");
    CHECK(differences[0].criterion == "A.P1");
    CHECK(differences[0].readings.size() == 3);
}

TEST_CASE("a trainer's later reading of the same thing takes the place of the earlier one") {
    const std::vector all{reading("s1", "A.P1", "Ailsa", "mixed"), reading("s1", "A.P1", "Ben", "shown"),
                          reading("s1", "A.P1", "Ailsa", "shown")};
    CHECK(agreement_of(all) == std::vector<Agreement>{{"A.P1", 1, 1}});
    CHECK(differences_in(all).empty());
    CHECK(agreement_of({}).empty());
}

TEST_CASE("a sample covers every learner, scenario and trainer as far as it goes, and says why") {
    const auto all = attempts();
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        const auto drawn = sample_of(all, 3, seed);
        REQUIRE(drawn.size() == 3);
        std::set<std::string> learners, scenarios;
        for (const auto& one : drawn) {
            const auto found = std::find_if(all.begin(), all.end(),
                                            [&](const auto& item) { return item.attempt == one.attempt; });
            learners.insert(found->learner);
            scenarios.insert(found->scenario);
            CHECK(!one.why.empty());
        }
        CHECK(learners.size() == 3);
        CHECK(scenarios.size() == 2);
        CHECK(drawn.front().attempt == all[4].attempt);  // the only one that covers three things
    }
    const auto two = sample_of(all, 2, 7);
    CHECK(two[0].why == std::vector<std::string>{"the first here of Ailsa",
                                                 "the first here of the scenario lamp",
                                                 "the first here that Ms Reid commented on"});
}

TEST_CASE("the same seed draws the same sample in whatever order attempts stand, and others draw others") {
    auto all = attempts();
    const auto drawn = ids(sample_of(all, 6, 11));
    std::reverse(all.begin(), all.end());
    CHECK(ids(sample_of(all, 6, 11)) == drawn);
    std::set<std::vector<std::string>> several;
    for (std::uint64_t seed = 0; seed < 20; ++seed) several.insert(ids(sample_of(all, 6, seed)));
    CHECK(several.size() > 10);
}

TEST_CASE("a sample larger than all there is has each once; what covers nothing new is drawn by chance") {
    const auto all = attempts();
    const auto drawn = ids(sample_of(all, 100, 1));
    CHECK(drawn.size() == all.size());
    CHECK(std::set<std::string>(drawn.begin(), drawn.end()).size() == all.size());
    CHECK(sample_of(all, 100, 1).back().why ==
          std::vector<std::string>{"drawn by chance, after all that is different was covered"});
    CHECK(sample_of({}, 3, 1).empty());
}
