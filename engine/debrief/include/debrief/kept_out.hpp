// Words that belong to an assessor and not to practice. Nothing shown to a learner uses them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace rehearse::debrief {

/// The words, in lower case.
[[nodiscard]] std::span<const std::string_view> words_kept_out();

/// Those of them that `text` uses, as whole words in whatever case and however the lines break, each once.
/// The status line itself is let through.
[[nodiscard]] std::vector<std::string> kept_out_in(std::string_view text);

}  // namespace rehearse::debrief
