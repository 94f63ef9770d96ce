#include "scenario/expression.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace rehearse::scenario {
namespace {

using Number = std::int64_t;

Number saturated(bool overflow, Number value, bool negative) {
    if (!overflow) return value;
    return negative ? std::numeric_limits<Number>::min() : std::numeric_limits<Number>::max();
}

Number add(Number a, Number b) {
    Number out = 0;
    const bool overflow = __builtin_add_overflow(a, b, &out);  // before `out` is read
    return saturated(overflow, out, a < 0);
}

Number subtract(Number a, Number b) {
    Number out = 0;
    const bool overflow = __builtin_sub_overflow(a, b, &out);  // before `out` is read
    return saturated(overflow, out, a < 0);
}

Number multiply(Number a, Number b) {
    Number out = 0;
    const bool overflow = __builtin_mul_overflow(a, b, &out);  // before `out` is read
    return saturated(overflow, out, (a < 0) != (b < 0));
}

Number apply(Op op, Number a, Number b) {
    switch (op) {
        case Op::add:
            return add(a, b);
        case Op::subtract:
            return subtract(a, b);
        case Op::multiply:
            return multiply(a, b);
        case Op::equal:
            return a == b ? 1 : 0;
        case Op::unequal:
            return a != b ? 1 : 0;
        case Op::less:
            return a < b ? 1 : 0;
        case Op::at_most:
            return a <= b ? 1 : 0;
        case Op::both:
            return a != 0 && b != 0 ? 1 : 0;
        case Op::either:
            return a != 0 || b != 0 ? 1 : 0;
        case Op::least:
            return std::min(a, b);
        case Op::most:
            return std::max(a, b);
        default:
            return 0;
    }
}

Number call_function(const Expression& expression, const EvalContext& context) {
    if (context.functions == nullptr) {
        if (context.fault != nullptr && !*context.fault)
            *context.fault = Error{"play.fault", "This scenario has a function that cannot be run here.", ""};
        return 0;
    }
    auto result = context.functions->call(expression.function, context);
    if (result) return *result;
    if (context.fault != nullptr && !*context.fault) *context.fault = std::move(result).error();
    return 0;
}

}  // namespace

bool Expression::reads_story() const {
    return function >= 0 ||
           std::any_of(code.begin(), code.end(), [](const Instruction& i) { return i.op == Op::slot; });
}

std::int64_t evaluate(const Expression& expression, const EvalContext& context) {
    if (expression.function >= 0) return call_function(expression, context);
    if (expression.code.size() == 1 && expression.code.front().op == Op::constant)
        return expression.code.front().argument;
    std::array<Number, kMostDepth> stack;  // each place is written before it is read
    std::size_t depth = 0;
    for (const auto& instruction : expression.code) {
        const auto at = static_cast<std::size_t>(instruction.argument);
        switch (instruction.op) {
            case Op::constant:
                stack[depth++] = instruction.argument;
                break;
            case Op::slot:
                stack[depth++] = context.slots[at];
                break;
            case Op::rule:
                stack[depth++] = context.rules[at];
                break;
            case Op::negate:
                stack[depth - 1] = subtract(0, stack[depth - 1]);
                break;
            case Op::invert:
                stack[depth - 1] = stack[depth - 1] == 0 ? 1 : 0;
                break;
            default:
                --depth;
                stack[depth - 1] = apply(instruction.op, stack[depth - 1], stack[depth]);
        }
    }
    return depth == 0 ? 0 : stack[0];
}

Expression constant_expression(std::int32_t value, ValueType type, Place place) {
    Expression out;
    out.code.push_back({Op::constant, value});
    out.type = type;
    out.source = std::to_string(value);
    out.place = std::move(place);
    return out;
}

}  // namespace rehearse::scenario
