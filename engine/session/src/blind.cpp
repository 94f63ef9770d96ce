#include <cctype>

#include "base/digest.hpp"
#include "session/trainer.hpp"

namespace rehearse::session {
namespace {

bool in_a_word(char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || static_cast<unsigned char>(c) >= 0x80;
}

// `text` without the nickname, where it stands as a word.
std::string without(const std::string& nickname, const std::string& text) {
    std::string out;
    std::size_t from = 0;
    while (!nickname.empty()) {
        const auto at = text.find(nickname, from);
        if (at == std::string::npos) break;
        const auto end = at + nickname.size();
        const bool word =
            (at == 0 || !in_a_word(text[at - 1])) && (end == text.size() || !in_a_word(text[end]));
        out += text.substr(from, at - from);
        out += word ? std::string(kTheLearner) : nickname;
        from = end;
    }
    return out + text.substr(from);
}

// What findings say of a text has places in it, which would be others now; nobody reads them here.
void take_name_out(const std::string& nickname, play::Entry& entry) {
    entry.said = without(nickname, entry.said);
    auto& answer = entry.answer;
    if (answer.kind == play::AnswerKind::record)
        for (auto& one : answer.values) one = without(nickname, one);
    if (!answer.written) return;
    answer.written->text = without(nickname, answer.written->text);
    answer.written->findings.clear();
}

Status copy_sources(const records::Records& from, records::Records& to, const std::string& kind,
                    const std::string& name, const std::string& digest) {
    if (digest.empty()) return {};
    const auto files = from.sources(digest);
    if (!files) return fail(files.error());
    const auto kept = to.keep_sources(kind, name, *files);
    if (!kept) return fail(kept.error());
    return {};
}

Status copy(const play::AttemptLog& log, const records::Records& from, records::Records& to) {
    const auto both = [&](const std::string& scenario, const std::string& organisation) -> Status {
        if (auto kept = copy_sources(from, to, "scenario", log.head.scenario_id, scenario); !kept)
            return kept;
        return copy_sources(from, to, "organisation", log.head.organisation_id, organisation);
    };
    if (auto kept = both(log.head.scenario_sources, log.head.organisation_sources); !kept) return kept;
    for (const auto& entry : log.entries)
        if (auto kept = both(entry.sources, entry.organisation_sources); !kept) return kept;
    if (auto begun = to.start(log.head); !begun) return begun;
    for (const auto& entry : log.entries)
        if (auto added = to.append(log.head.id, entry); !added) return fail(added.error());
    return {};
}

}  // namespace

std::string sheet_of(const std::string& attempt) {
    constexpr std::size_t kDigits = 6;
    return sha256("sheet " + attempt).substr(0, kDigits);
}

Result<Blind> blinded(const Workplace& workplace, const std::string& attempt) {
    auto log = workplace.records->log(attempt);
    if (!log) return fail(log.error());
    auto memory = records::in_memory();
    if (!memory) return fail(memory.error());
    const std::string nickname = log->head.learner;
    log->head.learner = kTheLearner;
    for (auto& entry : log->entries) take_name_out(nickname, entry);
    if (auto copied = copy(*log, *workplace.records, **memory); !copied) return fail(copied.error());
    Workplace nobodys = workplace;
    nobodys.records = memory->get();
    auto practice = Practice::review(nobodys, attempt);
    if (!practice) return fail(practice.error());
    return Blind{std::move(*memory), std::move(*practice), sheet_of(attempt)};
}

}  // namespace rehearse::session
