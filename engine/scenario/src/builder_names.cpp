// The names that conditions and figures may use, and what to say about one that nothing has.
#include <algorithm>

#include "base/text.hpp"
#include "builder.hpp"
#include "scenario/channel.hpp"

namespace rehearse::scenario {
namespace {

constexpr std::size_t kMostKnown = 1000;  // names that a hint chooses from

// "name" of "patience.dad"; nothing for another beginning.
std::optional<std::string_view> after(std::string_view name, std::string_view beginning) {
    if (!name.starts_with(beginning)) return std::nullopt;
    return name.substr(beginning.size());
}

}  // namespace

std::optional<int> Builder::slot(std::string_view name) {
    const auto found = slot_names_.find(name);
    if (found != slot_names_.end()) return found->second;
    if (const auto* known = channel(out_.channel); known != nullptr && name.starts_with("did."))
        for (const auto& act : known->acts)
            if (name == counter_name(act.name))
                return add_slot({std::string(name), SlotKind::number, 0, 1000, 0, {}, {}});
    // How often a beat was visited is remembered only when somebody asks.
    if (!name.starts_with("visits.")) return std::nullopt;
    const auto beat = beat_names_.find(name.substr(7));
    if (beat == beat_names_.end()) return std::nullopt;
    const int index = add_slot({std::string(name), SlotKind::number, 0, 1000, 0, {}, {}});
    out_.beats[beat->second].visits_slot = index;
    return index;
}

std::optional<int> Builder::rule(std::string_view name) {
    if (!nowhere() && !organisation_.figure(name, out_.role)) return std::nullopt;
    const auto found = std::find(out_.rules_read.begin(), out_.rules_read.end(), name);
    if (found != out_.rules_read.end()) return static_cast<int>(found - out_.rules_read.begin());
    out_.rules_read.emplace_back(name);
    return static_cast<int>(out_.rules_read.size()) - 1;
}

std::vector<std::string> Builder::all() const {
    std::vector<std::string> names;
    if (hints_left_-- <= 0) return names;
    for (const auto& [name, index] : slot_names_) names.push_back(name);
    for (const auto& [name, index] : beat_names_) names.push_back("visits." + name);
    for (const auto& member : out_.cast)
        if (member.served_slot >= 0)
            for (const char* about : {"patience.", "waited.", "served."})
                names.push_back(about + member.word);
    if (!out_.promises.empty())
        names.insert(names.end(), {"promises.open", "promises.kept", "promises.broken"});
    if (const auto* known = channel(out_.channel))
        for (const auto& act : known->acts) names.push_back(counter_name(act.name));
    for (const auto& [name, words] : fixed_names_) names.push_back(name);
    for (const auto& name : organisation_.figure_names(out_.role)) names.push_back("org." + name);
    if (names.size() > kMostKnown) names.resize(kMostKnown);
    return names;
}

bool Builder::is_value(std::string_view name) const {
    return std::any_of(out_.slots.begin(), out_.slots.end(), [&](const Slot& slot) {
        return std::find(slot.names.begin(), slot.names.end(), name) != slot.names.end();
    });
}

std::string Builder::hint(std::string_view name) const {
    for (const char* about : {"patience.", "waited.", "served."})
        if (name.starts_with(about)) return kWhoWaits;
    if (const auto id = after(name, "promise."))
        return "Write it at the top of the file: promise \"" + (is_id(*id) ? std::string(*id) : "call_back") +
               "\" { … }";
    const auto* known = channel(out_.channel);
    if (known == nullptr || !name.starts_with("did.")) return {};
    if (known->acts.empty()) return "There are no acts " + known->where + ".";
    std::vector<std::string> acts;
    for (const auto& act : known->acts) acts.push_back(counter_name(act.name));
    return "There is no such act " + known->where + "; there are " + listed(acts) + ".";
}

int Builder::add_slot(Slot slot) {
    const int index = static_cast<int>(out_.slots.size());
    slot_names_[slot.name] = index;
    out_.slots.push_back(std::move(slot));
    return index;
}

// Since when somebody has been waiting, in minutes: up to now, or until they were served.
std::vector<Instruction> Builder::waited(const CastMember& member) const {
    return {{Op::slot, kClockSlot}, {Op::slot, member.served_slot},
            {Op::least, 0},         {Op::constant, member.arrives},
            {Op::subtract, 0},      {Op::constant, 0},
            {Op::most, 0}};
}

std::optional<Formula> Builder::formula(std::string_view name) {
    static constexpr std::pair<std::string_view, std::int32_t> kCounts[] = {
        {"promises.open", kOpen}, {"promises.kept", kKept}, {"promises.broken", kBroken}};
    for (const auto& [count, state] : kCounts) {
        if (name != count) continue;
        Formula out{{{Op::constant, 0}}, ValueType::number};
        for (const auto& promise : out_.promises)
            out.code.insert(
                out.code.end(),
                {{Op::slot, promise.state_slot}, {Op::constant, state}, {Op::equal, 0}, {Op::add, 0}});
        return out;
    }
    for (const auto& member : out_.cast) {
        if (member.served_slot < 0) continue;
        if (after(name, "waited.") == member.word) return Formula{waited(member), ValueType::number};
        if (after(name, "served.") == member.word)
            return Formula{{{Op::slot, member.served_slot}, {Op::constant, kMostMinutes}, {Op::less, 0}},
                           ValueType::flag};
        if (after(name, "patience.") != member.word) continue;
        Formula out{{{Op::constant, member.patience}}, ValueType::number};
        const auto wait = waited(member);
        out.code.insert(out.code.end(), wait.begin(), wait.end());
        out.code.insert(out.code.end(), {{Op::subtract, 0}, {Op::constant, 0}, {Op::most, 0}});
        return out;
    }
    return std::nullopt;
}

std::string Builder::nearest_hint(std::string_view word, std::vector<std::string> known) const {
    if (hints_left_-- <= 0) return {};
    if (known.size() > kMostKnown) known.resize(kMostKnown);
    return did_you_mean(word, known);
}

}  // namespace rehearse::scenario
