// The shortest way to a beat, and playing it without a person.
#pragma once

#include <string>
#include <vector>

#include "session/practice.hpp"

namespace rehearse::authoring {

/// Answers, and the luck with which they lead there.
struct Way {
    std::vector<play::Answer> answers;
    std::vector<std::string> told;  // one line an answer
    std::uint64_t seed = 1;
};

/// The shortest way to `beat`, and the first seed from `seed` on that lets luck fall so. Fails with
/// preview.unreached or preview.luck.
[[nodiscard]] Result<Way> way_to(const session::Content& content, const std::string& condition,
                                 std::uint64_t seed, scenario::BeatIndex beat);

/// Gives `answer`, whatever its kind: a form is filled in with words that count as it says, a text is one of
/// the author's samples of its class. Fails with preview.sample when there is none, and as Practice does.
[[nodiscard]] Status give(session::Practice& practice, const play::Answer& answer);

}  // namespace rehearse::authoring
