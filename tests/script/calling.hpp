// Calls the functions of a scenario as play does.
#pragma once

#include "support/content.hpp"

namespace rehearse::test {

/// A scenario whose only function has this body. The function begins in line 2.
inline std::string with_function(const std::string& body, const std::string& before = {}) {
    return head() + before + tail("when = function(story) " + body + "\nend,");
}

/// Calls function `number` with every slot at its start, but for those given.
inline Result<std::int64_t> call(const Checked& checked, int number = 0,
                                 const std::map<std::string, std::int32_t>& values = {}) {
    REQUIRE_MESSAGE(checked.scenario.has_value(), checked.text());
    REQUIRE(checked.program != nullptr);
    std::vector<std::int32_t> slots;
    for (const auto& slot : checked.scenario->slots)
        slots.push_back(values.contains(slot.name) ? values.at(slot.name) : slot.start);
    const std::int32_t rules[1] = {};
    return checked.program->call(number, {slots.data(), rules, checked.program.get(), nullptr});
}

/// What the author is told about a call that failed.
inline std::string told(const Result<std::int64_t>& result) {
    if (result) return "it gave " + std::to_string(*result);
    CHECK(result.error().code == "play.fault");
    CHECK(result.error().message ==
          "This scenario stopped because of a mistake in it. Your answers so far are kept.");
    CHECK(is_utf8(result.error().hint));
    return result.error().hint;
}

}  // namespace rehearse::test
