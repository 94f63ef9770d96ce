#include "paper_condition.hpp"

#include <algorithm>
#include <utility>
#include <vector>

#include "scenario/organisation.hpp"

namespace rehearse::present {
namespace {

using scenario::Op;

/// A part of an expression: settled, or in words, and the words for its opposite.
struct Part {
    std::optional<std::int64_t> value;
    std::string words, opposite;
    int slot = -1;         // it is this slot alone
    Op joined = Op::slot;  // both or either: by "and" or "or"
};

class Teller {
public:
    Teller(const play::Setting& setting, const scenario::Expression& expression)
        : setting_(setting), scenario_(*setting.scenario), expression_(expression) {}

    [[nodiscard]] Condition tell() {
        if (expression_.function >= 0) return {{}, "whoever leads says so"};
        for (const auto& step : expression_.code) apply(step);
        return {parts_.back().value, parts_.back().words};
    }

private:
    static Part settled(std::int64_t value) { return {value, std::to_string(value), {}}; }

    Part take() {
        Part out = std::move(parts_.back());
        parts_.pop_back();
        return out;
    }

    // What a slot is called, and its opposite where it is a flag.
    [[nodiscard]] std::pair<std::string, std::string> names_of(int slot) const {
        const auto& name = scenario_.slots[static_cast<std::size_t>(slot)].name;
        const auto dot = name.find('.');
        const std::string spoken = scenario::spoken_name(name.substr(0, dot));
        if (dot == std::string::npos) return {spoken, "not " + spoken};
        const std::string id = name.substr(dot + 1), of = scenario::spoken_name(id);
        if (name.starts_with("consulted."))
            return {"“" + of + "” was looked up", "“" + of + "” was not looked up"};
        if (const auto beat = scenario_.beat(id); name.starts_with("visits.") && beat != scenario::kNowhere)
            return {"the number of visits to card " + std::to_string(beat + 1), {}};
        return {spoken + " of " + of, "not " + spoken + " of " + of};
    }

    [[nodiscard]] std::string words_beside(const Part& part, const Part& other) const {
        if (!part.value || other.slot < 0) return part.words;
        const auto& names = scenario_.slots[static_cast<std::size_t>(other.slot)].names;
        const auto place = static_cast<std::size_t>(*part.value);
        return place < names.size() ? names[place] : part.words;
    }

    void apply(const scenario::Instruction& step) {
        switch (step.op) {
            case Op::constant:
                return parts_.push_back(settled(step.argument));
            case Op::rule:
                return parts_.push_back(settled(setting_.rules[static_cast<std::size_t>(step.argument)]));
            case Op::slot: {
                auto [name, opposite] = names_of(step.argument);
                return parts_.push_back({{}, std::move(name), std::move(opposite), step.argument});
            }
            case Op::invert:
                return invert();
            case Op::negate:
                parts_.push_back(settled(0));
                std::swap(parts_.back(), parts_[parts_.size() - 2]);
                return figure("less", [](auto a, auto b) { return a - b; });
            default:
                break;
        }
        two(step.op);
    }

    void two(Op op) {
        switch (op) {
            case Op::both:
                return join(true);
            case Op::either:
                return join(false);
            case Op::equal:
                return compare("is", "is not", [](auto a, auto b) { return a == b; });
            case Op::unequal:
                return compare("is not", "is", [](auto a, auto b) { return a != b; });
            case Op::less:
                return compare("is less than", "is at least", [](auto a, auto b) { return a < b; });
            case Op::at_most:
                return compare("is at most", "is more than", [](auto a, auto b) { return a <= b; });
            case Op::add:
                return figure("plus", [](auto a, auto b) { return a + b; });
            case Op::subtract:
                return figure("less", [](auto a, auto b) { return a - b; });
            case Op::multiply:
                return figure("times", [](auto a, auto b) { return a * b; });
            case Op::least:
                return figure("or, if smaller,", [](auto a, auto b) { return std::min(a, b); });
            default:
                return figure("or, if larger,", [](auto a, auto b) { return std::max(a, b); });
        }
    }

    void invert() {
        Part part = take();
        if (part.value) return parts_.push_back(settled(*part.value == 0 ? 1 : 0));
        std::swap(part.words, part.opposite);
        part.slot = -1;
        part.joined = Op::slot;
        parts_.push_back(std::move(part));
    }

    // What is settled decides it, or is left out.
    void join(bool both) {
        Part second = take(), first = take();
        for (auto [one, other] : {std::pair(&first, &second), std::pair(&second, &first)})
            if (one->value)
                return parts_.push_back((*one->value != 0) == both ? std::move(*other)
                                                                   : settled(both ? 0 : 1));
        const Op by = both ? Op::both : Op::either;
        const auto in_brackets = [&](const Part& part) {
            const bool mixed = part.joined != Op::slot && part.joined != by;
            return mixed ? "(" + part.words + ")" : part.words;
        };
        Part out;
        out.words = in_brackets(first) + (both ? " and " : " or ") + in_brackets(second);
        out.opposite = "not (" + out.words + ")";
        out.joined = by;
        parts_.push_back(std::move(out));
    }

    template <class Test>
    void compare(const std::string& is, const std::string& is_not, Test test) {
        const Part second = take(), first = take();
        if (first.value && second.value)
            return parts_.push_back(settled(test(*first.value, *second.value) ? 1 : 0));
        const std::string left = words_beside(first, second), right = words_beside(second, first);
        Part out;
        out.words = left + " " + is + " " + right;
        out.opposite = left + " " + is_not + " " + right;
        parts_.push_back(std::move(out));
    }

    template <class Sum>
    void figure(const std::string& between, Sum sum) {
        const Part second = take(), first = take();
        if (first.value && second.value) return parts_.push_back(settled(sum(*first.value, *second.value)));
        parts_.push_back({{}, "(" + first.words + " " + between + " " + second.words + ")", {}});
    }

    const play::Setting& setting_;
    const scenario::Scenario& scenario_;
    const scenario::Expression& expression_;
    std::vector<Part> parts_;
};

}  // namespace

Condition condition_of(const play::Setting& setting, const scenario::Expression& expression) {
    return Teller(setting, expression).tell();
}

}  // namespace rehearse::present
