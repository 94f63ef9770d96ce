#include "expression_hints.hpp"

#include "base/text.hpp"

namespace rehearse::scenario {

std::string hint_for_symbol(std::string_view symbol, bool after_number) {
    if (symbol == "=") return "To compare, write == with two equals signs.";
    if (symbol == "!=" || symbol == "≠") return "'Not equal' is written ~= here.";
    if (symbol == "≥") return "'At least' is written >= here.";
    if (symbol == "≤") return "'At most' is written <= here.";
    if (symbol == "“" || symbol == "”") return "Names stand in straight quotes: offered == \"repair\"";
    if (symbol == "." && after_number) return "Numbers are whole here.";
    return "Conditions look like: mood >= 40 and receipt_seen";
}

std::string hint_for_name(const std::string& name, const Names& names) {
    if (names.is_value(name)) return "Names stand in quotes: \"" + name + "\"";
    const auto all = names.all();
    std::string near = did_you_mean(name, all);
    if (!near.empty()) return near;
    if (name.find('-') != std::string::npos) return "For 'minus', put a space on both sides of the sign.";
    if (name.starts_with("org."))
        return "The organisation has no rule of that name, nor has the learner's role such a limit.";
    if (name.find('.') != std::string::npos) return names.hint(name);
    return "Declare it: facts { " + name + " = false }";
}

}  // namespace rehearse::scenario
