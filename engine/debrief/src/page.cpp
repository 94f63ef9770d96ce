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

std::string Story::words_at(int number) const {
    const auto& at = moment(number);
    if (at.answer.kind == AnswerKind::choose) {
        if (!at.said.empty()) return at.said;
        return play::render(setting, decision_at(number).options.at(at.answer.index).text, at.before);
    }
    if (at.answer.kind == AnswerKind::consult)
        return play::render(setting, scenario().consults.at(at.answer.index).label, at.before);
    std::string out;
    const auto& items = decision_at(number).items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if ((at.answer.marks >> i & 1U) == 0) continue;
        if (!out.empty()) out += "; ";
        out += play::render(setting, items[i].text, at.before);
    }
    return out.empty() ? "nothing" : out;
}

std::string Story::deed_at(int number) const {
    const auto& at = moment(number);
    if (at.answer.kind == AnswerKind::pick) return "you ticked";
    if (at.answer.kind == AnswerKind::consult) return "you checked";
    return decision_at(number).options.at(at.answer.index).spoken ? "you said" : "you did";
}

std::string Story::time_of(int number) const { return play::clock_of(setting, moment(number).before); }

std::string Story::place_of(int number) const {
    return "Moment " + std::to_string(number) + ", " + time_of(number);
}

std::string Story::why_at(int number) const {
    const auto& at = moment(number);
    return play::render(setting, play::consequence_of(setting, at.before, at.answer).why, at.after);
}

std::string Story::effect_at(int number) const {
    const auto& at = assessment.moment(number);
    const int change = at.mood_answered - at.mood_before;
    const std::string from(assess::mood_words(at.mood_before));
    const std::string to(assess::mood_words(at.mood_answered));
    std::string out = customer() + " " + std::string(assess::shift_words(change));
    out += from == to ? ", still " + to + "." : ", from " + from + " to " + to + ".";
    if (change == 0) out = customer() + " " + std::string(assess::shift_words(0)) + ": " + to + ".";
    if (at.mood_after == at.mood_answered) return out;
    out += std::string(" What came next ") + (at.mood_after > at.mood_answered ? "lifted" : "lowered") +
           " the mood";
    return out + (at.by_luck ? "; luck had a hand in that, and that is nobody's doing." : ".");
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

void Page::notice(std::string text) { put(BlockKind::notice, std::move(text), std::nullopt); }

}  // namespace rehearse::debrief
