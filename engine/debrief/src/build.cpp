#include "debrief/build.hpp"

#include "page.hpp"

namespace rehearse::debrief {

Document build(const assess::Assessment& assessment, const play::Played& played, const play::AttemptLog& log,
               const play::Setting& setting, const standards::Catalogue& catalogue,
               const scenario::Organisation& organisation, const explore::Hindsight& hindsight) {
    const Story story{assessment, played, log, setting, catalogue, organisation, hindsight};
    Document document;
    document.title = "Debrief: " + setting.scenario->title;
    Page page(document);
    write_head(story, page);
    write_breaches(story, page);
    write_outcome(story, page);
    write_mood(story, page);
    write_strengths(story, page);
    write_promises(story, page);
    write_moments(story, page);
    write_to_try(story, page);
    write_turns(story, page);
    write_criteria(story, page);
    write_knowledge(story, page);
    write_meta(story, page);
    for (const auto& one : hindsight.regrets)
        document.worths.push_back({one.moment,
                                   {one.after.customer, one.after.organisation},
                                   {one.before.customer, one.before.organisation}});
    return document;
}

}  // namespace rehearse::debrief
