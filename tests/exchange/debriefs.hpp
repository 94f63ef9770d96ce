// Debriefs to write out: of a small attempt, and made by hand.
#pragma once

#include <string>

#include "debrief/build.hpp"
#include "support/small_scenario.hpp"

namespace rehearse::test {

inline debrief::Document debrief_of(SmallRun& run) {
    const auto catalogue = small_catalogue();
    const auto assessment = assess::assess(run.setting(), run.played(), run.log(), catalogue);
    return debrief::build(assessment, run.played(), run.log(), run.setting(), catalogue, run.organisation());
}

/// One with a breach, so that every kind of section is in it.
inline debrief::Document small_debrief() {
    SmallRun run;
    run.consult(kBox).choose(kAskReceipt).pick(kItemDate | kItemAge).consult(kPolicy).choose(kRefuse);
    return debrief_of(run);
}

inline debrief::Block block(debrief::BlockKind kind, std::string text) {
    debrief::Block out;
    out.kind = kind;
    out.text = std::move(text);
    return out;
}

inline debrief::Block heading(int level, std::string text, std::string section = {}) {
    auto out = block(debrief::BlockKind::heading, std::move(text));
    out.level = level;
    out.section = std::move(section);
    return out;
}

inline debrief::Block about(int moment, debrief::Block out) {
    out.moment = moment;
    return out;
}

/// How often `part` stands in `text`.
inline int count_of(const std::string& text, const std::string& part) {
    int out = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++out;
    return out;
}

}  // namespace rehearse::test
