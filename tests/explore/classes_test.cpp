// The classes that a decision can end in, and how likely learners who click fall into each, against trying
// every answer there is.
#include <doctest/doctest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>

#include "base/random.hpp"
#include "explore/actions.hpp"
#include "play/judge.hpp"
#include "play/step.hpp"

using namespace rehearse;
using explore::Clicker;
using scenario::Decision;
using scenario::DecisionKind;
using scenario::FieldKind;

namespace {

constexpr int kDecisions = 120;
using Chances = std::array<double, explore::kClickers>;
using Counted = std::map<int, Chances>;

class Dice {
public:
    explicit Dice(std::uint64_t seed) : seed_(seed) {}
    int below(int n) { return static_cast<int>(draw(seed_, 5, ++turn_) % static_cast<std::uint64_t>(n)); }
    int from(int least, int most) { return least + below(most - least + 1); }
    bool one_in(int n) { return below(n) == 0; }

private:
    std::uint64_t seed_, turn_ = 0;
};

scenario::Expression constant(std::int32_t value) {
    return scenario::constant_expression(value, scenario::ValueType::number, {});
}

/// By points, some with one for what is wrong before them.
void add_classes(Decision& decision, Dice& dice, int things) {
    const auto add = [&](int from, std::uint32_t wrong) {
        scenario::Class one;
        one.name = "c" + std::to_string(decision.classes.size());
        one.from = from;
        one.wrong = wrong;
        decision.classes.push_back(one);
    };
    for (int i = dice.below(3); i > 0 && things > 0; --i) {
        std::uint32_t wrong = 1U << static_cast<unsigned>(dice.below(things));
        if (dice.one_in(2)) wrong |= 1U << static_cast<unsigned>(dice.below(things));
        add(0, wrong);
    }
    for (int from = 100; from > 0; from -= dice.from(5, 60)) add(from, 0);
    add(0, 0);
}

void add_items(Decision& decision, Dice& dice, int n) {
    for (int i = 0; i < n; ++i) {
        scenario::Item item;
        item.right = dice.one_in(2);
        item.box = decision.boxes.empty() ? 0 : dice.below(static_cast<int>(decision.boxes.size()));
        decision.items.push_back(item);
    }
}

/// Right places in the order written, some of them level with the one before; shown in any order.
void add_places(Decision& decision, Dice& dice) {
    auto& items = decision.items;
    for (std::size_t i = 0; i < items.size();) {
        std::size_t level = 1;
        while (i + level < items.size() && dice.one_in(3)) ++level;
        for (std::size_t k = i; k < i + level; ++k) {
            items[k].first = static_cast<int>(i);
            items[k].last = static_cast<int>(i + level - 1);
        }
        i += level;
    }
    if (dice.one_in(2)) std::reverse(items.begin(), items.end());
}

void add_fields(Decision& decision, Dice& dice, int n) {
    for (int i = 0; i < n; ++i) {
        scenario::Field field;
        field.kind = static_cast<FieldKind>(dice.below(6));
        field.figure = constant(dice.from(-50, 50));
        field.within = dice.below(3);
        for (int k = dice.from(1, 4); k > 0; --k) field.one_of.push_back("word");
        field.right = dice.below(static_cast<int>(field.one_of.size()));
        decision.fields.push_back(field);
    }
}

void add_slips(Decision& decision, Dice& dice) {
    scenario::Field field;
    field.kind = FieldKind::figure;
    field.figure = constant(dice.from(-5, 5));
    field.within = dice.below(3);
    for (int i = dice.below(5); i > 0; --i) {
        scenario::Slip slip;
        slip.figure = constant(dice.from(-12, 12));  // some are right, or the same slip again
        slip.points = dice.below(100);
        field.slips.push_back(slip);
    }
    decision.fields.push_back(field);
}

void add_demands(Decision& decision, Dice& dice, int n) {
    for (int i = 0; i < n; ++i) {
        scenario::Demand demand;
        demand.counts = dice.from(1, 3);
        decision.writing.demands.push_back(demand);
    }
}

Decision decision_of(DecisionKind kind, std::uint64_t seed) {
    Dice dice(seed);
    Decision out;
    out.kind = kind;
    int things = dice.from(1, 6);
    if (kind == DecisionKind::sort || kind == DecisionKind::rate) {
        out.boxes.resize(static_cast<std::size_t>(dice.from(2, 4)));
        out.ordered = dice.one_in(2);
        things = std::min(things, 5);
    }
    if (kind == DecisionKind::record) {
        add_fields(out, dice, things);
    } else if (kind == DecisionKind::calculate) {
        add_slips(out, dice);
        things = static_cast<int>(out.fields.front().slips.size());
    } else if (kind == DecisionKind::write) {
        add_demands(out, dice, things);
    } else {
        add_items(out, dice, things);
    }
    if (kind == DecisionKind::rank) add_places(out, dice);
    add_classes(out, dice, things);
    return out;
}

/// A story of this one decision.
struct Story {
    explicit Story(const Decision& decision) {
        scenario.slots.resize(scenario::kTrustSlot + 1);
        scenario.beats.resize(1);
        scenario.beats.front().decision = decision;
        setting.scenario = &scenario;
        state.at = 0;
        state.count = static_cast<std::uint16_t>(scenario.slots.size());
    }
    scenario::Scenario scenario;
    play::Setting setting;
    play::State state;
};

void count(const Decision& decision, const play::Answer& answer, const Chances& chance, Counted& out) {
    auto& known = out[play::class_of(decision, play::judge(decision, answer, {}))];
    for (std::size_t k = 0; k < explore::kClickers; ++k) known[k] += chance[k];
}

Chances alike(double p) {
    Chances out;
    out.fill(p);
    return out;
}

Counted tried_marks(const Decision& decision, std::size_t n, bool pick) {
    Counted out;
    const std::uint32_t all = (1U << n) - 1;
    for (std::uint32_t marks = 0; marks <= all; ++marks) {
        play::Answer answer;
        answer.marks = marks;
        auto chance = alike(1.0 / (all + 1.0));
        if (pick) {
            chance[static_cast<std::size_t>(Clicker::all_marked)] = marks == all ? 1 : 0;
            chance[static_cast<std::size_t>(Clicker::none_marked)] = marks == 0 ? 1 : 0;
        }
        count(decision, answer, chance, out);
    }
    return out;
}

Counted tried_boxes(const Decision& decision) {
    Counted out;
    const auto n = decision.items.size();
    const auto boxes = decision.boxes.size();
    std::size_t all = 1;
    for (std::size_t i = 0; i < n; ++i) all *= boxes;
    for (std::size_t which = 0; which < all; ++which) {
        play::Answer answer;
        for (std::size_t i = 0, rest = which; i < n; ++i, rest /= boxes)
            answer.values[i] = static_cast<std::int32_t>(rest % boxes);
        count(decision, answer, alike(1.0 / static_cast<double>(all)), out);
    }
    return out;
}

Counted tried_orders(const Decision& decision) {
    Counted out;
    std::vector<std::int32_t> places(decision.items.size());
    std::iota(places.begin(), places.end(), 0);
    double all = 1;
    for (std::size_t i = 2; i <= places.size(); ++i) all *= static_cast<double>(i);
    bool as_given = true;
    do {
        play::Answer answer;
        std::copy(places.begin(), places.end(), answer.values.begin());
        auto chance = alike(1 / all);
        chance[static_cast<std::size_t>(Clicker::as_given)] = as_given ? 1 : 0;
        as_given = false;
        count(decision, answer, chance, out);
    } while (std::next_permutation(places.begin(), places.end()));
    return out;
}

/// Of a list every word, of all else something right and something wrong.
Counted tried_entries(const Decision& decision) {
    Counted out;
    const std::function<void(std::size_t, play::Answer, double)> fill =
        [&](std::size_t i, play::Answer answer, double chance) {
            if (i == decision.fields.size()) return count(decision, answer, alike(chance), out);
            const auto& field = decision.fields[i];
            std::vector<std::int32_t> values;
            if (field.kind == FieldKind::one_of)
                for (std::size_t k = 0; k < field.one_of.size(); ++k)
                    values.push_back(static_cast<std::int32_t>(k));
            else if (field.kind == FieldKind::blank)
                values = {play::kBlank, 7};
            else if (field.kind == FieldKind::figure || field.kind == FieldKind::date)
                values = {field.figure.code.front().argument, play::kBlank};
            else
                values = {0, 1};
            for (const auto value : values) {
                answer.values[i] = value;
                fill(i + 1, answer, chance / static_cast<double>(values.size()));
            }
        };
    fill(0, {}, 1);
    return out;
}

/// The right figure, each slip's, and one far from all of them.
Counted tried_figures(const Decision& decision) {
    Counted out;
    const auto& field = decision.fields.front();
    std::vector<std::int32_t> values = {field.figure.code.front().argument, 1000};
    for (const auto& slip : field.slips) values.push_back(slip.figure.code.front().argument);
    for (const auto value : values) {
        play::Answer answer;
        answer.values.front() = value;
        count(decision, answer, alike(1.0 / static_cast<double>(values.size())), out);
    }
    return out;
}

Counted tried(const Decision& decision) {
    switch (decision.kind) {
        case DecisionKind::pick:
            return tried_marks(decision, decision.items.size(), true);
        case DecisionKind::write:
            return tried_marks(decision, decision.writing.demands.size(), false);
        case DecisionKind::rank:
            return tried_orders(decision);
        case DecisionKind::record:
            return tried_entries(decision);
        case DecisionKind::calculate:
            return tried_figures(decision);
        default:
            return tried_boxes(decision);
    }
}

void check_decision(const Decision& decision) {
    const Story story(decision);
    const auto expected = tried(decision);
    const auto actions = explore::classes_of(decision);
    CHECK(actions.size() == expected.size());
    for (const auto& action : actions) {
        CAPTURE(action.index);
        REQUIRE(expected.contains(action.index));
        CHECK(action.kind == play::answer_to(decision.kind));
        CHECK(explore::is_open(story.setting, story.state, action));
        const auto answer = explore::answer_of(story.setting, story.state, action);
        CHECK(play::class_of(decision, play::judge(decision, answer, {})) == action.index);
        for (std::size_t k = 0; k < explore::kClickers; ++k)
            CHECK(std::abs(action.chance[k] - expected.at(action.index)[k]) < 1e-12);
    }
}

void check_kind(DecisionKind kind) {
    for (std::uint64_t seed = 1; seed <= kDecisions; ++seed) {
        CAPTURE(seed);
        check_decision(decision_of(kind, seed));
    }
}

}  // namespace

TEST_CASE("pick: the classes of all marks") { check_kind(DecisionKind::pick); }
TEST_CASE("sort: the classes of all boxes") { check_kind(DecisionKind::sort); }
TEST_CASE("rate: the classes of all ratings") { check_kind(DecisionKind::rate); }
TEST_CASE("rank: the classes of all orders, with level items") { check_kind(DecisionKind::rank); }
TEST_CASE("record: the classes of all forms") { check_kind(DecisionKind::record); }
TEST_CASE("calculate: the classes of all figures, slips that nobody can fall into among them") {
    check_kind(DecisionKind::calculate);
}
TEST_CASE("write: without samples, the classes of all texts") { check_kind(DecisionKind::write); }

TEST_CASE("write: with samples, the classes that they are for, each as likely") {
    for (std::uint64_t seed = 1; seed <= kDecisions; ++seed) {
        CAPTURE(seed);
        auto decision = decision_of(DecisionKind::write, seed);
        const auto possible = tried(decision);
        std::size_t sampled = 0;
        for (const auto& [index, chance] : possible) {
            if (index % 2 != 0 && sampled != 0) continue;
            decision.writing.samples.push_back(
                {decision.classes[static_cast<std::size_t>(index)].name, "", {}});
            ++sampled;
        }
        const auto actions = explore::classes_of(decision);
        CHECK(actions.size() == sampled);
        for (const auto& action : actions) {
            CHECK(possible.contains(action.index));
            CHECK(action.by_sample);
            for (const double chance : action.chance)
                CHECK(std::abs(chance - 1 / static_cast<double>(sampled)) < 1e-12);
        }
    }
}

TEST_CASE("rank: of a long one each witness falls into its class, and what is wrong is not forgotten") {
    Decision decision;
    decision.kind = DecisionKind::rank;
    decision.items.resize(14);
    for (int i = 0; i < 14; ++i) {
        auto& item = decision.items[static_cast<std::size_t>(i)];
        item.first = item.last = (i + 5) % 14;
    }
    decision.classes.resize(3);
    decision.classes[0].wrong = 1;
    decision.classes[1].from = 50;
    const auto actions = explore::classes_of(decision);
    double at_random = 0, out_of_place = 0;
    for (const auto& action : actions) {
        CHECK(play::class_of(decision, play::judge(decision, action.sample, {})) == action.index);
        at_random += action.chance[0];
        if (action.index == 0) out_of_place = action.chance[0];
    }
    CHECK(std::abs(at_random - 1) < 1e-9);
    CHECK(std::abs(out_of_place - 13.0 / 14) < 0.03);
}
