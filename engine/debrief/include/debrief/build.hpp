// From an assessment to the page a learner reads: one document, in one order, for every format.
#pragma once

#include <string_view>

#include "assess/assessment.hpp"
#include "debrief/beside.hpp"
#include "debrief/document.hpp"
#include "explore/regret.hpp"
#include "play/replay.hpp"
#include "scenario/organisation.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::debrief {

/// Stands on every page, print and export.
inline constexpr std::string_view kStatusLine =
    "Practice record, simulated. Not assessment evidence. Only your assessor decides about evidence from "
    "real work.";

/// The debrief of one attempt. All arguments belong to the same attempt: `assessment` was read from `played`,
/// a route through `log`, in `setting`; `organisation` is the one it was played at.
///
/// Sections, by the names their headings carry, in this order: (status line and facts first) "feelings",
/// "breaches" when there are any, "happened" or, while the story is not over, "unfinished", "strengths",
/// "turns", "criteria", "meta", "knowledge", "now-what", "next", "trainer", and as the record of it all
/// "moments". A section with nothing to say is left out; "strengths" never is. "feelings" and "now-what" ask
/// what only the learner can answer: they are left out of a page without `beside.own`, and so is whatever the
/// learner wrote. Boxes are named "m3" (a turning point), by a knowledge item's id, "so_what", "now_what", by
/// the part of an objective, and "trainer". What `hindsight` knows of an answer's worth stands beside the
/// blocks.
[[nodiscard]] Document build(const assess::Assessment& assessment, const play::Played& played,
                             const play::AttemptLog& log, const play::Setting& setting,
                             const standards::Catalogue& catalogue,
                             const scenario::Organisation& organisation,
                             const explore::Hindsight& hindsight = {}, const Beside& beside = {});

}  // namespace rehearse::debrief
