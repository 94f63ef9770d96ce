// Everybody at once: to look at what a change of the drawing does to all kinds of people.
#pragma once

#include <vector>

#include "desktop/kit.hpp"
#include "present/looks.hpp"

namespace rehearse::desktop {

/// Every age, skin, hair, dress, headwear and aid is among them.
[[nodiscard]] const std::vector<present::Looks>& sample_people();

/// From furious to delighted.
[[nodiscard]] const std::vector<float>& sample_moods();

/// Each of them in each mood, as large as the screen allows.
void draw_people(Kit& kit);

}  // namespace rehearse::desktop
