// How somebody looks, for those who draw: plain words and flags, the same for all layers.
#pragma once

#include "scenario/looks.hpp"

namespace rehearse::present {

using scenario::Age, scenario::Build, scenario::Face, scenario::Hair, scenario::HairColour, scenario::Beard;
using scenario::Dress, scenario::Headwear, scenario::Cloth, scenario::Looks, scenario::kSkins;

}  // namespace rehearse::present
