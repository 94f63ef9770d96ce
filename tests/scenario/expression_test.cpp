#include "scenario/expression.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>

using namespace rehearse;
using namespace rehearse::scenario;

namespace {

class FewNames final : public Names {
public:
    FewNames()
        : slots_{{"mood", SlotKind::number, 0, 100, 0, {}, {}},
                 {"seen", SlotKind::flag, 0, 1, 0, {}, {}},
                 {"offered", SlotKind::name, 0, 2, 0, {"nothing", "repair", "refund"}, {}},
                 {"said", SlotKind::name, 0, 1, 0, {"no", "repair"}, {}},
                 {"visits.calls-back", SlotKind::number, 0, 1000, 0, {}, {}},
                 {"priya.mood", SlotKind::number, 0, 100, 0, {}, {}}} {}
    std::optional<int> slot(std::string_view name) override {
        const auto found =
            std::find_if(slots_.begin(), slots_.end(), [&](const Slot& s) { return s.name == name; });
        if (found == slots_.end()) return std::nullopt;
        return static_cast<int>(found - slots_.begin());
    }
    std::optional<int> rule(std::string_view name) override {
        if (name == "refund_limit") return 0;
        return std::nullopt;
    }
    const Slot& slot_at(int index) const override { return slots_[static_cast<std::size_t>(index)]; }
    std::vector<std::string> all() const override {
        std::vector<std::string> out{"org.refund_limit"};
        for (const auto& slot : slots_) out.push_back(slot.name);
        return out;
    }

private:
    std::vector<Slot> slots_;
};

constexpr std::int32_t kSlots[] = {45, 1, 1, 0, 3, 20};
constexpr std::int32_t kRules[] = {40};

struct Parsed {
    std::optional<Expression> expression;
    Diagnostics diagnostics;
    [[nodiscard]] std::string told() const {
        return diagnostics.all().empty() ? "" : to_text(diagnostics.all().front());
    }
};

Parsed parse(std::string_view text, Wanted wanted = {}) {
    FewNames names;
    Parsed out;
    out.expression = parse_expression(text, {"a.lua", 7}, wanted, names, out.diagnostics);
    CHECK(out.expression.has_value() == out.diagnostics.all().empty());
    return out;
}

std::int64_t value(std::string_view text, ValueType type) {
    const auto parsed = parse(text, {type, -1});
    REQUIRE_MESSAGE(parsed.expression.has_value(), parsed.told());
    return evaluate(*parsed.expression, {kSlots, kRules});
}

std::int64_t flag(std::string_view text) { return value(text, ValueType::flag); }
std::int64_t number(std::string_view text) { return value(text, ValueType::number); }

/// The whole diagnostic without its place and code.
std::string mistake(std::string_view text, std::string_view code, Wanted wanted = {}) {
    const auto parsed = parse(text, wanted);
    REQUIRE(parsed.diagnostics.all().size() == 1);
    const auto& one = parsed.diagnostics.all().front();
    CHECK(one.code == code);
    CHECK(one.place == Place{"a.lua", 7});
    return one.hint.empty() ? one.message : one.message + " | " + one.hint;
}

}  // namespace

TEST_CASE("each operator") {
    CHECK(number("2 + 3") == 5);
    CHECK(number("2 - 3") == -1);
    CHECK(number("2 * 3") == 6);
    CHECK(number("-mood") == -45);
    CHECK(number("- - 3") == 3);
    CHECK(flag("mood == 45") == 1);
    CHECK(flag("mood ~= 45") == 0);
    CHECK(flag("mood < 45") == 0);
    CHECK(flag("mood < 46") == 1);
    CHECK(flag("mood <= 45") == 1);
    CHECK(flag("mood <= 44") == 0);
    CHECK(flag("mood > 44") == 1);
    CHECK(flag("mood > 45") == 0);
    CHECK(flag("mood >= 45") == 1);
    CHECK(flag("mood >= 46") == 0);
    CHECK(flag("not seen") == 0);
    CHECK(flag("not not seen") == 1);
    CHECK(flag("seen and false") == 0);
    CHECK(flag("seen and true") == 1);
    CHECK(flag("false or seen") == 1);
    CHECK(flag("false or false") == 0);
    CHECK(flag("seen == true") == 1);
    CHECK(flag("seen ~= false") == 1);
}

TEST_CASE("what binds more strongly") {
    CHECK(number("2 + 3 * 4") == 14);
    CHECK(number("(2 + 3) * 4") == 20);
    CHECK(number("10 - 3 - 2") == 5);
    CHECK(number("-2 * 3") == -6);
    CHECK(number("2 * -3") == -6);
    CHECK(flag("true or false and false") == 1);
    CHECK(flag("(true or false) and false") == 0);
    CHECK(flag("not false and false") == 0);
    CHECK(flag("not (false and false)") == 1);
    CHECK(flag("not mood > 90") == 1);
    CHECK(flag("mood + 5 > 2 * 20 and seen") == 1);
    CHECK(flag("mood - 5 == 40") == 1);
}

TEST_CASE("names: facts, dotted names, rules, names in quotes") {
    CHECK(number("visits.calls-back + priya.mood") == 23);
    CHECK(number("org.refund_limit - 1") == 39);
    CHECK(flag("offered == \"repair\"") == 1);
    CHECK(flag("\"refund\" == offered") == 0);
    CHECK(flag("offered ~= 'nothing'") == 1);
    const auto set = parse("\"refund\"", {ValueType::name, 2});
    REQUIRE(set.expression.has_value());
    CHECK(evaluate(*set.expression, {kSlots, kRules}) == 2);
    CHECK(flag("\n seen\tand\n  true ") == 1);
}

TEST_CASE("arithmetic stays within 64 bits") {
    const auto most = std::numeric_limits<std::int64_t>::max();
    const auto least = std::numeric_limits<std::int64_t>::min();
    std::string product = "2147483647";
    for (int i = 0; i < 5; ++i) product += " * 2147483647";
    CHECK(number(product) == most);
    CHECK(number("-1 * " + product) == least);
    CHECK(number("-1 * (" + product + ")") == -most);
    CHECK(number("-2 * " + product) == least);
    CHECK(number(product + " + 1") == most);
    CHECK(number(product + " + " + product) == most);
    CHECK(number("-2 * " + product + " - 1") == least);
    CHECK(number("0 - -2 * " + product) == most);
    CHECK(number("-(-2 * " + product + ")") == most);
    CHECK(flag(product + " > mood") == 1);
}

TEST_CASE("what is read counts as reading the story, a rule alone does not") {
    CHECK(parse("mood > 3").expression->reads_story());
    CHECK_FALSE(parse("org.refund_limit > 3").expression->reads_story());
    Expression function;
    function.function = 0;
    CHECK(function.reads_story());
    CHECK(parse("mood > 3").expression->source == "mood > 3");
    CHECK(parse("mood > 3").expression->place == Place{"a.lua", 7});
}

TEST_CASE("mistakes in the form") {
    CHECK(mistake("", "S201") ==
          "In \"\": found the end, expected a name, a number or a bracket. | Conditions look like: mood >= "
          "40 and receipt_seen");
    CHECK(mistake("mood >", "S201") ==
          "In \"mood >\": found the end, expected a name, a number or a bracket. | Conditions look like: "
          "mood >= 40 and receipt_seen");
    CHECK(mistake("mood = 3", "S201") ==
          "In \"mood = 3\": found '=', expected the end. | To compare, write == with two equals signs.");
    CHECK(mistake("mood != 3", "S201") ==
          "In \"mood != 3\": found '!=', expected the end. | 'Not equal' is written ~= here.");
    CHECK(mistake("mood ≥ 3", "S201") ==
          "In \"mood ≥ 3\": found '≥', expected the end. | 'At least' is written >= here.");
    CHECK(mistake("mood ≤ 3", "S201") ==
          "In \"mood ≤ 3\": found '≤', expected the end. | 'At most' is written <= here.");
    CHECK(mistake("mood ≠ 3", "S201") ==
          "In \"mood ≠ 3\": found '≠', expected the end. | 'Not equal' is written ~= here.");
    CHECK(mistake("offered == “repair”", "S201") ==
          "In \"offered == “repair”\": found '“', expected a name, a number or a bracket. | Names stand in "
          "straight quotes: offered == \"repair\"");
    CHECK(mistake("mood > 1.5", "S201") ==
          "In \"mood > 1.5\": found '.', expected the end. | Numbers are whole here.");
    CHECK(mistake("(mood > 3", "S201") ==
          "In \"(mood > 3\": found the end, expected a closing bracket. | Conditions look like: mood >= 40 "
          "and receipt_seen");
    CHECK(
        mistake("mood > 3)", "S201") ==
        "In \"mood > 3)\": found ')', expected the end. | Conditions look like: mood >= 40 and receipt_seen");
    CHECK(mistake("seen and and seen", "S201")
              .starts_with("In \"seen and and seen\": found 'and', expected a name"));
    CHECK(mistake("offered == \"repair", "S201") ==
          "In \"offered == \"repair\": a name in quotes has no closing quote.");
    CHECK(mistake("mood > 99999999999", "S201") == "The number 99999999999 is too large.");
    CHECK(mistake("1 < mood < 3", "S201").starts_with("In \"1 < mood < 3\": found '<', expected the end."));
    CHECK(mistake("mood > 3 \xFF", "S201").starts_with("In \"mood > 3 \xFF\": found"));
}

TEST_CASE("unknown names, with the nearest") {
    CHECK(mistake("moood > 3", "S202") ==
          "In \"moood > 3\": nothing is called 'moood'. | Did you mean 'mood'?");
    CHECK(mistake("org.refund_limits > 3", "S202") ==
          "In \"org.refund_limits > 3\": nothing is called 'org.refund_limits'. | Did you mean "
          "'org.refund_limit'?");
    CHECK(mistake("org.zebra > 3", "S202") ==
          "In \"org.zebra > 3\": nothing is called 'org.zebra'. | The organisation has no rule of that name, "
          "nor has the learner's role such a limit.");
    CHECK(mistake("zebra", "S202") ==
          "In \"zebra\": nothing is called 'zebra'. | Declare it: facts { zebra = false }");
    CHECK(mistake("priya.mood-visits > 3", "S202") ==
          "In \"priya.mood-visits > 3\": nothing is called 'priya.mood-visits'. | For 'minus', put a space "
          "on both sides of the sign.");
}

TEST_CASE("types that do not fit") {
    CHECK(mistake("mood", "S203") ==
          "In \"mood\": found a number, expected true or false. | A condition says something that is true or "
          "false: mood >= 40");
    CHECK(mistake("seen", "S203", {ValueType::number, -1}) ==
          "In \"seen\": found true or false, expected a number.");
    CHECK(mistake("seen > 3", "S203") == "In \"seen > 3\": found true or false, expected a number.");
    CHECK(mistake("mood and seen", "S203")
              .starts_with("In \"mood and seen\": found a number, expected true or false."));
    CHECK(mistake("not mood", "S203").starts_with("In \"not mood\": found a number"));
    CHECK(mistake("seen + 1", "S203", {ValueType::number, -1}) ==
          "In \"seen + 1\": found true or false, expected a number.");
    CHECK(mistake("mood == seen", "S203") ==
          "In \"mood == seen\": the two sides cannot be compared: a number and true or false.");
    CHECK(mistake("offered == said", "S203") ==
          "In \"offered == said\": the two sides cannot be compared: a named value and a named value.");
    CHECK(mistake("offered == 1", "S203") ==
          "In \"offered == 1\": the two sides cannot be compared: a named value and a number.");
    CHECK(mistake("mood == \"high\"", "S203") ==
          "In \"mood == \"high\"\": the two sides cannot be compared: a number and the name 'high'.");
    CHECK(mistake("seen == \"yes\"", "S203") ==
          "In \"seen == \"yes\"\": the two sides cannot be compared: true or false and the name 'yes'.");
    CHECK(mistake("\"a\" == \"a\"", "S203") ==
          "In \"\"a\" == \"a\"\": the two sides cannot be compared: the name 'a' and the name 'a'.");
    CHECK(mistake("\"repair\"", "S203")
              .starts_with("In \"\"repair\"\": found the name 'repair', expected true or false."));
    CHECK(mistake("offered < \"repair\"", "S203")
              .starts_with("In \"offered < \"repair\"\": found a named value, expected a number."));
}

TEST_CASE("values that a fact never has") {
    CHECK(mistake("offered == \"refunds\"", "S204") ==
          "'offered' is never 'refunds'; it is nothing, repair or refund. | Did you mean 'refund'?");
    CHECK(mistake("\"\" ~= offered", "S204") == "'offered' is never ''; it is nothing, repair or refund.");
    CHECK(mistake("\"yes\"", "S204", {ValueType::name, 3}) == "'said' is never 'yes'; it is no or repair.");
}

TEST_CASE("length and depth have limits, and the deepest that is allowed runs") {
    const auto many = [](std::string_view what, int n) {
        std::string out;
        for (int i = 0; i < n; ++i) out += what;
        return out;
    };
    CHECK(flag(many("(", 32) + "seen" + many(")", 32)) == 1);
    CHECK(mistake(many("(", 33) + "seen" + many(")", 33), "S201") ==
          "This condition is nested too deeply. | Split it: a fact can remember a part of it.");
    CHECK(flag(many("not ", 32) + "seen") == 1);
    CHECK(mistake(many("not ", 33) + "seen", "S201") ==
          "This condition is nested too deeply. | Split it: a fact can remember a part of it.");
    CHECK(number(many("- ", 32) + "1") == 1);
    CHECK(mistake(many("- ", 33) + "1", "S201", {ValueType::number, -1}).starts_with("In "));
    CHECK(number(many("1 + (", 31) + "1" + many(")", 31)) == 32);  // 32 values wait at once
    CHECK(mistake(many("1 + (", 32) + "1" + many(")", 32), "S201", {ValueType::number, -1}) ==
          "This condition is nested too deeply. | Split it: a fact can remember a part of it.");
    CHECK(number("1" + many(" + 1", 249)) == 250);
    CHECK(mistake("1" + many(" + 1", 250), "S201", {ValueType::number, -1}) ==
          "This condition is longer than 1000 characters. | Split it: a fact can remember a part of it.");
    CHECK(mistake(std::string(std::size_t{2} << 20, '('), "S201") ==
          "This condition is longer than 1000 characters. | Split it: a fact can remember a part of it.");
}

TEST_CASE("a function is called with the story, and its failure is told once") {
    struct Fixed final : Functions {
        Result<std::int64_t> result = 7;
        Result<std::int64_t> call(int number, const EvalContext&) override {
            return number == 3 ? result : Result<std::int64_t>(0);
        }
    } functions;
    Expression expression;
    expression.function = 3;
    std::optional<Error> fault;
    EvalContext context{kSlots, kRules, &functions, &fault};
    CHECK(evaluate(expression, context) == 7);
    CHECK_FALSE(fault.has_value());
    functions.result = fail("play.fault", "first");
    CHECK(evaluate(expression, context) == 0);
    functions.result = fail("play.fault", "second");
    CHECK(evaluate(expression, context) == 0);
    REQUIRE(fault.has_value());
    CHECK(fault->message == "first");
    fault.reset();
    context.functions = nullptr;
    CHECK(evaluate(expression, context) == 0);
    REQUIRE(fault.has_value());
    CHECK(fault->message == "This scenario has a function that cannot be run here.");
}

TEST_CASE("a constant") {
    const auto made = constant_expression(-3, ValueType::number, {"a.lua", 2});
    CHECK(evaluate(made, {}) == -3);
    CHECK(made.source == "-3");
    CHECK_FALSE(made.reads_story());
}
