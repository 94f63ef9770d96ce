#include "reading.hpp"

#include "base/text.hpp"

namespace rehearse::wording {

bool Findings::full(Check which) const {
    constexpr std::size_t kMost = 20;
    const auto found = counts_.find(which);
    // A question has one finding each, so they are all kept.
    return which != Check::question && found != counts_.end() && found->second >= kMost;
}

void Findings::add(Finding finding) {
    if (full(finding.which)) return;
    ++counts_[finding.which];
    all_.push_back(std::move(finding));
}

void Findings::add(Check which, Verdict verdict, std::string says) {
    add(Finding{which, verdict, 0, 0, {}, std::move(says)});
}

void Findings::add_at(Check which, Verdict verdict, std::size_t begin, std::size_t end, std::string says) {
    add(Finding{which, verdict, begin, end, {}, std::move(says)});
}

void Findings::add(Check which, Verdict verdict, const Reading& reading, const Hit& words, std::string says) {
    add_at(which, verdict, reading.text.begin_of(words.first), reading.text.end_of(words.last - 1),
           std::move(says));
}

std::string quoted(std::string_view text) {
    constexpr std::size_t kMostBytes = 240;
    constexpr int kColumns = 60;
    std::string clean;
    for (const char c : clean_text(text.substr(0, kMostBytes))) clean += c == '\n' || c == '\t' ? ' ' : c;
    const std::string start = wrap(clean, kColumns).front();
    const bool whole = start.size() == clean.size() && text.size() <= kMostBytes;
    return "“" + start + (whole ? "”" : "…”");
}

std::string quoted(const Reading& reading, const Hit& words) {
    const auto begin = reading.text.begin_of(words.first);
    return quoted(reading.text.bytes.substr(begin, reading.text.end_of(words.last - 1) - begin));
}

std::vector<Group> phrases_of(const Groups& groups, const Lists& lists) {
    const std::map<std::string_view, const PhraseList*> named = {{"@yes", &lists.yes}, {"@no", &lists.no}};
    std::vector<Group> out;
    for (const auto& stems : groups) {
        Group group;
        for (const auto& stem : stems) {
            const auto found = named.find(stem);
            if (stem == "@when") {
                group.when = true;
            } else if (found == named.end()) {
                group.phrases.phrases.add(stem, lists.same_as, lists.classes, true);
            } else {
                group.phrases.phrases.add_all(found->second->phrases);
                group.phrases.except.add_all(found->second->except);
            }
        }
        out.push_back(std::move(group));
    }
    return out;
}

}  // namespace rehearse::wording
