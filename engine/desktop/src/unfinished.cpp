#include "unfinished.hpp"

#include <algorithm>

namespace rehearse::desktop {

std::vector<Unfinished> unfinished_in(const std::vector<records::AttemptSummary>& attempts) {
    std::vector<Unfinished> out;
    for (const auto& attempt : attempts)
        if (!attempt.finished && attempt.answers > 0 && find_unfinished(out, attempt.scenario_id) == nullptr)
            out.push_back({attempt.scenario_id, attempt.id});
    return out;
}

const Unfinished* find_unfinished(const std::vector<Unfinished>& all, const std::string& scenario_id) {
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Unfinished& one) { return one.scenario_id == scenario_id; });
    return found == all.end() ? nullptr : &*found;
}

}  // namespace rehearse::desktop
