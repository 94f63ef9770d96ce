// A recursive-descent parser for the small expressions of scenarios:
//   or < and < not < comparison < + - < * < unary minus < value
#include <algorithm>
#include <charconv>
#include <limits>

#include "base/text.hpp"
#include "expression_hints.hpp"

namespace rehearse::scenario {
namespace {

enum class TokenKind { end, number, name, quoted, symbol };

struct Token {
    TokenKind kind = TokenKind::end;
    std::string text;
};

// What a part of the expression stands for while it is being typed.
struct Typed {
    ValueType type = ValueType::flag;
    int slot = -1;                           // a named value belongs to this slot
    std::optional<std::string> quoted = {};  // a name in quotes that has not met its slot yet
    std::size_t constant = 0;                // where its constant stands in the code
};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Parser {
public:
    Parser(std::string_view text, Place place, Names& names, Diagnostics& diagnostics)
        : text_(text), place_(std::move(place)), names_(names), diagnostics_(diagnostics) {}

    std::optional<Expression> run(Wanted wanted) {
        if (text_.size() > kMostExpressionText) {
            mistake("S201",
                    "This condition is longer than " + std::to_string(kMostExpressionText) + " characters.",
                    "Split it: a fact can remember a part of it.");
            return std::nullopt;
        }
        next();
        Typed typed = either();
        if (!failed_ && token_.kind != TokenKind::end) unexpected("the end");
        if (!failed_) settle(typed, wanted);
        if (failed_) return std::nullopt;
        out_.type = typed.type;
        out_.source = std::string(text_);
        out_.place = place_;
        return std::move(out_);
    }

private:
    void mistake(const char* code, std::string message, std::string hint = {}) {
        if (!failed_) diagnostics_.error(code, place_, std::move(message), std::move(hint));
        failed_ = true;
    }

    void too_deep() {
        mistake("S201", "This condition is nested too deeply.",
                "Split it: a fact can remember a part of it.");
    }

    void unexpected(const std::string& expected) {
        const std::string found = token_.kind == TokenKind::end ? "the end" : "'" + token_.text + "'";
        mistake("S201", "In \"" + std::string(text_) + "\": found " + found + ", expected " + expected + ".",
                hint_for_symbol(token_.text, before_ == TokenKind::number));
    }

    void next() {
        before_ = token_.kind;
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t')) ++at_;
        token_ = {};
        if (at_ >= text_.size()) return;
        const std::size_t start = at_;
        const char c = text_[at_];
        if (is_digit(c)) {
            while (at_ < text_.size() && is_digit(text_[at_])) ++at_;
            token_.kind = TokenKind::number;
        } else if (is_letter(c)) {
            read_name();
            token_.kind = TokenKind::name;
        } else if (c == '"' || c == '\'') {
            read_quoted(c);
            return;
        } else {
            read_symbol();
            token_.kind = TokenKind::symbol;
        }
        token_.text = std::string(text_.substr(start, at_ - start));
    }

    // A name may have parts after dots; a part may have hyphens inside ("visits.calls-back").
    void read_name() {
        bool dotted = false;
        while (at_ < text_.size()) {
            const char c = text_[at_];
            const char after = at_ + 1 < text_.size() ? text_[at_ + 1] : ' ';
            if (c == '.' && (is_letter(after) || is_digit(after)))
                dotted = true;
            else if (!is_letter(c) && !is_digit(c) && !(c == '-' && dotted && is_letter(after)))
                break;
            ++at_;
        }
    }

    void read_quoted(char quote) {
        const auto end = text_.find(quote, at_ + 1);
        if (end == std::string_view::npos) {
            mistake("S201", "In \"" + std::string(text_) + "\": a name in quotes has no closing quote.");
            at_ = text_.size();
            return;
        }
        token_ = {TokenKind::quoted, std::string(text_.substr(at_ + 1, end - at_ - 1))};
        at_ = end + 1;
    }

    void read_symbol() {
        static constexpr std::string_view kPairs[] = {"==", "~=", "<=", ">=", "!="};
        const auto pair = text_.substr(at_, 2);
        at_ += std::find(std::begin(kPairs), std::end(kPairs), pair) != std::end(kPairs) ? 2 : 1;
        while (at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) & 0xC0U) == 0x80U)
            ++at_;  // the rest of one letter
    }

    bool is_word(std::string_view word) const {
        return token_.kind == TokenKind::name && token_.text == word;
    }
    bool is_symbol(std::string_view symbol) const {
        return token_.kind == TokenKind::symbol && token_.text == symbol;
    }

    void push(Op op, std::int32_t argument = 0) {
        const bool value = op == Op::constant || op == Op::slot || op == Op::rule;
        const bool unary = op == Op::negate || op == Op::invert;
        if (value && ++depth_ > kMostDepth) too_deep();
        if (!value && !unary) --depth_;
        out_.code.push_back({op, argument});
    }

    Typed either() {
        Typed left = both();
        while (!failed_ && is_word("or")) {
            next();
            left = join(left, both(), Op::either, ValueType::flag);
        }
        return left;
    }

    Typed both() {
        Typed left = inverted();
        while (!failed_ && is_word("and")) {
            next();
            left = join(left, inverted(), Op::both, ValueType::flag);
        }
        return left;
    }

    // Two flags to a flag, or two numbers to a number.
    Typed join(Typed left, Typed right, Op op, ValueType type) {
        settle(left, {type, -1});
        settle(right, {type, -1});
        push(op);
        return {type};
    }

    Typed inverted() {
        if (!is_word("not")) return compared();
        if (++nesting_ > kMostDepth) {
            too_deep();
            return {};
        }
        next();
        Typed inner = inverted();
        --nesting_;
        settle(inner, {ValueType::flag, -1});
        push(Op::invert);
        return {ValueType::flag};
    }

    Typed compared() {
        Typed left = sum();
        if (failed_ || token_.kind != TokenKind::symbol) return left;
        const std::string symbol = token_.text;
        if (symbol == "==" || symbol == "~=") {
            next();
            Typed right = sum();
            match(left, right);
            push(symbol == "==" ? Op::equal : Op::unequal);
        } else if (symbol == "<" || symbol == "<=" || symbol == ">" || symbol == ">=") {
            next();
            Typed right = sum();
            settle(left, {ValueType::number, -1});
            settle(right, {ValueType::number, -1});
            if (symbol == "<")
                push(Op::less);
            else if (symbol == "<=")
                push(Op::at_most);
            else {  // a > b is not (a <= b)
                push(symbol == ">" ? Op::at_most : Op::less);
                push(Op::invert);
            }
        } else {
            return left;
        }
        return {ValueType::flag};
    }

    Typed sum() {
        Typed left = product();
        while (!failed_ && (is_symbol("+") || is_symbol("-"))) {
            const Op op = is_symbol("+") ? Op::add : Op::subtract;
            next();
            left = join(left, product(), op, ValueType::number);
        }
        return left;
    }

    Typed product() {
        Typed left = value();
        while (!failed_ && is_symbol("*")) {
            next();
            left = join(left, value(), Op::multiply, ValueType::number);
        }
        return left;
    }

    Typed value() {
        if (failed_) return {};
        if (is_symbol("-")) {
            next();
            if (++nesting_ > kMostDepth) {
                unexpected("a value");
                return {};
            }
            Typed inner = value();
            --nesting_;
            settle(inner, {ValueType::number, -1});
            push(Op::negate);
            return {ValueType::number};
        }
        if (is_symbol("(")) return bracketed();
        if (token_.kind == TokenKind::number) return number();
        if (token_.kind == TokenKind::quoted) {
            Typed typed{ValueType::name, -1, token_.text, out_.code.size()};
            push(Op::constant, 0);
            next();
            return typed;
        }
        if (token_.kind == TokenKind::name && !is_word("and") && !is_word("or")) return named();
        unexpected("a name, a number or a bracket");
        return {};
    }

    Typed bracketed() {
        next();
        if (++nesting_ > kMostDepth) {
            too_deep();
            return {};
        }
        Typed inner = either();
        --nesting_;
        if (failed_) return inner;
        if (!is_symbol(")")) {
            unexpected("a closing bracket");
            return inner;
        }
        next();
        return inner;
    }

    Typed number() {
        std::int32_t parsed = 0;
        const auto* last = token_.text.data() + token_.text.size();
        if (std::from_chars(token_.text.data(), last, parsed).ec != std::errc())
            mistake("S201", "The number " + token_.text + " is too large.");
        push(Op::constant, parsed);
        next();
        return {ValueType::number};
    }

    Typed named() {
        const std::string name = token_.text;
        next();
        if (name == "true" || name == "false") {
            push(Op::constant, name == "true" ? 1 : 0);
            return {ValueType::flag};
        }
        if (name.starts_with("org.")) {
            if (const auto rule = names_.rule(name.substr(4))) {
                push(Op::rule, *rule);
                return {ValueType::number};
            }
        } else if (const auto slot = names_.slot(name)) {
            push(Op::slot, *slot);
            const auto kind = names_.slot_at(*slot).kind;
            if (kind == SlotKind::number) return {ValueType::number};
            return {kind == SlotKind::flag ? ValueType::flag : ValueType::name, *slot};
        } else if (const auto formula = names_.formula(name)) {
            for (const auto& [op, argument] : formula->code) push(op, argument);
            return {formula->type};
        }
        unknown(name);
        return {};
    }

    void unknown(const std::string& name) {
        mistake("S202", "In \"" + std::string(text_) + "\": nothing is called '" + name + "'.",
                hint_for_name(name, names_));
    }

    // Both sides of == must be of one type; a name in quotes takes its meaning from the other side.
    void match(Typed& left, Typed& right) {
        if (failed_) return;
        const auto named = [](const Typed& typed) {
            return typed.type == ValueType::name && typed.slot >= 0;
        };
        if (left.quoted && named(right)) return settle(left, {ValueType::name, right.slot});
        if (right.quoted && named(left)) return settle(right, {ValueType::name, left.slot});
        if (left.quoted || right.quoted || left.type != right.type ||
            (left.type == ValueType::name && left.slot != right.slot))
            mistake("S203", "In \"" + std::string(text_) + "\": the two sides cannot be compared: " +
                                told(left) + " and " + told(right) + ".");
    }

    static std::string told(const Typed& typed) {
        if (typed.quoted) return "the name '" + *typed.quoted + "'";
        switch (typed.type) {
            case ValueType::flag:
                return "true or false";
            case ValueType::number:
                return "a number";
            case ValueType::name:
                return "a named value";
        }
        return "a value";
    }

    void settle(Typed& typed, Wanted wanted) {
        if (failed_) return;
        if (typed.quoted && wanted.slot >= 0 && wanted.type == ValueType::name) {
            const auto& names = names_.slot_at(wanted.slot).names;
            const auto found = std::find(names.begin(), names.end(), *typed.quoted);
            if (found == names.end()) {
                mistake("S204",
                        "'" + names_.slot_at(wanted.slot).name + "' is never '" + *typed.quoted +
                            "'; it is " + listed(names, "or") + ".",
                        did_you_mean(*typed.quoted, names));
                return;
            }
            out_.code[typed.constant].argument = static_cast<std::int32_t>(found - names.begin());
            typed = {ValueType::name, wanted.slot};
        }
        if (typed.type == wanted.type && (wanted.type != ValueType::name || typed.slot == wanted.slot))
            return;
        const Typed expected{wanted.type};
        mistake(
            "S203",
            "In \"" + std::string(text_) + "\": found " + told(typed) + ", expected " + told(expected) + ".",
            wanted.type == ValueType::flag ? "A condition says something that is true or false: mood >= 40"
                                           : "");
    }

    std::string_view text_;
    Place place_;
    Names& names_;
    Diagnostics& diagnostics_;
    Expression out_;
    Token token_;
    TokenKind before_ = TokenKind::end;
    std::size_t at_ = 0;
    int depth_ = 0;
    int nesting_ = 0;
    bool failed_ = false;
};

}  // namespace

std::optional<Expression> parse_expression(std::string_view text, Place place, Wanted wanted, Names& names,
                                           Diagnostics& diagnostics) {
    return Parser(text, std::move(place), names, diagnostics).run(wanted);
}

}  // namespace rehearse::scenario
