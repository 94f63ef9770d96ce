// Where a conversation takes place, as a picture: a shop counter, a front door, a call, a feed. It tells
// nothing that does not stand in words, too.
#pragma once

#include "desktop/kit.hpp"
#include "person.hpp"

namespace rehearse::desktop {

/// The place of `channel` (as scenarios name it), and in it the person.
void draw_scene(Kit& kit, Rect frame, const std::string& channel, const present::Looks& looks,
                const Expression& expression);

[[nodiscard]] Icon icon_of_channel(const std::string& channel);

}  // namespace rehearse::desktop
