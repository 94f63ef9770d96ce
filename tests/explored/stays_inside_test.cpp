// Whatever is played of the shipped scenarios stays inside what exploring says of them. With REHEARSE_ALL
// 10,000 random plays of each that is explored in two million states, otherwise 300 of the smaller ones.
#include <doctest/doctest.h>

#include <cstdlib>
#include <nlohmann/json.hpp>
#include <set>

#include "assess/assessment.hpp"
#include "explore/report.hpp"
#include "explore/values.hpp"
#include "session/library.hpp"
#include "support/random_play.hpp"

using namespace rehearse;

namespace {

std::size_t most_states() { return std::getenv("REHEARSE_ALL") != nullptr ? 2'000'000 : 100'000; }
std::size_t most_for_criteria() { return std::getenv("REHEARSE_ALL") != nullptr ? 200'000 : 40'000; }

int plays() { return std::getenv("REHEARSE_ALL") != nullptr ? 10'000 : 300; }

/// What exploring says of one scenario.
struct Explored {
    nlohmann::json report;
    double best = 0;  // the sum of both values, with the expectation over luck
    bool luck = false;
    std::vector<std::set<explore::Pair>> pairs;  // by criterion; empty when they were left out
};

std::optional<Explored> explored(const play::Setting& setting) {
    explore::Options options;
    options.most_states = most_states();
    const auto space = explore::Space::explore(setting, options);
    REQUIRE(space.has_value());
    if (!space->partial().empty()) return std::nullopt;
    Explored out;
    explore::ReportOptions how;
    how.most_states = most_states();
    how.most_for_criteria = 0;
    const auto report = explore::report(setting, how);
    REQUIRE(report.has_value());
    out.report = nlohmann::json::parse(*report);
    out.best = out.report.at("best").at("customer").get<double>() +
               out.report.at("best").at("organisation").get<double>();
    for (explore::StateId id = 0; id < space->size() && !out.luck; ++id)
        space->each_edge(id, [&](const explore::Edge& edge) { out.luck = out.luck || edge.chance < 1; });
    for (std::size_t c = 0; c < setting.scenario->criteria.size() && space->size() < most_for_criteria();
         ++c) {
        const auto range = explore::range_of(*space, static_cast<int>(c));
        REQUIRE(range.partial.empty());
        out.pairs.emplace_back(range.attained.begin(), range.attained.end());
    }
    return out;
}

int answers_in(const play::Played& played) {
    int out = 0;
    for (const auto& moment : played.moments) out += moment.answer.kind != play::AnswerKind::consult;
    return out;
}

void check_play(const play::Setting& setting, const Explored& known, const play::Played& played,
                const standards::Catalogue& catalogue) {
    const auto& s = *setting.scenario;
    const auto& id = s.beats[played.state().at].id;
    const auto& endings = known.report.at("endings");
    const auto ending =
        std::find_if(endings.begin(), endings.end(), [&](const auto& one) { return one.at("id") == id; });
    REQUIRE_MESSAGE(ending != endings.end(), id);
    CHECK(answers_in(played) >= ending->at("shortest").template get<int>());
    const int longest = ending->at("longest").template get<int>();
    if (longest >= 0) CHECK(answers_in(played) <= longest);
    const auto values = play::values_of(setting, played.state());
    if (!known.luck) CHECK(values.customer + values.organisation <= known.best + 1e-9);

    const auto assessment = assess::assess(setting, played, test::log_of(setting, played), catalogue);
    std::vector<explore::Pair> read(known.pairs.size());
    for (const auto& chance : assessment.ledger) {
        const auto c = static_cast<std::size_t>(chance.criterion);
        if (c >= read.size()) continue;
        read[c].got += chance.got;
        read[c].possible += chance.best;
    }
    for (std::size_t c = 0; c < read.size(); ++c)
        CHECK_MESSAGE(known.pairs[c].contains(read[c]),
                      s.criteria[c] << ": " << read[c].got << " of " << read[c].possible);
}

}  // namespace

TEST_CASE("random plays of the shipped scenarios stay inside what exploring says") {
    const DiskFiles files;
    const FixedClock clock(0);
    const auto catalogue =
        standards::read_catalogue(files, std::string(REHEARSE_SOURCE_DIR) + "/assets/standards");
    REQUIRE(catalogue.has_value());
    const session::Library library(files, clock, *catalogue, {REHEARSE_SOURCE_DIR, "/nonexistent"});
    int whole = 0;
    for (const auto& item : library.items()) {
        CAPTURE(item.id);
        REQUIRE(item.content.has_value());
        const auto& content = *item.content;
        const auto setting =
            play::make_setting(*content.scenario, *content.organisation, 1, "", "Sam", content.program.get());
        REQUIRE(setting.has_value());
        const auto known = explored(*setting);
        if (!known) continue;
        ++whole;
        int ended = 0;
        for (int i = 1; i <= plays(); ++i) {
            auto other = *setting;
            other.seed = static_cast<std::uint64_t>(i);
            const auto played = test::random_play(other, static_cast<std::uint64_t>(i));
            if (!played) continue;
            ++ended;
            check_play(other, *known, *played, *catalogue);
        }
        CHECK(ended > plays() / 2);
    }
    CHECK(whole >= 2);
    MESSAGE(whole << " scenarios explored as a whole");
}
