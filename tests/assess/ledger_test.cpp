#include <doctest/doctest.h>

#include "assess/assessment.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::test;
using assess::Source;

namespace {

assess::Assessment read(SmallRun& run) {
    return assess::assess(run.setting(), run.played(), run.log(), small_catalogue());
}

// The chances of a criterion as "moment best got" triples.
std::vector<std::vector<int>> chances(const assess::Assessment& assessment, int criterion) {
    std::vector<std::vector<int>> out;
    for (const auto& one : assessment.ledger)
        if (one.criterion == criterion) out.push_back({one.moment, one.best, one.got});
    return out;
}

using Rows = std::vector<std::vector<int>>;

}  // namespace

TEST_CASE("a chance is what was declared at a decision, beside what was said there") {
    SmallRun run;
    run.choose(kAskReceipt).pick(kItemDate | kItemFault).choose(kRefund);
    const auto out = read(run);
    CHECK(chances(out, kListen) == Rows{{1, 1, -1}});
    CHECK(chances(out, kExplain) == Rows{{3, 2, 2}});
    // The pick, and the kettle nobody looked at.
    CHECK(chances(out, kCheck) == Rows{{1, 1, 0}, {2, 2, 2}});
}

TEST_CASE("best does not depend on what the story allowed") {
    auto declared = small_scenario();
    auto& best = declared.beats[kArrives].decision.options[kAskHer];
    best.when = expression(declared, "mood >= 90");
    SmallRun run(45, "routine", std::move(declared));
    run.choose(kAskReceipt);
    CHECK(chances(read(run), kListen) == Rows{{1, 1, -1}});
}

TEST_CASE("what the organisation's figures rule out is no chance") {
    SUBCASE("an option behind a figure that is too high") {
        SmallRun run(45);
        run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefund);
        CHECK(chances(read(run), kListen).size() == 1);
    }
    SUBCASE("the same option where the figure allows it") {
        SmallRun run(2000);
        run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefund);
        CHECK(chances(read(run), kListen) == Rows{{1, 1, 1}, {3, 2, 0}});
    }
    SUBCASE("a case behind a figure: the best is then what remains") {
        SmallRun run(30);
        run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefund);
        CHECK(chances(read(run), kExplain) == Rows{{3, 1, -1}});
    }
    SUBCASE("what another condition of play would offer") {
        SmallRun run(45, "busy");
        run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefund);
        CHECK(chances(read(run), kListen) == Rows{{1, 1, 1}, {3, 1, 0}});
    }
}

TEST_CASE("a case that must hold shuts out what comes after it") {
    auto declared = small_scenario();
    auto& refund = declared.beats[kOffer].decision.options[kRefund];
    refund.otherwise.signals = {signal(kListen, 2)};
    SmallRun run(45, "routine", std::move(declared));
    run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kFetchPriya);
    CHECK(chances(read(run), kListen).size() == 1);
}

TEST_CASE("a chance that can only go against a criterion has no best") {
    auto declared = small_scenario();
    declared.beats[kArrives].decision.options[kAskHer].otherwise.signals.clear();
    SmallRun run(45, "routine", std::move(declared));
    run.choose(kAskHer);
    CHECK(chances(read(run), kListen) == Rows{{1, 0, 0}});
}

TEST_CASE("a decision met again says nothing again") {
    SmallRun run;
    run.choose(kWait).choose(kAskHer).pick(kItemDate);
    const auto out = read(run);
    CHECK(chances(out, kListen) == Rows{{1, 1, 0}});
    CHECK(out.moment(2).repeated);
    CHECK(out.moment(2).said.empty());
    CHECK(out.moment(2).mood_after > out.moment(2).mood_before);
}

TEST_CASE("a consult counts once, where it was first used") {
    SmallRun run;
    SUBCASE("used later than it was first on offer") {
        run.choose(kAskHer).consult(kBox).pick(kItemDate | kItemFault).consult(kBox).choose(kRefund);
        const auto out = read(run);
        CHECK(chances(out, kCheck) == Rows{{2, 1, 1}, {3, 2, 2}});
        CHECK(out.moment(4).repeated);
        CHECK(out.moment(4).said.empty());
    }
    SUBCASE("never on offer: no chance") {
        run.choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefund);
        const auto out = read(run);
        for (const auto& one : out.ledger)
            CHECK_FALSE((one.source == Source::consult && one.index == kPolicy));
    }
    SUBCASE("on offer and left closed: a chance, with nothing said") {
        run.consult(kBox).choose(kAskHer).pick(kItemDate | kItemFault).choose(kRefund);
        CHECK(chances(read(run), kExplain) == Rows{{4, 2, 2}, {4, 1, 0}});
    }
}

TEST_CASE("an attempt that stops before a decision has no chance there") {
    SmallRun run;
    CHECK(read(run).ledger.empty());
    run.consult(kBox);
    CHECK(chances(read(run), kCheck) == Rows{{1, 1, 1}});
    CHECK(chances(read(run), kListen).empty());
}

TEST_CASE("chances know whether they were answered for the first time") {
    SmallRun run;
    run.choose(kAskReceipt).rewind(play::kBeginning).choose(kAskHer).pick(kItemDate | kItemFault);
    const auto out = read(run);
    REQUIRE(chances(out, kListen) == Rows{{1, 1, 1}});
    CHECK(out.rewound);
    CHECK_FALSE(out.first_line);
    for (const auto& one : out.ledger) {
        CHECK_FALSE(one.on_first_line);
        if (one.moment == 2) CHECK(one.first_answer);
        if (one.criterion == kListen) CHECK_FALSE(one.first_answer);
    }
    const auto first = read(run.replay(1));
    CHECK(first.rewound);
    CHECK(first.first_line);
}
