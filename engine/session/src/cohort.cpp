#include "session/cohort.hpp"

#include <algorithm>
#include <set>

#include "fold_all.hpp"

namespace rehearse::session {
namespace {

Result<LearnerGrowth> growth_in(const Workplace& workplace, const std::string& learner,
                                const assess::Bands& bands, std::vector<std::string>& unread) {
    if (const auto folded = fold_all(workplace, learner, unread); !folded) return fail(folded.error());
    const auto practised = workplace.records->practised(learner);
    if (!practised) return fail(practised.error());
    return LearnerGrowth{learner, assess::growth_of(*practised, bands)};
}

}  // namespace

Result<Cohort> cohort(const Workplace& workplace) {
    const auto& library = *workplace.library;
    auto bands = assess::read_bands(library.files(), library.paths().bands());
    if (!bands) return fail(bands.error());
    Cohort out;
    out.bands = std::move(*bands);
    const auto learners = workplace.records->learners();
    if (!learners) return fail(learners.error());
    for (const auto& learner : *learners) {
        auto growth = growth_in(workplace, learner, out.bands, out.unread);
        if (!growth) return fail(growth.error());
        out.learners.push_back(std::move(*growth));
    }
    return out;
}

}  // namespace rehearse::session
