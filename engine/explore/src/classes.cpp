// Which classes can be reached, and how likely a clicker falls into each. Items are added one after the
// other; what is kept of those added so far is what judging needs: two sums and which of the items that a
// class names are wrong. One answer is kept for each, and judge() itself says into which class it falls.
#include <algorithm>
#include <bit>
#include <map>
#include <numeric>

#include "explore/actions.hpp"
#include "play/judge.hpp"

namespace rehearse::explore {
namespace {

using play::Answer;
using scenario::Decision;
using scenario::DecisionKind;

struct Sum {
    int a = 0, b = 0;
    std::uint32_t wrong = 0;
    auto operator<=>(const Sum&) const = default;
};

using Chances = std::array<double, kClickers>;

struct Cell {
    Answer sample;
    Chances chance{};
};

using Cells = std::map<Sum, Cell>;

// One thing that can be done with one item: what it adds, and how likely each clicker does it.
struct Choice {
    Sum adds;
    Chances chance{};
    std::int32_t value = 0;  // of the item, field or box
    bool mark = false;
};

std::uint32_t named_wrong(const Decision& decision) {
    std::uint32_t out = 0;
    for (const auto& one : decision.classes) out |= one.wrong;
    return out;
}

Chances alike(double p) {
    Chances out;
    out.fill(p);
    return out;
}

Chances but(Chances chances, Clicker who, double p) {
    chances[static_cast<std::size_t>(who)] = p;
    return chances;
}

void merge(Cells& into, const Sum& sum, const Answer& sample, const Chances& chance) {
    auto [at, fresh] = into.try_emplace(sum, Cell{sample, {}});
    for (std::size_t k = 0; k < kClickers; ++k) at->second.chance[k] += chance[k];
}

Cells added(const Cells& before, std::size_t item, const std::vector<Choice>& choices) {
    Cells out;
    for (const auto& [sum, cell] : before) {
        for (const auto& choice : choices) {
            Answer sample = cell.sample;
            sample.values[item] = choice.value;
            if (choice.mark) sample.marks |= 1U << item;
            Chances chance = cell.chance;
            for (std::size_t k = 0; k < kClickers; ++k) chance[k] *= choice.chance[k];
            merge(out, {sum.a + choice.adds.a, sum.b + choice.adds.b, sum.wrong | choice.adds.wrong}, sample,
                  chance);
        }
    }
    return out;
}

std::uint32_t bit_if(bool wrong, std::uint32_t named, std::size_t i) {
    return wrong ? named & (std::uint32_t{1} << i) : 0;
}

// pick: hits and false marks are counted apart.
std::vector<Choice> marks_of(const Decision& decision, std::uint32_t named, std::size_t i) {
    const bool right = decision.items[i].right;
    const auto half = but(but(alike(0.5), Clicker::all_marked, 1), Clicker::none_marked, 0);
    const auto rest = but(but(alike(0.5), Clicker::all_marked, 0), Clicker::none_marked, 1);
    return {{{right ? 1 : 0, right ? 0 : 1, bit_if(!right, named, i)}, half, 0, true},
            {{0, 0, bit_if(right, named, i)}, rest, 0, false}};
}

// sort, rate: how far off.
std::vector<Choice> boxes_of(const Decision& decision, std::uint32_t named, std::size_t i) {
    std::vector<Choice> out;
    for (std::size_t box = 0; box < decision.boxes.size(); ++box) {
        Answer one;
        one.values[i] = static_cast<std::int32_t>(box);
        const int off = play::distance_of(decision, i, one);
        out.push_back({{off, 0, bit_if(off != 0, named, i)},
                       alike(1.0 / static_cast<double>(decision.boxes.size())),
                       static_cast<std::int32_t>(box),
                       false});
    }
    return out;
}

// record: right or not; a list is guessed, all else is as likely right as not.
std::vector<Choice> entries_of(const Decision& decision, std::uint32_t named, std::size_t i) {
    const auto& field = decision.fields[i];
    const bool list = field.kind == scenario::FieldKind::one_of && !field.one_of.empty();
    const double right = list ? 1.0 / static_cast<double>(field.one_of.size()) : 0.5;
    std::vector<Choice> out{{{1, 0, 0}, alike(right), 0, true}};
    if (!list || field.one_of.size() > 1)
        out.push_back({{0, 0, bit_if(true, named, i)}, alike(1 - right), 0, false});
    return out;
}

std::vector<Choice> demands_of(const Decision& decision, std::uint32_t named, std::size_t i) {
    const int counts = decision.writing.demands[i].counts;
    return {{{counts, 0, 0}, alike(0.5), 0, true}, {{0, 0, bit_if(true, named, i)}, alike(0.5), 0, false}};
}

Cells item_by_item(const Decision& decision, play::AnswerKind kind, std::size_t n,
                   std::vector<Choice> (*choices)(const Decision&, std::uint32_t, std::size_t)) {
    const auto named = named_wrong(decision);
    Answer nothing;
    nothing.kind = kind;
    Cells cells{{{}, {nothing, alike(1)}}};
    for (std::size_t i = 0; i < n; ++i) cells = added(cells, i, choices(decision, named, i));
    return cells;
}

// rank: place by place; what is kept is which items have had their place.
Cells place_by_place(const Decision& decision, std::size_t n) {
    const auto named = named_wrong(decision);
    std::map<std::uint32_t, Cells> by_used{{0, {{{}, {Answer{}, alike(1)}}}}};
    for (std::size_t place = 0; place < n; ++place) {
        std::map<std::uint32_t, Cells> next;
        for (const auto& [used, cells] : by_used)
            for (std::size_t i = 0; i < n; ++i) {
                if ((used >> i & 1U) != 0) continue;
                Answer one;
                one.kind = play::AnswerKind::rank;
                one.values[i] = static_cast<std::int32_t>(place);
                const int off = play::distance_of(decision, i, one);
                const double as_given = i == place ? 1 : 0;
                const auto chance =
                    but(alike(1.0 / static_cast<double>(n - place)), Clicker::as_given, as_given);
                for (const auto& [sum, cell] : cells) {
                    Answer sample = cell.sample;
                    sample.kind = play::AnswerKind::rank;
                    sample.values[i] = one.values[i];
                    Chances p = cell.chance;
                    for (std::size_t k = 0; k < kClickers; ++k) p[k] *= chance[k];
                    merge(next[used | 1U << i], {sum.a + off, 0, sum.wrong | bit_if(off != 0, named, i)},
                          sample, p);
                }
            }
        by_used = std::move(next);
    }
    return by_used.begin()->second;
}

// The given order turned step by step, and its reverse: what a long `rank` is judged by.
Cells some_orders(const Decision& decision, std::size_t n) {
    constexpr int kOrders = 2000;
    const auto named = named_wrong(decision);
    Cells out;
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto sample_of = [&] {
        Answer sample;
        sample.kind = play::AnswerKind::rank;
        for (std::size_t place = 0; place < n; ++place)
            sample.values[order[place]] = static_cast<std::int32_t>(place);
        return sample;
    };
    const auto note = [&](const Chances& chance) {
        const Answer sample = sample_of();
        Sum sum;
        for (std::size_t i = 0; i < n; ++i) {
            const int off = play::distance_of(decision, i, sample);
            sum.a += off;
            sum.wrong |= bit_if(off != 0, named, i);
        }
        merge(out, sum, sample, chance);
    };
    note(but(alike(0), Clicker::as_given, 1));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t x, std::size_t y) {
        return decision.items[x].first < decision.items[y].first;
    });
    note(alike(0));
    std::reverse(order.begin(), order.end());
    note(alike(0));
    std::uint64_t seed = 1;
    for (int k = 0; k < kOrders; ++k) {
        for (std::size_t i = n; i > 1; --i) {
            seed = seed * 6364136223846793005ULL + 1442695040888963407ULL;
            std::swap(order[i - 1], order[(seed >> 33) % i]);
        }
        note(but(alike(1.0 / kOrders), Clicker::as_given, 0));
    }
    return out;
}

void keep_class(std::vector<Action>& out, int index, const Answer& sample, const Chances& chance) {
    auto at = std::find_if(out.begin(), out.end(), [&](const Action& one) { return one.index == index; });
    if (at == out.end()) {
        Action fresh;
        fresh.kind = sample.kind;
        fresh.index = static_cast<std::uint16_t>(index);
        fresh.sample = sample;
        at = out.insert(out.end(), fresh);
    }
    for (std::size_t k = 0; k < kClickers; ++k) at->chance[k] += chance[k];
}

std::vector<Action> judged(const Decision& decision, const Cells& cells) {
    std::vector<Action> out;
    for (const auto& [sum, cell] : cells)
        keep_class(out, play::class_of(decision, play::judge(decision, cell.sample, {})), cell.sample,
                   cell.chance);
    return out;
}

// record: which fields are right is all that counts, whatever would be right in them.
std::vector<Action> forms(const Decision& decision) {
    std::vector<Action> out;
    const auto n = static_cast<int>(decision.fields.size());
    for (const auto& [sum, cell] :
         item_by_item(decision, play::AnswerKind::record, decision.fields.size(), entries_of)) {
        play::Judged as;
        as.points = n == 0 ? 0 : sum.a * 100 / n;
        as.wrong = sum.wrong;
        keep_class(out, play::class_of(decision, as), cell.sample, cell.chance);
    }
    return out;
}

bool is_fixed(const scenario::Expression& figure) {
    return !figure.reads_story() &&
           std::none_of(figure.code.begin(), figure.code.end(),
                        [](const auto& step) { return step.op == scenario::Op::rule; });
}

// calculate: the right figure, each slip's, and none of them, each as likely. A slip's figure can be right,
// or that of a slip before it; where figures depend on the story, is_open() looks.
std::vector<Action> figures(const Decision& decision) {
    std::vector<Action> out;
    if (decision.fields.empty()) return out;
    const auto& field = decision.fields.front();
    const auto& slips = field.slips;
    const bool fixed =
        is_fixed(field.figure) &&
        std::all_of(slips.begin(), slips.end(), [](const auto& slip) { return is_fixed(slip.figure); });
    const auto even = alike(1.0 / static_cast<double>(slips.size() + 2));
    const auto keep = [&](const play::Judged& as, std::uint32_t which) {
        Answer sample;
        sample.kind = play::AnswerKind::calculate;
        const int index = play::class_of(decision, as);
        keep_class(out, index, sample, even);
        std::find_if(out.begin(), out.end(), [&](const Action& one) {
            return one.index == index;
        })->sample.marks |= which;
    };
    keep({100, 0, -1}, 1);
    for (std::size_t i = 0; i < slips.size(); ++i) {
        play::Judged as{slips[i].points, 1U << i, static_cast<int>(i)};
        Answer typed;
        if (fixed) {
            typed.values.front() = static_cast<std::int32_t>(evaluate(slips[i].figure, {}));
            as = play::judge(decision, typed, {});
        }
        keep(as, 2U << i);
    }
    keep({0, 0, -1}, kNoneOfThem);
    return out;
}

// write: the classes for which the author gives a text, each as likely.
std::vector<Action> texts(const Decision& decision) {
    auto out = judged(decision, item_by_item(decision, play::AnswerKind::write,
                                             decision.writing.demands.size(), demands_of));
    std::vector<double> samples(decision.classes.size(), 0);
    for (const auto& sample : decision.writing.samples)
        for (std::size_t i = 0; i < decision.classes.size(); ++i)
            if (decision.classes[i].name == sample.in) samples[i] = 1;
    const double all = std::accumulate(samples.begin(), samples.end(), 0.0);
    std::erase_if(out, [&](const Action& one) { return all > 0 && samples[one.index] == 0; });
    for (auto& one : out) {
        one.by_sample = all > 0;
        if (all > 0) one.chance = alike(1 / all);
    }
    return out;
}

}  // namespace

std::vector<Action> classes_of(const Decision& decision) {
    constexpr std::size_t kMostRanked = 12;
    const auto n = decision.items.size();
    switch (decision.kind) {
        case DecisionKind::pick:
            return judged(decision, item_by_item(decision, play::AnswerKind::pick, n, marks_of));
        case DecisionKind::sort:
            return judged(decision, item_by_item(decision, play::AnswerKind::sort, n, boxes_of));
        case DecisionKind::rate:
            return judged(decision, item_by_item(decision, play::AnswerKind::rate, n, boxes_of));
        case DecisionKind::rank:
            return judged(decision, n > kMostRanked ? some_orders(decision, n) : place_by_place(decision, n));
        case DecisionKind::record:
            return forms(decision);
        case DecisionKind::calculate:
            return figures(decision);
        case DecisionKind::write:
            return texts(decision);
        case DecisionKind::none:
        case DecisionKind::choose:
            break;
    }
    return {};
}

}  // namespace rehearse::explore
