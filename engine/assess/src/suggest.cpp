#include "assess/suggest.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/text.hpp"

namespace rehearse::assess {
namespace {

struct Weighed {
    Suggestion suggestion;
    std::size_t due = 0, gaps = 0;
    bool fresh = false, on_route = false;
    int by_chance = 0;

    // What is due comes first, then gaps, then what is new.
    [[nodiscard]] auto rank() const {
        return std::tuple(-static_cast<int>(due), -static_cast<int>(gaps), fresh ? 0 : 1, on_route ? 0 : 1,
                          -by_chance, std::string_view(suggestion.scenario));
    }
};

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

std::string codes(const std::vector<std::string>& all) {
    constexpr std::size_t kNamed = 3;
    if (all.size() <= kNamed) return listed(all);
    std::vector<std::string> some(all.begin(), all.begin() + kNamed);
    some.push_back(std::to_string(all.size() - kNamed) + " more");
    return listed(some);
}

/// What practising `offered` again today would add to `growth`: "another customer", in words.
std::vector<std::string> widened(const CriterionGrowth& growth, const Offered& offered, const Spread& least,
                                 std::int64_t today, std::string& condition) {
    const auto lacks = [](const auto& have, int wanted) { return static_cast<int>(have.size()) < wanted; };
    std::vector<std::string> out;
    if (lacks(growth.scenarios, least.scenarios) && !has(growth.scenarios, offered.id))
        out.emplace_back("another scenario");
    if (lacks(growth.customers, least.customers) && !has(growth.customers, offered.customer))
        out.emplace_back("another customer");
    if (lacks(growth.conditions, least.conditions)) {
        const auto other = std::find_if(offered.conditions.begin(), offered.conditions.end(),
                                        [&](const auto& one) { return !has(growth.conditions, one); });
        if (other != offered.conditions.end()) {
            if (condition.empty()) condition = *other;
            out.emplace_back("another kind of day");
        }
    }
    if (lacks(growth.days, least.days) &&
        std::find(growth.days.begin(), growth.days.end(), today) == growth.days.end())
        out.emplace_back("one more day");
    if (out.empty() && growth.chances < least.chances) out.emplace_back("another chance to show it");
    return out;
}

void find_due(const Practice& practice, const std::map<std::string, Due>& due, const Offered& offered,
              Weighed& out) {
    std::vector<std::string> waiting;
    std::int64_t longest = 0;
    for (const auto& id : offered.practises) {
        const auto found = due.find(id);
        if (found == due.end() || found->second.day > practice.today) continue;
        waiting.push_back(id);
        longest = std::max(longest, practice.today - found->second.last);
    }
    out.due = waiting.size();
    if (waiting.empty()) return;
    out.suggestion.reasons.push_back("It is " + counted(longest, "day", "days") + " since you practised " +
                                     codes(waiting) + ": a good time to come back to " +
                                     (waiting.size() == 1 ? "it." : "them."));
}

void find_gaps(const Practice& practice, const Offered& offered, Weighed& out) {
    std::map<std::string, std::vector<std::string>> by_words;
    for (const auto& growth : practice.growth) {
        if (!growth.band.empty() || !has(offered.practises, growth.id)) continue;
        const auto adds =
            widened(growth, offered, practice.bands.least, practice.today, out.suggestion.condition);
        if (!adds.empty()) by_words[listed(adds)].push_back(growth.id);
    }
    for (const auto& [words, criteria] : by_words) {
        out.gaps += criteria.size();
        out.suggestion.reasons.push_back("For " + codes(criteria) + " it would be " + words + ".");
    }
}

bool played_today(const Practice& practice, const std::string& scenario) {
    return std::any_of(practice.practised.begin(), practice.practised.end(), [&](const auto& one) {
        return one.scenario == scenario && day_of(one.started) == practice.today;
    });
}

}  // namespace

std::map<std::string, Due> due_by_criterion(const Practice& practice) {
    std::map<std::string, Due> out;
    for (const auto& growth : practice.growth)
        if (const auto due = due_of(practice.fsrs, practice.practised, growth.id, practice.bands))
            out[growth.id] = *due;
    return out;
}

std::map<std::string, std::int64_t> put_off_until(std::span<const play::PutOff> put_off, std::int64_t today) {
    std::map<std::string, std::int64_t> out;
    for (const auto& one : put_off)
        if (const auto until = day_of(one.at) + kDaysPutOff; until > today)
            out[one.scenario] = std::max(out[one.scenario], until);
    return out;
}

std::vector<Suggestion> suggestions(const Practice& practice, std::span<const Offered> offered) {
    const auto due = due_by_criterion(practice);
    const auto later = put_off_until(practice.put_off, practice.today);
    std::vector<Weighed> all;
    for (const auto& one : offered) {
        if (later.contains(one.id) || played_today(practice, one.id)) continue;
        Weighed weighed;
        weighed.suggestion = {one.id, one.title, {}, {}};
        weighed.fresh = !one.tried;
        weighed.on_route = one.on_route;
        weighed.by_chance = one.by_chance.value_or(0);
        find_due(practice, due, one, weighed);
        find_gaps(practice, one, weighed);
        if (weighed.fresh)
            weighed.suggestion.reasons.emplace_back(
                one.on_route ? "You have not tried it yet, and it is practice for your route."
                             : "You have not tried it yet.");
        if (!weighed.suggestion.reasons.empty()) all.push_back(std::move(weighed));
    }
    std::sort(all.begin(), all.end(), [](const Weighed& a, const Weighed& b) { return a.rank() < b.rank(); });
    std::vector<Suggestion> out;
    for (auto& one : all)
        if (out.size() < kMostSuggestions) out.push_back(std::move(one.suggestion));
    return out;
}

}  // namespace rehearse::assess
