// A111: a line or a reply longer than anybody says, or reads, at once in this channel.
#include <algorithm>

#include "rules.hpp"

namespace rehearse::authoring {
namespace {

// In words. Speech is about 150 a minute: 60 are nearly half a minute without a breath from the other side,
// and 45 are what can be read and weighed beside two more replies.
struct Limit {
    std::string_view channel;
    std::size_t line, reply;
    std::string_view where;
};
constexpr Limit kLimits[] = {
    {"chat", 80, 45, "in one message of a chat"},
    {"social", 60, 45, "in one post"},
    {"email", 200, 80, "in one email"},
    {"letter", 300, 80, "in one letter"},
};
constexpr Limit kSpoken = {"", 60, 45, "in one go"};

const Limit& limit_of(const std::string& channel) {
    const auto found = std::find_if(std::begin(kLimits), std::end(kLimits),
                                    [&](const Limit& limit) { return limit.channel == channel; });
    return found == std::end(kLimits) ? kSpoken : *found;
}

}  // namespace

void look_for_long_lines(const Subject& subject, Diagnostics& out) {
    const auto& limit = limit_of(subject.scenario.channel);
    const auto look = [&](const scenario::Text& text, const std::string& what, std::size_t most) {
        const auto words = words_of(plain(text)).size();
        if (words <= most) return;
        out.warning("A111", text.place,
                    "This " + what + " has " + std::to_string(words) + " words; " + std::to_string(most) +
                        " are the most that are easy to take in " + std::string(limit.where) + ".",
                    "Cut it, or let somebody else speak in between.");
    };
    each_line(subject.scenario, [&](const scenario::Line& line, const scenario::Beat*) {
        if (line.sheet < 0) look(line.text, "line", limit.line);
    });
    each_choice(subject.scenario, [&](const scenario::Beat&, const std::vector<scenario::Option>& options) {
        for (const auto& option : options) look(option.text, option.spoken ? "reply" : "action", limit.reply);
    });
}

}  // namespace rehearse::authoring
