#include "debrief/build.hpp"

#include "page.hpp"

namespace rehearse::debrief {

Document build(const assess::Assessment& assessment, const play::Played& played, const play::AttemptLog& log,
               const play::Setting& setting, const standards::Catalogue& catalogue,
               const scenario::Organisation& organisation, const explore::Hindsight& hindsight,
               const Beside& beside) {
    const Story story{assessment, played,    log,
                      setting,    catalogue, organisation,
                      hindsight,  beside,    assess::turns_of(assessment, hindsight)};
    Document document;
    document.title = "Debrief: " + setting.scenario->title;
    Page page(document);
    for (const auto write : {write_head, write_feelings, write_breaches, write_happened, write_strengths,
                             write_turns, write_criteria, write_meta, write_knowledge, write_now_what,
                             write_next, write_trainer, write_moments})
        write(story, page);
    for (const auto& one : hindsight.regrets)
        document.worths.push_back({one.moment,
                                   {one.after.customer, one.after.organisation},
                                   {one.before.customer, one.before.organisation}});
    return document;
}

}  // namespace rehearse::debrief
