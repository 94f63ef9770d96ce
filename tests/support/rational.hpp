// Fractions without rounding, and where a chain of chances ends, worked out in them.
#pragma once

#include <cstddef>
#include <map>
#include <stdexcept>
#include <vector>

namespace rehearse::test {

/// A fraction outgrew 128 bits.
struct Overflow : std::overflow_error {
    Overflow() : std::overflow_error("a fraction outgrew 128 bits") {}
};

class Rational {
public:
    __extension__ using Whole = __int128;

    Rational(long long whole = 0) : above_(whole) {}
    Rational(Whole above, Whole below) : above_(above), below_(below) { shorten(); }

    [[nodiscard]] double value() const {
        return static_cast<double>(static_cast<long double>(above_) / static_cast<long double>(below_));
    }
    [[nodiscard]] bool is_zero() const { return above_ == 0; }

    friend Rational operator+(const Rational& a, const Rational& b) {
        const Whole common = divisor(a.below_, b.below_);
        return {sum(product(a.above_, b.below_ / common), product(b.above_, a.below_ / common)),
                product(a.below_, b.below_ / common)};
    }
    friend Rational operator-(const Rational& a, const Rational& b) {
        return a + Rational(-b.above_, b.below_);
    }
    friend Rational operator*(const Rational& a, const Rational& b) {
        const Whole x = divisor(a.above_, b.below_), y = divisor(b.above_, a.below_);
        return {product(a.above_ / x, b.above_ / y), product(a.below_ / y, b.below_ / x)};
    }
    friend Rational operator/(const Rational& a, const Rational& b) {
        return a * Rational(b.below_, b.above_);
    }
    friend bool operator<(const Rational& a, const Rational& b) { return (a - b).above_ < 0; }
    friend bool operator==(const Rational& a, const Rational& b) {
        return a.above_ == b.above_ && a.below_ == b.below_;
    }

private:
    static Whole product(Whole a, Whole b) {
        Whole out = 0;
        if (__builtin_mul_overflow(a, b, &out)) throw Overflow();
        return out;
    }
    static Whole sum(Whole a, Whole b) {
        Whole out = 0;
        if (__builtin_add_overflow(a, b, &out)) throw Overflow();
        return out;
    }
    static Whole divisor(Whole a, Whole b) {
        if (a < 0) a = -a;
        if (b < 0) b = -b;
        while (b != 0) {
            const Whole rest = a % b;
            a = b;
            b = rest;
        }
        return a == 0 ? 1 : a;
    }
    void shorten() {
        const Whole common = divisor(above_, below_);
        above_ /= common;
        below_ /= common;
        if (below_ < 0) above_ = -above_, below_ = -below_;
    }

    Whole above_ = 0;
    Whole below_ = 1;
};

/// By where to: a node, or from the number of nodes on an outcome. What is missing to 1 goes nowhere.
using Row = std::map<std::size_t, Rational>;

inline void add_to(Row& row, std::size_t to, const Rational& chance) {
    const auto [at, fresh] = row.try_emplace(to, chance);
    if (!fresh) at->second = at->second + chance;
}

/// For each node how likely each outcome is in the end: by Gaussian elimination, the nodes that are led to
/// first. What goes round for ever comes to nothing.
class Chain {
public:
    explicit Chain(std::vector<Row> rows) : rows_(std::move(rows)), turn_(rows_.size(), kOpen) {}

    std::vector<Row> solve() {
        for (std::size_t node = 0; node < rows_.size(); ++node) eliminate_from(node);
        for (std::size_t i = order_.size(); i-- > 0;) rows_[order_[i]] = resolved(order_[i], true);
        return std::move(rows_);
    }

private:
    static constexpr std::size_t kOpen = ~std::size_t{0}, kEntered = kOpen - 1;

    void eliminate_from(std::size_t root) {
        std::vector<std::pair<std::size_t, bool>> calls{{root, false}};
        while (!calls.empty()) {
            const auto [node, back] = calls.back();
            calls.pop_back();
            if (back) {
                rows_[node] = resolved(node, false);
                turn_[node] = order_.size();
                order_.push_back(node);
            } else if (turn_[node] == kOpen) {
                turn_[node] = kEntered;
                calls.emplace_back(node, true);
                for (const auto& [to, chance] : rows_[node])
                    if (to < rows_.size()) calls.emplace_back(to, false);
            }
        }
    }

    [[nodiscard]] bool is_done(std::size_t node) const { return turn_[node] < kEntered; }

    /// The row of `node` without nodes that are done; in the second pass all later ones are known wholly.
    Row resolved(std::size_t node, bool second) const {
        Row known, todo;  // `todo` by turn
        const auto put = [&](std::size_t to, const Rational& chance) {
            const bool through = to < rows_.size() && is_done(to) && to != node;
            add_to(through ? todo : known, through ? turn_[to] : to, chance);
        };
        for (const auto& [to, chance] : rows_[node]) put(to, chance);
        while (!todo.empty()) {
            const auto [turn, chance] = *todo.begin();
            todo.erase(todo.begin());
            for (const auto& [to, part] : rows_[order_[turn]]) {
                if (second)
                    add_to(known, to, chance * part);
                else
                    put(to, chance * part);
            }
        }
        return without_itself(node, std::move(known));
    }

    static Row without_itself(std::size_t node, Row row) {
        const auto self = row.find(node);
        if (self == row.end()) return row;
        const Rational leaves = Rational(1) - self->second;
        row.erase(self);
        if (leaves.is_zero()) return {};
        for (auto& [to, chance] : row) chance = chance / leaves;
        return row;
    }

    std::vector<Row> rows_;
    std::vector<std::size_t> turn_;   // by node: when it was eliminated
    std::vector<std::size_t> order_;  // by turn
};

}  // namespace rehearse::test
