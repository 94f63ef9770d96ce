#include "play/log.hpp"

#include <algorithm>

namespace rehearse::play {
namespace {

const Entry* last_move(const AttemptLog& log) {
    const auto found = std::find_if(log.entries.rbegin(), log.entries.rend(),
                                    [](const Entry& e) { return e.kind == EntryKind::moved; });
    return found == log.entries.rend() ? nullptr : &*found;
}

}  // namespace

std::string_view to_text(Mode mode) {
    switch (mode) {
        case Mode::practice:
            return "practice";
        case Mode::coached:
            return "coached";
        case Mode::unaided:
            return "unaided";
    }
    return "practice";
}

std::optional<Mode> mode_from(std::string_view text) {
    for (const Mode mode : {Mode::practice, Mode::coached, Mode::unaided})
        if (text == to_text(mode)) return mode;
    return std::nullopt;
}

int AttemptLog::position() const {
    if (entries.empty()) return kBeginning;
    const Entry& last = entries.back();
    return last.kind == EntryKind::answer ? last.number : last.parent;
}

std::vector<const Entry*> AttemptLog::route_to(int entry) const {
    std::vector<const Entry*> out;
    while (entry != kBeginning) {
        if (entry < 1 || static_cast<std::size_t>(entry) > entries.size()) break;
        const Entry& one = entries[static_cast<std::size_t>(entry) - 1];
        if (one.kind == EntryKind::answer) out.push_back(&one);
        if (one.parent >= entry) break;  // a damaged log must not lead round in a circle
        entry = one.parent;
    }
    std::reverse(out.begin(), out.end());
    return out;
}

bool AttemptLog::is_first_answer(const Entry& entry) const {
    const auto is_look = [](const Entry& e) { return e.answer.kind == AnswerKind::consult; };
    // The entry that led to this decision: looking something up stays at the same one.
    const auto led_by = [&](const Entry& e) {
        int at = e.parent;
        while (at > kBeginning && static_cast<std::size_t>(at) <= entries.size()) {
            const Entry& before = entries[static_cast<std::size_t>(at) - 1];
            if (!is_look(before) || before.parent >= at) break;
            at = before.parent;
        }
        return at;
    };
    const int decision = led_by(entry);
    return std::none_of(entries.begin(), entries.end(), [&](const Entry& other) {
        return other.kind == EntryKind::answer && other.number < entry.number && !is_look(other) &&
               led_by(other) == decision;
    });
}

bool AttemptLog::on_first_line(const Entry& entry) const {
    const auto route = route_to(entry.number);
    return std::all_of(route.begin(), route.end(), [&](const Entry* one) { return is_first_answer(*one); });
}

std::string AttemptLog::current_digest() const {
    const Entry* moved = last_move(*this);
    return moved != nullptr ? moved->digest : head.scenario_digest;
}

std::string AttemptLog::current_sources() const {
    const Entry* moved = last_move(*this);
    return moved != nullptr ? moved->sources : head.scenario_sources;
}

std::string AttemptLog::current_organisation_digest() const {
    const Entry* moved = last_move(*this);
    return moved != nullptr ? moved->organisation_digest : head.organisation_digest;
}

std::string AttemptLog::current_organisation_sources() const {
    const Entry* moved = last_move(*this);
    return moved != nullptr ? moved->organisation_sources : head.organisation_sources;
}

}  // namespace rehearse::play
