// Keeps to the channel's length.
#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "reading.hpp"

namespace rehearse::wording {
namespace {

// Words; a run of letters that no English word reaches counts for several, so that scripts without spaces and
// nonsense have a length too.
std::size_t words_in(const Text& text) {
    constexpr std::size_t kLongestWord = 24, kUsualWord = 6;
    std::size_t out = 0;
    for (const auto& token : text.tokens) {
        const std::size_t size = token.letters + token.digits;
        out += size > kLongestWord ? size / kUsualWord : 1;
    }
    return out;
}

}  // namespace

void check_length(const Reading& reading, Findings& out) {
    const auto limit = reading.lists.length[static_cast<std::size_t>(reading.brief.channel)];
    const std::size_t most = reading.brief.most_words > 0 ? reading.brief.most_words : limit.most;
    const std::size_t words = words_in(reading.text);
    const std::string has = "The reply has " + counted(static_cast<long long>(words), "word", "words");
    if (words > most)
        return out.add(Check::length, Verdict::not_met,
                       has + "; here it should be cut to at most " + std::to_string(most) + ".");
    if (words < std::min(limit.least, most))
        return out.add(Check::length, Verdict::not_met, has + "; a little more is needed to help.");
    out.add(Check::length, Verdict::met, has + ", which suits where it will be read.");
}

}  // namespace rehearse::wording
