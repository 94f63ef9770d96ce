// Which attempts to look at again when not all can be: drawn by chance from a stated seed, so that anybody
// can draw the same ones, and spread over learners, scenarios and trainers as far as the number goes.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace rehearse::assess {

struct ToSample {
    std::string attempt;
    std::string learner;
    std::string scenario;
    std::vector<std::string> commented_by;  // trainers
};

struct Sampled {
    std::string attempt;
    std::vector<std::string> why;  // "the first here of Ailsa"; never empty
};

/// At most `number` of `all`, in the order drawn; each next one is of what covers most that is new (a
/// learner, a scenario, a trainer's comments), and among those the draw of `seed` decides. The order of `all`
/// makes no difference.
[[nodiscard]] std::vector<Sampled> sample_of(std::span<const ToSample> all, std::size_t number,
                                             std::uint64_t seed);

}  // namespace rehearse::assess
