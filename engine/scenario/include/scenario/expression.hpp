// Conditions and figures: text that an author writes, compiled to a few instructions that play runs without
// allocating. Everything is a whole number: flags are 0 and 1, a named value is the place of its name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.hpp"
#include "base/result.hpp"

namespace rehearse::scenario {

enum class SlotKind : std::uint8_t { flag, number, name };

/// One thing a story remembers. Values are kept within [least, most]; for a flag 0..1, for a named value
/// 0..names.size()-1.
struct Slot {
    std::string name;
    SlotKind kind = SlotKind::flag;
    std::int32_t least = 0;
    std::int32_t most = 1;
    std::int32_t start = 0;
    std::vector<std::string> names;
    Place place;
};

struct EvalContext;

/// Author's functions, for the rare condition that text cannot say. The script layer has them.
class Functions {
public:
    virtual ~Functions() = default;
    /// Runs function `number` on the slots of `context`. A failure names the author's line; it never
    /// stands for a value.
    [[nodiscard]] virtual Result<std::int64_t> call(int number, const EvalContext& context) = 0;
};

/// What an expression can see. Borrowed for the call.
struct EvalContext {
    const std::int32_t* slots = nullptr;    // one per Scenario::slots
    const std::int32_t* rules = nullptr;    // one per Scenario::rules_read
    Functions* functions = nullptr;         // needed only by expressions that are functions
    std::optional<Error>* fault = nullptr;  // set when a function fails; the value is then 0
};

enum class Op : std::uint8_t {
    constant,
    slot,
    rule,
    negate,
    add,
    subtract,
    multiply,
    equal,
    unequal,
    less,
    at_most,
    both,
    either,
    invert,
    least,  // the smaller of two
    most
};

struct Instruction {
    Op op;
    std::int32_t argument;
};

enum class ValueType : std::uint8_t { flag, number, name };

/// A name that stands for a few instructions.
struct Formula {
    std::vector<Instruction> code;
    ValueType type = ValueType::number;
};

struct Expression {
    std::vector<Instruction> code;  // postfix; never deeper than kMostDepth
    int function = -1;              // when >= 0, a function stands here instead of code
    ValueType type = ValueType::flag;
    std::string source;  // as written
    Place place;

    [[nodiscard]] bool reads_story() const;  // reads a slot or is a function
};

inline constexpr int kMostDepth = 32;
inline constexpr std::size_t kMostExpressionText = 1000;

/// Runs an expression. Arithmetic saturates at 64 bits. Never allocates, unless a function fails.
[[nodiscard]] std::int64_t evaluate(const Expression& expression, const EvalContext& context);

/// The names an expression may use, and how to find them.
class Names {
public:
    virtual ~Names() = default;
    /// The slot of `name` ("mood", "receipt_seen", "visits.start"), or nothing.
    [[nodiscard]] virtual std::optional<int> slot(std::string_view name) = 0;
    /// What `name` stands for when it is worked out and not remembered ("patience.dad"), or nothing.
    [[nodiscard]] virtual std::optional<Formula> formula(std::string_view) { return std::nullopt; }
    /// The number of an organisation's rule ("refund_limit"), or nothing.
    [[nodiscard]] virtual std::optional<int> rule(std::string_view name) = 0;
    [[nodiscard]] virtual const Slot& slot_at(int index) const = 0;
    /// All names that could have been meant, for hints.
    [[nodiscard]] virtual std::vector<std::string> all() const = 0;
    /// Whether `name` is a value that some slot can have: then it was meant in quotes.
    [[nodiscard]] virtual bool is_value(std::string_view) const { return false; }
    /// How to mend `name`, which has a dot and which nothing is called; empty when nobody knows.
    [[nodiscard]] virtual std::string hint(std::string_view) const { return {}; }
};

/// A flag, a figure, or a value of one particular slot (then `slot` is its index).
struct Wanted {
    ValueType type = ValueType::flag;
    int slot = -1;
};

/// Parses `text`; on a mistake reports S2xx diagnostics at `place` and returns nothing.
[[nodiscard]] std::optional<Expression> parse_expression(std::string_view text, Place place, Wanted wanted,
                                                         Names& names, Diagnostics& diagnostics);

/// An expression that is one constant.
[[nodiscard]] Expression constant_expression(std::int32_t value, ValueType type, Place place);

}  // namespace rehearse::scenario
