#include "assess/sample.hpp"

#include <algorithm>
#include <set>

#include "base/random.hpp"

namespace rehearse::assess {
namespace {

// What was not covered before, in words.
std::vector<std::string> new_in(const ToSample& one, const std::set<std::string>& covered) {
    std::vector<std::string> out;
    const auto add = [&](const std::string& words) {
        if (!covered.contains(words)) out.push_back(words);
    };
    add("the first here of " + one.learner);
    add("the first here of the scenario " + one.scenario);
    for (const auto& trainer : one.commented_by) add("the first here that " + trainer + " commented on");
    return out;
}

}  // namespace

std::vector<Sampled> sample_of(std::span<const ToSample> all, std::size_t number, std::uint64_t seed) {
    std::vector<const ToSample*> left;
    for (const auto& one : all) left.push_back(&one);
    const auto lot = [&](const ToSample* one) { return draw(seed, name_hash(one->attempt), 0); };
    std::sort(left.begin(), left.end(), [&](const ToSample* a, const ToSample* b) {
        return lot(a) != lot(b) ? lot(a) < lot(b) : a->attempt < b->attempt;
    });
    std::set<std::string> covered;
    std::vector<Sampled> out;
    while (out.size() < number && !left.empty()) {
        auto best = left.begin();
        auto why = new_in(**best, covered);
        for (auto one = std::next(left.begin()); one != left.end(); ++one) {
            auto its = new_in(**one, covered);
            if (its.size() <= why.size()) continue;
            best = one;
            why = std::move(its);
        }
        covered.insert(why.begin(), why.end());
        if (why.empty()) why.emplace_back("drawn by chance, after all that is different was covered");
        out.push_back({(*best)->attempt, std::move(why)});
        left.erase(best);
    }
    return out;
}

}  // namespace rehearse::assess
