// The channels, as data: what scenarios may name, what play lets happen there, and how views tell it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearse::scenario {

struct ChannelAct {
    std::string name;  // "move to private": what `does` names, and did.move_to_private counts
    std::string told;  // "in private from here": what the transcript says
};

struct Channel {
    std::string name;         // "counter"
    std::string where;        // "at the counter"
    bool subjects = false;    // beats may have a `subject`
    bool several = false;     // whom a beat is `with` has a window or a thread of their own
    bool public_too = false;  // beats may say by whom they are `seen_by`
    bool real_time = false;   // somebody waits for the answer: decisions may be `late`
    std::vector<ChannelAct> acts;
};

[[nodiscard]] const std::vector<Channel>& channels();
/// The channel called `name`, or nullptr.
[[nodiscard]] const Channel* channel(std::string_view name);
[[nodiscard]] std::vector<std::string> channel_names();

/// "did.move_to_private" for the act "move to private": what conditions read.
[[nodiscard]] std::string counter_name(std::string_view act);

}  // namespace rehearse::scenario
