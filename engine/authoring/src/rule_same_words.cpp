// A115: two replies of one choice that differ in capitals and punctuation alone.
#include <algorithm>

#include "rules.hpp"

namespace rehearse::authoring {

void look_for_same_words(const Subject& subject, Diagnostics& out) {
    using scenario::Option;
    each_choice(subject.scenario, [&](const scenario::Beat&, const std::vector<Option>& options) {
        for (std::size_t i = 0; i < options.size(); ++i) {
            const auto end = options.begin() + static_cast<std::ptrdiff_t>(i);
            const auto words = words_of(options[i].text.source);
            const auto first = std::find_if(options.begin(), end, [&](const Option& o) {
                return words_of(o.text.source) == words && !kept_apart(subject, o, options[i]);
            });
            if (first == end || words.empty()) continue;
            out.warning("A115", options[i].place,
                        "This reply says the same as the one in line " + std::to_string(first->place.line) +
                            ": only capitals or punctuation differ.",
                        "Put one of them differently. Ways of saying one reply are written with 'how'.");
        }
    });
}

}  // namespace rehearse::authoring
