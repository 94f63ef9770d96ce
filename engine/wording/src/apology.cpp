// Apologises as the case asks.
#include <algorithm>

#include "reading.hpp"

namespace rehearse::wording {
namespace {

// A hedge counts in a sentence that apologises.
void find_hedges(const Reading& reading, const std::vector<Hit>& apologies, Findings& out) {
    std::vector<bool> apologises(reading.text.sentences.size());
    for (const auto& hit : apologies) apologises[reading.text.words[hit.first].sentence] = true;
    for (const auto& hit : reading.lists.hedges.find(reading.text))
        if (apologises[reading.text.words[hit.first].sentence] && !out.full(Check::apology))
            out.add(Check::apology, Verdict::not_met, reading, hit,
                    quoted(reading, hit) +
                        " makes the apology smaller; what went wrong is known here, so it can be left out.");
}

void check_established(const Reading& reading, const std::vector<Hit>& apologies, Findings& out) {
    find_hedges(reading, apologies, out);
    if (out.any(Check::apology)) return;
    const auto owned = reading.lists.owns.find(reading.text);
    if (owned.empty())
        return out.add(
            Check::apology, Verdict::not_met, reading, apologies.front(),
            "The reply says sorry, but not that it was ours; “we” and what went wrong would own it.");
    out.add(Check::apology, Verdict::met, reading, owned.front(),
            quoted(reading, owned.front()) + " owns what went wrong.");
}

void check_open(const Reading& reading, const std::vector<Hit>& apologies, Findings& out) {
    for (const auto& hit : reading.lists.admits.find(reading.text))
        if (!out.full(Check::apology))
            out.add(Check::apology, Verdict::not_met, reading, hit,
                    quoted(reading, hit) +
                        " admits a fault that has not been established; being sorry that it happened leaves "
                        "it open.");
    if (out.any(Check::apology)) return;
    out.add(Check::apology, Verdict::met, reading, apologies.front(),
            "The reply is sorry for what the customer went through, and leaves open whose fault it was.");
}

}  // namespace

void check_apology(const Reading& reading, Findings& out) {
    for (const auto& hit : reading.lists.never.find(reading.text))
        if (!out.full(Check::apology))
            out.add(Check::apology, Verdict::not_met, reading, hit,
                    quoted(reading, hit) + " reads as no apology; being sorry for what happened does.");
    if (!reading.brief.apology) {
        if (!out.any(Check::apology))
            out.add(Check::apology, Verdict::not_asked, "The case does not ask for an apology.");
        return;
    }
    const auto apologies = reading.lists.apologies.find(reading.text);
    if (apologies.empty())
        return out.add(Check::apology, Verdict::not_met,
                       "The reply does not say sorry; being sorry for what happened belongs in it.");
    if (reading.brief.fault == Fault::established) return check_established(reading, apologies, out);
    if (reading.brief.fault != Fault::none) return check_open(reading, apologies, out);
    if (!out.any(Check::apology))
        out.add(Check::apology, Verdict::met, reading, apologies.front(), "The reply says sorry.");
}

}  // namespace rehearse::wording
