#include "assess/agreement.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace rehearse::assess {
namespace {

// Of one thing: a criterion in a transcript.
using Thing = std::pair<std::string, std::string>;
using ByTrainer = std::map<std::string, const TrainerReading*>;

std::map<Thing, ByTrainer> things_in(std::span<const TrainerReading> readings) {
    std::map<Thing, ByTrainer> out;
    for (const auto& one : readings) out[{one.sheet, one.criterion}][one.trainer] = &one;
    return out;
}

}  // namespace

std::vector<Agreement> agreement_of(std::span<const TrainerReading> readings) {
    std::map<std::string, Agreement> all;
    for (const auto& [thing, by_trainer] : things_in(readings)) {
        auto& out = all[thing.second];
        out.criterion = thing.second;
        for (auto one = by_trainer.begin(); one != by_trainer.end(); ++one)
            for (auto other = std::next(one); other != by_trainer.end(); ++other) {
                ++out.pairs;
                if (one->second->reading == other->second->reading) ++out.agree;
            }
    }
    std::vector<Agreement> out;
    for (auto& [id, one] : all) out.push_back(std::move(one));
    return out;
}

std::vector<Difference> differences_in(std::span<const TrainerReading> readings) {
    std::vector<Difference> out;
    for (const auto& [thing, by_trainer] : things_in(readings)) {
        const auto& first = by_trainer.begin()->second->reading;
        if (std::all_of(by_trainer.begin(), by_trainer.end(),
                        [&](const auto& one) { return one.second->reading == first; }))
            continue;
        Difference difference{thing.first, thing.second, {}};
        for (const auto& [trainer, reading] : by_trainer) difference.readings.push_back(*reading);
        out.push_back(std::move(difference));
    }
    return out;
}

}  // namespace rehearse::assess
