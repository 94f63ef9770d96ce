#include "assess/words.hpp"

#include <array>
#include <limits>

namespace rehearse::assess {
namespace {

constexpr int kBottom = std::numeric_limits<int>::min();

constexpr std::array<Band, 5> kOutcome{{{80, "worked out very well"},
                                        {60, "worked out well"},
                                        {40, "worked out in part"},
                                        {20, "did not work out well"},
                                        {kBottom, "worked out badly"}}};

constexpr std::array<Band, 5> kMood{
    {{80, "warm"}, {60, "at ease"}, {40, "guarded"}, {20, "unhappy"}, {kBottom, "very unhappy"}}};

constexpr std::array<Band, 7> kShift{{{12, "warmed to you a good deal"},
                                      {5, "warmed to you"},
                                      {1, "warmed to you a little"},
                                      {0, "felt much the same"},
                                      {-4, "cooled a little"},
                                      {-11, "cooled"},
                                      {kBottom, "cooled a good deal"}}};

std::string_view in(std::span<const Band> bands, int value) {
    for (const auto& band : bands)
        if (value >= band.from) return band.words;
    return bands.back().words;
}

}  // namespace

std::span<const Band> outcome_bands() { return kOutcome; }
std::string_view outcome_words(int value) { return in(kOutcome, value); }
std::span<const Band> mood_bands() { return kMood; }
std::string_view mood_words(int mood) { return in(kMood, mood); }
std::span<const Band> shift_bands() { return kShift; }
std::string_view shift_words(int change) { return in(kShift, change); }

std::string_view weight_words(int weight) {
    if (weight >= 2) return "shown well";
    if (weight >= 1) return "shown";
    return weight <= -2 ? "clearly went against" : "went against";
}

}  // namespace rehearse::assess
