#include "page.hpp"

#include "assess/words.hpp"
#include "base/text.hpp"

namespace rehearse::debrief {

using play::AnswerKind;

std::string Story::customer() const {
    const auto& cast = scenario().cast;
    return cast.empty() || cast.front().name.empty() ? "The customer" : cast.front().name;
}

const play::Moment& Story::moment(int number) const {
    return played.moments.at(static_cast<std::size_t>(number - 1));
}

const scenario::Decision& Story::decision_at(int number) const {
    return scenario().beats.at(moment(number).before.at).decision;
}

const play::NamedAnswer& Story::given_at(int number) const {
    static const play::NamedAnswer kNone;
    const int entry = moment(number).entry;
    if (entry < 1 || static_cast<std::size_t>(entry) > log.entries.size()) return kNone;
    return log.entries[static_cast<std::size_t>(entry - 1)].answer;
}

std::string Story::words_at(int number) const {
    const auto& at = moment(number);
    if (!at.said.empty()) return at.said;
    return play::words_of(setting, at.before, at.answer, given_at(number));
}

std::string Story::short_words_at(int number) const {
    constexpr int kMost = 160;  // columns
    const std::string words = words_at(number);
    const auto lines = wrap(split_lines(words).front(), kMost);
    return lines.front() + (lines.front().size() < words.size() ? " …" : "");
}

std::string Story::deed_at(int number) const {
    const auto& at = moment(number);
    switch (at.answer.kind) {
        case AnswerKind::choose:
            return decision_at(number).options.at(at.answer.index).spoken ? "you said" : "you did";
        case AnswerKind::pick:
            return "you ticked";
        case AnswerKind::consult:
            return "you checked";
        case AnswerKind::sort:
            return "you sorted";
        case AnswerKind::rank:
            return "you put in order";
        case AnswerKind::rate:
            return "you rated";
        case AnswerKind::record:
            return "you recorded";
        case AnswerKind::calculate:
            return "you worked out";
        case AnswerKind::write:
            return "you wrote";
        case AnswerKind::late:
            break;
    }
    return "the time was up";
}

std::string Story::time_of(int number) const { return play::clock_of(setting, moment(number).before); }

std::string Story::place_of(int number) const {
    return "Moment " + std::to_string(number) + ", " + time_of(number);
}

std::string Story::why_at(int number) const {
    const auto& at = moment(number);
    const auto follows = play::consequences_of(setting, at.before, at.answer);
    std::string out = play::render(setting, follows.first->why, at.after);
    if (follows.manner == nullptr) return out;
    const std::string how = play::render(setting, follows.manner->why, at.after);
    return out.empty() || how.empty() ? out + how : out + " " + how;
}

std::string Story::effect_at(int number) const {
    const auto& at = assessment.moment(number);
    const int change = at.mood_answered - at.mood_before;
    // With somebody else, the customer's mood is told only when it changed.
    if (scenario().beats.at(at.beat).with > 0 && at.mood_after == at.mood_before) return {};
    const std::string from(assess::mood_words(at.mood_before));
    const std::string to(assess::mood_words(at.mood_answered));
    std::string out = customer() + " " + std::string(assess::shift_words(change));
    out += from == to ? ", still " + to + "." : ", from " + from + " to " + to + ".";
    if (change == 0) out.clear();  // only changes are told
    if (at.mood_after == at.mood_answered || !at.by_luck) return out;
    return out + (out.empty() ? "" : " ") + "What came next " +
           (at.mood_after > at.mood_answered ? "lifted" : "lowered") +
           " the mood; luck had a hand in that, and that is nobody's doing.";
}

std::string Story::reply(const std::string& box) const {
    if (!beside.own) return {};
    const auto found = beside.own->replies.find(box);
    return found == beside.own->replies.end() ? std::string() : found->second;
}

std::string Story::criterion(const std::string& id) const {
    const auto* statement = catalogue.criterion(id);
    return statement == nullptr ? id : id + " (" + statement->says + ")";
}

const std::string& Story::criterion_id(int index) const {
    return scenario().criteria.at(static_cast<std::size_t>(index));
}

void Page::put(BlockKind kind, std::string text, std::optional<int> moment) {
    if (trimmed(text).empty()) return;
    Block block;
    block.kind = kind;
    block.text = std::move(text);
    block.moment = moment;
    document_.blocks.push_back(std::move(block));
}

void Page::section(std::string_view name, std::string text) {
    Block block;
    block.kind = BlockKind::heading;
    block.level = 2;
    block.text = std::move(text);
    block.section = name;
    add(std::move(block));
}

void Page::heading(std::string text, int moment) {
    Block block;
    block.kind = BlockKind::heading;
    block.level = 3;
    block.text = std::move(text);
    block.moment = moment;
    add(std::move(block));
}

void Page::quote(std::string text, std::string by, std::optional<int> moment) {
    Block block;
    block.kind = BlockKind::quote;
    block.text = std::move(text);
    block.by = std::move(by);
    block.moment = moment;
    add(std::move(block));
}

void Page::paragraph(std::string text, std::optional<int> moment) {
    put(BlockKind::paragraph, std::move(text), moment);
}

void Page::bullet(std::string text, std::optional<int> moment) {
    put(BlockKind::bullet, std::move(text), moment);
}

void Page::box(std::string name, std::string asks, std::string answer, std::optional<int> moment) {
    Block block;
    block.kind = BlockKind::box;
    block.section = std::move(name);
    block.text = std::move(asks);
    block.answer = std::move(answer);
    block.moment = moment;
    add(std::move(block));
}

void Page::notice(std::string text) { put(BlockKind::notice, std::move(text), std::nullopt); }

}  // namespace rehearse::debrief
