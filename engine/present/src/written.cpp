// What the checks say about the text that was written last.
#include <algorithm>

#include "present/views.hpp"

namespace rehearse::present {
namespace {

bool is_asked(const scenario::Decision& decision, const wording::Finding& finding) {
    return std::any_of(decision.writing.demands.begin(), decision.writing.demands.end(),
                       [&](const scenario::Demand& demand) {
                           return demand.check == finding.which &&
                                  (finding.which != wording::Check::question || demand.id == finding.about);
                       });
}

}  // namespace

std::optional<WrittenView> written_view(const session::Practice& practice) {
    const auto& moments = practice.played().moments;
    if (moments.empty() || moments.back().entry < 1) return std::nullopt;
    const auto& moment = moments.back();
    const auto& written = practice.log().entries[static_cast<std::size_t>(moment.entry - 1)].answer.written;
    if (!written) return std::nullopt;
    WrittenView out{moment.entry, written->text, {}};
    const auto& decision = practice.scenario().beats[moment.before.at].decision;
    for (const auto& finding : written->findings) {
        const bool found =
            finding.verdict == wording::Verdict::not_met || finding.verdict == wording::Verdict::note;
        if (!found && !is_asked(decision, finding)) continue;
        FindingView view;
        view.title = title_of(decision.writing, finding);
        view.check = wording::to_text(finding.which);
        view.about = finding.about;
        view.verdict = wording::to_text(finding.verdict);
        view.says = finding.says;
        view.begin = finding.begin;
        view.end = std::min(finding.end, written->text.size());
        if (view.begin < view.end) view.quote = written->text.substr(view.begin, view.end - view.begin);
        for (const auto& remark : practice.log().remarks)
            view.claimed = view.claimed || (remark.entry == moment.entry && remark.check == view.check &&
                                            remark.about == view.about);
        out.findings.push_back(std::move(view));
    }
    return out;
}

}  // namespace rehearse::present
