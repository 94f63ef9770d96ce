// How the centre or the trainer wants practice to begin, when the learner says nothing else.
#pragma once

#include <string>

#include "base/files.hpp"
#include "base/result.hpp"

namespace rehearse::session {

/// The file practice.json in the data folder: { "condition": "busy", "limits": true, "confidence": true }.
/// All may be left out.
struct CentreDefaults {
    std::string condition;  // for scenarios that offer it; "any": by chance; empty: the scenario's usual one
    bool limits = false;    // time limits, where decisions have them
    bool confidence = false;  // learners are asked how sure they were of an answer
};

/// Nothing is set when there is no such file. Fails with centre.damaged and what was expected.
[[nodiscard]] Result<CentreDefaults> read_centre_defaults(const Files& files, const std::string& path);

}  // namespace rehearse::session
