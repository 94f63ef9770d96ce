#include "grading.hpp"

#include "play/form.hpp"
#include "play/judge.hpp"
#include "wording/check.hpp"

namespace rehearse::session {
namespace {

using wording::Verdict;

std::vector<wording::Finding> findings_in(const wording::Brief& brief, const std::string& text,
                                          const wording::Lexicon* lexicon) {
    if (lexicon != nullptr) return wording::check(brief, text, *lexicon);
    std::vector<wording::Finding> out;
    for (const auto check : wording::all_checks()) {
        wording::Finding finding;
        finding.which = check;
        finding.verdict = Verdict::not_checked;
        finding.says = "The word lists are missing, so nobody could check this.";
        out.push_back(std::move(finding));
    }
    return out;
}

// Nobody is held to what could not be judged in a text of a language that is known (a text too short for its
// ease of reading to be measured, say).
bool counts_as_met(const std::vector<wording::Finding>& findings, wording::Check check,
                   const std::string& about) {
    const auto verdict = overall(findings, check, about);
    if (verdict != Verdict::not_checked) return verdict == Verdict::met;
    const auto blame = overall(findings, wording::Check::blame);
    return blame == Verdict::met || blame == Verdict::not_met;  // judged in every text of a known language
}

}  // namespace

Graded grade_text(const scenario::Decision& decision, const std::string& text,
                  const wording::Lexicon* lexicon) {
    Graded out;
    out.answer.kind = play::AnswerKind::write;
    out.written.text = text;
    out.written.checks_version = wording::checks_version;
    out.written.findings = findings_in(decision.writing.brief, text, lexicon);
    const auto& demands = decision.writing.demands;
    for (std::size_t i = 0; i < demands.size(); ++i) {
        const std::string about = demands[i].check == wording::Check::question ? demands[i].id : "";
        if (counts_as_met(out.written.findings, demands[i].check, about))
            out.answer.marks |= std::uint32_t{1} << i;
    }
    const auto judged = play::judge(decision, out.answer, {});
    out.written.result = decision.classes[static_cast<std::size_t>(play::class_of(decision, judged))].name;
    return out;
}

Result<play::Answer> read_form(const scenario::Decision& decision, const std::vector<std::string>& typed,
                               const wording::Lexicon* lexicon) {
    play::Answer out;
    out.kind = play::answer_to(decision.kind);
    for (std::size_t i = 0; i < decision.fields.size(); ++i) {
        const auto& field = decision.fields[i];
        const std::string given = i < typed.size() ? typed[i] : "";
        auto value = play::read_field(field, given);
        if (!value)
            return fail("play.field", field.label.source + ": " + value.error().message, value.error().hint);
        if (field.kind == scenario::FieldKind::words && *value != play::kBlank)
            value = lexicon != nullptr && wording::says(field.says, given, *lexicon) ? 1 : 0;
        out.values[i] = *value;
    }
    if (decision.kind == scenario::DecisionKind::calculate && out.values.front() == play::kBlank)
        return fail("play.field", "There is no figure yet.",
                    "Give your best one; nothing is lost by trying.");
    return out;
}

}  // namespace rehearse::session
