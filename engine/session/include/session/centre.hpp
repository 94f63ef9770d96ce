// How the centre or the trainer wants practice to begin, when the learner says nothing else; whom learners
// may talk to there, and what they are not offered.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::session {

/// Somebody at the centre to talk to after a hard conversation.
struct Contact {
    std::string name;  // "Ms Reid, student support"
    std::string how;   // "Room 12, or 01324 000 000"
};

/// The file practice.json in the data folder: { "condition": "busy", "limits": true, "confidence": true,
/// "contact": { "name": "…", "how": "…" }, "hidden": ["scenario-id", …] }. All may be left out.
struct CentreDefaults {
    std::string condition;  // for scenarios that offer it; "any": by chance; empty: the scenario's usual one
    bool limits = false;    // time limits, where decisions have them
    bool confidence = false;  // learners are asked how sure they were of an answer
    std::optional<Contact> contact;
    std::vector<std::string> hidden;  // ids of scenarios that learners are not offered

    [[nodiscard]] bool hides(std::string_view scenario) const;
};

/// Nothing is set when there is no such file. Fails with centre.damaged and what was expected.
[[nodiscard]] Result<CentreDefaults> read_centre_defaults(const Files& files, const std::string& path);

}  // namespace rehearse::session
