// Acknowledges the feeling.
#include "reading.hpp"

namespace rehearse::wording {

void check_feeling(const Reading& reading, Findings& out) {
    if (!reading.brief.feeling)
        return out.add(Check::feeling, Verdict::not_asked, "The case does not ask for this.");
    for (const auto& hit : reading.lists.dismissals.find(reading.text))
        if (!out.full(Check::feeling))
            out.add(
                Check::feeling, Verdict::not_met, reading, hit,
                quoted(reading, hit) + " tells the customer how to feel; naming the feeling works better.");
    if (out.any(Check::feeling)) return;
    const auto hits = reading.lists.feelings.find(reading.text);
    if (hits.empty())
        return out.add(Check::feeling, Verdict::not_met,
                       "The reply does not say that it sees how this felt; a few words about that would.");
    out.add(Check::feeling, Verdict::met, reading, hits.front(),
            quoted(reading, hits.front()) + " shows that the feeling was heard.");
}

}  // namespace rehearse::wording
