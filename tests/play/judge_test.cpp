// How answers are judged, at the borders of each rule, and what must hold for every one of them: points stay
// within 0 and 100, the right answer has them all, and mending one thing never lowers them.
#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>

#include "base/random.hpp"
#include "play/judge.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::play;
using namespace rehearse::test;
using scenario::DecisionKind;

namespace {

Answer empty(const scenario::Decision& decision) {
    Answer out;
    out.kind = answer_to(decision.kind);
    return out;
}

int points(const scenario::Decision& decision, const Answer& answer) {
    return judge(decision, answer, {}).points;
}

// --- pick

scenario::Decision list(std::uint32_t right, unsigned n) {
    scenario::Decision out;
    out.kind = DecisionKind::pick;
    for (unsigned i = 0; i < n; ++i)
        out.items.push_back(item("i" + std::to_string(i), "Item", (right >> i & 1U) != 0, ""));
    return out;
}

int points(const scenario::Decision& decision, std::uint32_t marks) {
    Answer answer = empty(decision);
    answer.marks = marks;
    return points(decision, answer);
}

// --- sort, rate, rank

scenario::Decision sorting(const std::vector<int>& right, int boxes, bool ordered,
                           DecisionKind kind = DecisionKind::sort) {
    scenario::Decision out;
    out.kind = kind;
    out.ordered = ordered;
    for (int i = 0; i < boxes; ++i) out.boxes.push_back("box" + std::to_string(i));
    for (const int box : right) {
        out.items.push_back(item("i" + std::to_string(out.items.size()), "Item", false, ""));
        out.items.back().box = box;
    }
    return out;
}

Answer placed(const scenario::Decision& decision, const std::vector<int>& values) {
    Answer out = empty(decision);
    std::copy(values.begin(), values.end(), out.values.begin());
    return out;
}

// `level[i]`: item i is level with the one before.
scenario::Decision ranking(const std::vector<bool>& level) {
    scenario::Decision out;
    out.kind = DecisionKind::rank;
    for (std::size_t start = 0; start < level.size();) {
        std::size_t end = start + 1;
        while (end < level.size() && level[end]) ++end;
        for (std::size_t i = start; i < end; ++i) {
            out.items.push_back(item("i" + std::to_string(i), "Item", false, ""));
            out.items.back().first = static_cast<int>(start);
            out.items.back().last = static_cast<int>(end) - 1;
        }
        start = end;
    }
    return out;
}

// The place of each item, when `order` lists the items from first to last.
Answer ordered(const scenario::Decision& decision, const std::vector<int>& order) {
    Answer out = empty(decision);
    for (std::size_t place = 0; place < order.size(); ++place)
        out.values[static_cast<std::size_t>(order[place])] = static_cast<std::int32_t>(place);
    return out;
}

// --- record, calculate, write

scenario::Field field(scenario::FieldKind kind, std::int32_t figure = 0, std::int32_t within = 0) {
    scenario::Field out;
    out.kind = kind;
    out.figure = number(figure);
    out.within = within;
    return out;
}

scenario::Decision form() {
    using scenario::FieldKind;
    scenario::Decision out;
    out.kind = DecisionKind::record;
    out.fields = {field(FieldKind::words),           field(FieldKind::exact),
                  field(FieldKind::figure, 4500, 5), field(FieldKind::date, 20260314),
                  field(FieldKind::one_of),          field(FieldKind::blank)};
    out.fields[4].one_of = {"refund", "repair"};
    out.fields[4].right = 1;
    return out;
}

const std::vector<int> kFormRight = {1, 1, 4500, 20260314, 1, kBlank};
const std::vector<int> kFormWrong = {0, kBlank, 4506, 20260315, 0, 0};

scenario::Decision figure() {
    scenario::Decision out;
    out.kind = DecisionKind::calculate;
    out.fields = {field(scenario::FieldKind::figure, 3950, 1)};
    for (const auto& [id, figure, points] :
         {std::tuple{"forgot_postage", 3500, 40}, std::tuple{"wrong_way", 4400, 0}}) {
        scenario::Slip slip;
        slip.id = id;
        slip.figure = number(figure);
        slip.points = points;
        out.fields.front().slips.push_back(std::move(slip));
    }
    return out;
}

scenario::Decision text_of(const std::vector<int>& counts) {
    scenario::Decision out;
    out.kind = DecisionKind::write;
    for (const int one : counts) {
        scenario::Demand demand;
        demand.counts = one;
        out.writing.demands.push_back(std::move(demand));
    }
    return out;
}

}  // namespace

TEST_CASE("pick: bounds, all, none, and mending one mark never lowers the points") {
    for (unsigned n = 2; n <= 7; ++n) {
        const std::uint32_t all = (1U << n) - 1;
        for (std::uint32_t right = 1; right < all; ++right) {
            const auto decision = list(right, n);
            CHECK(points(decision, right) == 100);
            CHECK(points(decision, all) <= 50);
            CHECK(points(decision, 0) <= 50);
            for (std::uint32_t marks = 0; marks <= all; ++marks) {
                const int now = points(decision, marks);
                CHECK(now >= 0);
                CHECK(now <= 100);
                for (unsigned i = 0; i < n; ++i) {
                    const std::uint32_t bit = 1U << i;
                    if ((marks & bit) == (right & bit)) continue;
                    CHECK(points(decision, marks ^ bit) >= now);
                }
            }
        }
    }
}

TEST_CASE("sort: each item counts the same; in ordered boxes a near miss counts in part") {
    const auto plain = sorting({0, 1, 2, 2}, 3, false);
    CHECK(points(plain, placed(plain, {0, 1, 2, 2})) == 100);
    CHECK(points(plain, placed(plain, {1, 1, 2, 2})) == 75);
    CHECK(points(plain, placed(plain, {2, 1, 2, 2})) == 75);
    CHECK(points(plain, placed(plain, {1, 0, 0, 0})) == 0);
    const auto ordered_boxes = sorting({0, 1, 2, 2}, 3, true);
    CHECK(points(ordered_boxes, placed(ordered_boxes, {1, 1, 2, 2})) == 87);  // one of eight steps off
    CHECK(points(ordered_boxes, placed(ordered_boxes, {2, 1, 2, 2})) == 75);
    CHECK(points(ordered_boxes, placed(ordered_boxes, {2, 0, 0, 0})) == 12);  // seven of eight
    const auto judged = judge(plain, placed(plain, {1, 1, 0, 2}), {});
    CHECK(judged.wrong == 0b0101U);
}

TEST_CASE("rate: the scale is always ordered") {
    const auto decision = sorting({0, 2}, 3, true, DecisionKind::rate);
    CHECK(points(decision, placed(decision, {0, 2})) == 100);
    CHECK(points(decision, placed(decision, {1, 2})) == 75);
    CHECK(points(decision, placed(decision, {2, 0})) == 0);
    CHECK(distance_of(decision, 0, placed(decision, {2, 2})) == 2);
}

TEST_CASE("sort and rate: mending one item never lowers the points") {
    for (const bool near_counts : {false, true})
        for (int code = 0; code < 81 * 81; ++code) {
            std::vector<int> right, given;
            for (int i = 0, rest = code; i < 4; ++i, rest /= 9)
                right.push_back(rest % 3), given.push_back(rest / 3 % 3);
            const auto decision = sorting(right, 3, near_counts);
            const int before = points(decision, placed(decision, given));
            REQUIRE((before >= 0 && before <= 100));
            for (std::size_t i = 0; i < given.size(); ++i) {
                auto mended = given;
                mended[i] = right[i];
                REQUIRE(points(decision, placed(decision, mended)) >= before);
            }
        }
}

TEST_CASE("rank: by how far all stand from their places together") {
    const auto decision = ranking({false, false, false, false});
    CHECK(points(decision, ordered(decision, {0, 1, 2, 3})) == 100);
    CHECK(points(decision, ordered(decision, {1, 0, 2, 3})) == 75);  // two of eight
    CHECK(points(decision, ordered(decision, {3, 1, 2, 0})) == 25);
    CHECK(points(decision, ordered(decision, {3, 2, 1, 0})) == 0);
    const auto level = ranking({false, true, false});
    CHECK(points(level, ordered(level, {1, 0, 2})) == 100);
    CHECK(points(level, ordered(level, {2, 0, 1})) == 0);
    CHECK(judge(level, ordered(level, {0, 2, 1}), {}).wrong == 0b110U);
}

TEST_CASE("rank: bounds, and putting one item where it belongs never lowers the points") {
    for (int n = 2; n <= 6; ++n)
        for (int ties = 0; ties < (1 << (n - 1)) - 1; ++ties) {
            std::vector<bool> level{false};
            for (int i = 1; i < n; ++i) level.push_back((ties >> (i - 1) & 1) != 0);
            const auto decision = ranking(level);
            std::vector<int> order(static_cast<std::size_t>(n));
            std::iota(order.begin(), order.end(), 0);
            bool nothing = false;
            do {
                const int before = points(decision, ordered(decision, order));
                REQUIRE((before >= 0 && before <= 100));
                nothing = nothing || before == 0;
                for (std::size_t at = 0; at < order.size(); ++at) {
                    const auto& item = decision.items[static_cast<std::size_t>(order[at])];
                    const int to = std::clamp(static_cast<int>(at), item.first, item.last);
                    auto moved = order;
                    moved.erase(moved.begin() + static_cast<std::ptrdiff_t>(at));
                    moved.insert(moved.begin() + to, order[at]);
                    REQUIRE(points(decision, ordered(decision, moved)) >= before);
                }
            } while (std::next_permutation(order.begin(), order.end()));
            CHECK(nothing);  // the farthest order earns nothing
        }
}

TEST_CASE("record: each field counts the same, at the borders of each kind") {
    const auto decision = form();
    const auto given = [&](std::size_t which, int value) {
        auto values = kFormRight;
        values[which] = value;
        return points(decision, placed(decision, values));
    };
    CHECK(points(decision, placed(decision, kFormRight)) == 100);
    CHECK(points(decision, placed(decision, kFormWrong)) == 0);
    CHECK(judge(decision, placed(decision, kFormWrong), {}).wrong == 0b111111U);
    CHECK(given(2, 4505) == 100);
    CHECK(given(2, 4506) == 83);
    CHECK(given(2, 4495) == 100);
    CHECK(given(2, 4494) == 83);
    CHECK(given(2, kBlank) == 83);
    CHECK(given(3, kBlank) == 83);
    CHECK(given(4, 0) == 83);
    CHECK(given(0, kBlank) == 83);
    CHECK(given(5, 0) == 83);  // something stands where nothing should
}

TEST_CASE("record: mending one field never lowers the points") {
    const auto decision = form();
    for (unsigned wrong = 0; wrong < 64; ++wrong) {
        std::vector<int> values;
        for (unsigned i = 0; i < 6; ++i)
            values.push_back((wrong >> i & 1U) != 0 ? kFormWrong[i] : kFormRight[i]);
        const int before = points(decision, placed(decision, values));
        CHECK(before == (6 - __builtin_popcount(wrong)) * 100 / 6);
        for (unsigned i = 0; i < 6; ++i) {
            auto mended = values;
            mended[i] = kFormRight[i];
            CHECK(points(decision, placed(decision, mended)) >= before);
        }
    }
}

TEST_CASE("calculate: the figure within its tolerance, a known slip by name, and nothing else") {
    const auto decision = figure();
    const auto given = [&](int value) { return judge(decision, placed(decision, {value}), {}); };
    CHECK(given(3950).points == 100);
    CHECK(given(3951).points == 100);
    CHECK(given(3949).points == 100);
    CHECK(given(3952).points == 0);
    CHECK(given(3952).slip == -1);
    CHECK(given(3500).points == 40);
    CHECK(given(3501).slip == 0);
    CHECK(given(4400).slip == 1);
    CHECK(given(4400).points == 0);
    CHECK(given(4400).wrong == 0b10U);
    CHECK(given(INT32_MAX).points == 0);
    CHECK(given(-3950).points == 0);
}

TEST_CASE("write: each demand by what it counts; meeting one more never lowers the points") {
    const auto decision = text_of({1, 2, 3, 1});
    CHECK(points(decision, 0b1111U) == 100);
    CHECK(points(decision, 0b0000U) == 0);
    CHECK(points(decision, 0b0001U) == 14);
    CHECK(points(decision, 0b0110U) == 71);
    for (std::uint32_t met = 0; met < 16; ++met)
        for (std::uint32_t one = 1; one < 16; one <<= 1U)
            CHECK(points(decision, met | one) >= points(decision, met));
    Answer answer = empty(decision);
    answer.marks = 0b0101U;
    CHECK(judge(decision, answer, {}).wrong == 0b1010U);
}

TEST_CASE("the class is the first that something wrong asks for, else the first whose threshold is reached") {
    auto decision = list(0b01, 2);
    decision.classes = {{"sound", 80, 0, {}}, {"partly", 40, 0, {}}, {"poor", 0, 0, {}}};
    const auto from = [&](int earned, std::uint32_t wrong = 0) {
        return class_of(decision, {earned, wrong, -1});
    };
    CHECK(from(100) == 0);
    CHECK(from(80) == 0);
    CHECK(from(79) == 1);
    CHECK(from(40) == 1);
    CHECK(from(39) == 2);
    CHECK(from(0) == 2);
    decision.classes.insert(decision.classes.begin(), {"unsafe", 0, 0b10U, {}});
    CHECK(from(100, 0b01U) == 1);
    CHECK(from(100, 0b10U) == 0);
    CHECK(from(0, 0b11U) == 0);
}

TEST_CASE("judging takes any figure an author can write") {
    auto decision = figure();
    decision.fields.front().within = INT32_MAX;
    for (const int value : {INT32_MAX, INT32_MIN + 1, 0})
        CHECK(judge(decision, placed(decision, {value}), {}).points >= 0);
}
