#include "session/erase.hpp"

#include "base/files.hpp"

namespace rehearse::session {
namespace {

/// What authors tried out is nobody's practice, but it may hold what was typed.
Status forget_previews(const Library& library) {
    const auto path = joined(library.paths().data, "preview.db");
    if (!library.files().exists(path)) return {};
    const auto previews = records::open(path);
    if (!previews) return fail(previews.error());
    const auto learners = (*previews)->learners();
    if (!learners) return fail(learners.error());
    for (const auto& one : *learners)
        if (const auto gone = (*previews)->erase_learner(one); !gone) return fail(gone.error());
    return {};
}

}  // namespace

Result<int> erase(const Workplace& workplace, const std::string& learner) {
    const auto erased = workplace.records->erase_learner(learner);
    if (!erased) return erased;
    if (auto gone = forget_previews(*workplace.library); !gone) return fail(gone.error());
    return erased;
}

}  // namespace rehearse::session
