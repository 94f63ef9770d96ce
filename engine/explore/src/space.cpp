#include "explore/space.hpp"

#include <algorithm>
#include <set>

#include "base/random.hpp"
#include "chunks.hpp"
#include "key.hpp"

namespace rehearse::explore {
namespace {

constexpr std::size_t kMostWords = scenario::kMostSlots / 2 + 1;  // of a key: each slot has 32 bits at most
constexpr std::size_t kMostFaults = 100;

std::uint64_t hash_of(const std::uint64_t* key, std::size_t words) {
    std::uint64_t out = 0x9E3779B97F4A7C15ULL;
    for (std::size_t w = 0; w < words; ++w) out = mix64(out ^ key[w]);
    return out;
}

// All the ways luck can fall, one after the other. `play` plays once and returns whether it went well; where
// it did not, the other ways are played all the same, and the first failure is returned.
class Odometer {
public:
    template <class Play, class Visit>
    Status turn(Play play, Visit visit) {
        luck_.ways.clear();
        Status out;
        do {
            if (auto played = play(&luck_); !played)
                out = out ? std::move(played) : std::move(out);
            else if (const double p = chance(); p > 0)
                visit(p);
        } while (next());
        return out;
    }

private:
    [[nodiscard]] double chance() const {
        double p = 1;
        for (std::size_t i = 0; i < luck_.drawn.size(); ++i) {
            double all = 0;
            for (const auto& way : luck_.drawn[i]->ways) all += way.weight;
            const std::size_t taken = i < luck_.ways.size() ? luck_.ways[i] : 0;
            p *= luck_.drawn[i]->ways[taken].weight / all;
        }
        return p;
    }

    bool next() {
        luck_.ways.resize(luck_.drawn.size(), 0);
        while (!luck_.ways.empty()) {
            const auto last = luck_.ways.size() - 1;
            if (luck_.ways[last] + 1U < luck_.drawn[last]->ways.size()) {
                ++luck_.ways[last];
                return true;
            }
            luck_.ways.pop_back();
        }
        return false;
    }

    play::Luck luck_;
};

}  // namespace

struct Space::Data {
    Data(const play::Setting& s, const Options& o) : setting(s), options(o), plan(s, o.full_state) {}

    const play::Setting& setting;
    Options options;
    KeyPlan plan;
    Chunks<std::uint64_t> keys;
    Chunks<StateId> found_from;        // the state it was first reached from
    Chunks<std::uint32_t> first_edge;  // of each state; the last one's end is the number of edges
    Chunks<StateId> to;
    Chunks<std::uint8_t> by;                              // the action
    std::vector<std::pair<std::uint32_t, double>> lucky;  // edges with a chance below 1, in order
    std::vector<StateId> table;                           // open addressing; id + 1
    struct Ahead {
        std::uint64_t hash;
        double chance;
        std::uint8_t action;
    };
    std::vector<Ahead> ahead;               // what the state that is looked at leads to
    std::vector<std::uint64_t> ahead_keys;  // words() for each
    std::vector<std::vector<Action>> actions;
    std::vector<Edge> beginnings;
    std::vector<Fault> faults;
    std::string partial;

    [[nodiscard]] std::size_t size() const { return found_from.size(); }

    [[nodiscard]] const std::uint64_t* key(StateId id, std::uint64_t* buffer) const {
        for (std::size_t w = 0; w < plan.words(); ++w) buffer[w] = keys[id * plan.words() + w];
        return buffer;
    }

    [[nodiscard]] bool same(StateId id, const std::uint64_t* key) const {
        for (std::size_t w = 0; w < plan.words(); ++w)
            if (keys[id * plan.words() + w] != key[w]) return false;
        return true;
    }

    [[nodiscard]] StateId find(const std::uint64_t* key, std::uint64_t hash) const {
        if (table.empty()) return kNoState;
        const auto mask = table.size() - 1;
        for (auto at = hash & mask; table[at] != 0; at = (at + 1) & mask)
            if (same(table[at] - 1, key)) return table[at] - 1;
        return kNoState;
    }

    void grow() {
        const auto size = std::max<std::size_t>(1024, table.size() * 2);
        table.assign(size, 0);
        std::uint64_t buffer[kMostWords];
        for (StateId id = 0; id < this->size(); ++id) place(hash_of(key(id, buffer), plan.words()), id);
    }

    void place(std::uint64_t hash, StateId id) {
        const auto mask = table.size() - 1;
        auto at = hash & mask;
        while (table[at] != 0) at = (at + 1) & mask;
        table[at] = id + 1;
    }

    StateId keep(const std::uint64_t* key, std::uint64_t hash, StateId from) {
        if (const auto known = find(key, hash); known != kNoState) return known;
        if ((size() + 1) * 5 > table.size() * 3) grow();
        const auto id = static_cast<StateId>(size());
        for (std::size_t w = 0; w < plan.words(); ++w) keys.push_back(key[w]);
        found_from.push_back(from);
        place(hash, id);
        return id;
    }

    Status begin() {
        if (options.from) {
            std::uint64_t key[kMostWords];
            plan.pack(*options.from, key);
            beginnings.push_back({keep(key, hash_of(key, plan.words()), kNoState), 0, 1});
            return {};
        }
        play::Events events;
        return each_beginning(setting, events, [&](const play::State& state, double p) {
            std::uint64_t key[kMostWords];
            plan.pack(state, key);
            beginnings.push_back({keep(key, hash_of(key, plan.words()), kNoState), 0, p});
        });
    }

    // What one state leads to is looked up together, so that memory is waited for once and not for each.
    void note(const play::State& state, std::uint8_t action, double chance) {
        const auto begin = ahead_keys.size();
        ahead_keys.resize(begin + plan.words());
        plan.pack(state, ahead_keys.data() + begin);
        const auto hash = hash_of(ahead_keys.data() + begin, plan.words());
        if (!table.empty()) __builtin_prefetch(&table[hash & (table.size() - 1)]);
        ahead.push_back({hash, chance, action});
    }

    void settle(StateId from) {
        for (const auto& one : ahead)
            if (const auto id = table[one.hash & (table.size() - 1)]; id != 0)
                keys.prefetch((id - 1) * plan.words());
        for (std::size_t i = 0; i < ahead.size(); ++i) {
            if (ahead[i].chance < 1)
                lucky.emplace_back(static_cast<std::uint32_t>(to.size()), ahead[i].chance);
            to.push_back(keep(ahead_keys.data() + i * plan.words(), ahead[i].hash, from));
            by.push_back(ahead[i].action);
        }
        ahead.clear();
        ahead_keys.clear();
    }

    void expand(StateId id, play::State& state, play::State& after, play::Events& events) {
        first_edge.push_back(static_cast<std::uint32_t>(to.size()));
        std::uint64_t buffer[kMostWords];
        plan.unpack(key(id, buffer), state);
        if (setting.scenario->beats[state.at].ending) return;
        const auto& all = actions[state.at];
        for (std::size_t a = 0; a < all.size(); ++a) {
            if (!is_open(setting, state, all[a])) continue;
            const auto answer = answer_of(setting, state, all[a]);
            auto stepped = Odometer().turn(
                [&](play::Luck* luck) { return play::step(setting, state, answer, after, events, luck); },
                [&](double p) { note(after, static_cast<std::uint8_t>(a), p); });
            if (!stepped && faults.size() < kMostFaults)
                faults.push_back({id, static_cast<std::uint16_t>(a), stepped.error()});
        }
        settle(id);
    }

    void run() {
        constexpr StateId kOften = 1U << 14;
        play::State state, after;
        play::Events events;
        for (StateId id = 0; id < size() && partial.empty(); ++id) {
            expand(id, state, after, events);
            if (size() >= options.most_states)
                partial = "partial because there are more than " +
                          grouped(static_cast<double>(options.most_states)) + " moments (states)";
            else if (id % kOften == 0 && options.go_on && !options.go_on(size(), to.size()))
                partial = "partial because it was stopped";
        }
        while (first_edge.size() < size()) first_edge.push_back(static_cast<std::uint32_t>(to.size()));
    }

    [[nodiscard]] double chance_of(std::size_t edge) const {
        const auto at = std::lower_bound(lucky.begin(), lucky.end(), edge,
                                         [](const auto& one, std::size_t e) { return one.first < e; });
        return at != lucky.end() && at->first == edge ? at->second : 1;
    }
};

Space::Space(std::unique_ptr<Data> data) : data_(std::move(data)) {}
Space::Space(Space&&) noexcept = default;
Space& Space::operator=(Space&&) noexcept = default;
Space::~Space() = default;

Result<Space> Space::explore(const play::Setting& setting, const Options& options) {
    constexpr std::size_t kMostActions = 255;
    auto data = std::make_unique<Data>(setting, options);
    const auto& s = *setting.scenario;
    for (std::size_t i = 0; i < s.beats.size(); ++i) {
        data->actions.push_back(actions_at(s, static_cast<scenario::BeatIndex>(i)));
        if (data->actions.back().size() > kMostActions)
            return fail("explore.too_wide",
                        "At '" + s.beats[i].id + "' there are more than 255 different answers.",
                        "Say with `only_in` where a consult is on offer.");
    }
    if (auto begun = data->begin(); !begun) return tl::unexpected(begun.error());
    data->run();
    return Space(std::move(data));
}

const play::Setting& Space::setting() const { return data_->setting; }
std::size_t Space::size() const { return data_->size(); }
std::size_t Space::transitions() const { return data_->to.size(); }
std::size_t Space::bytes() const {
    return data_->keys.bytes() + data_->found_from.bytes() + data_->first_edge.bytes() + data_->to.bytes() +
           data_->by.bytes() + data_->table.size() * sizeof(StateId) +
           data_->lucky.capacity() * sizeof(data_->lucky.front());
}
const std::string& Space::partial() const { return data_->partial; }
const std::vector<Fault>& Space::faults() const { return data_->faults; }
const std::vector<Edge>& Space::beginnings() const { return data_->beginnings; }

StateId Space::find(const play::State& state) const {
    std::uint64_t key[kMostWords];
    data_->plan.pack(state, key);
    return data_->find(key, hash_of(key, data_->plan.words()));
}

play::State Space::state(StateId id) const {
    std::uint64_t buffer[kMostWords];
    play::State out;
    data_->plan.unpack(data_->key(id, buffer), out);
    return out;
}

scenario::BeatIndex Space::beat(StateId id) const {
    return static_cast<scenario::BeatIndex>(data_->keys[id * data_->plan.words()] & 0xFFFF);
}

const std::vector<Action>& Space::actions_of(scenario::BeatIndex beat) const { return data_->actions[beat]; }

std::pair<std::size_t, std::size_t> Space::edge_range(StateId id) const {
    const std::size_t from = data_->first_edge[id];
    return {from, id + 1U < data_->size() ? data_->first_edge[id + 1] : data_->to.size()};
}

Edge Space::edge_at(std::size_t at) const {
    return {data_->to[at], data_->by[at], data_->lucky.empty() ? 1 : data_->chance_of(at)};
}

std::vector<Leg> Space::way_to(StateId id) const {
    std::vector<Leg> out;
    for (auto from = data_->found_from[id]; from != kNoState; id = from, from = data_->found_from[id]) {
        Leg leg{from, {}};
        each_edge(from, [&](const Edge& edge) {
            if (edge.to == id && leg.edge.to == kNoState) leg.edge = edge;
        });
        out.push_back(leg);
    }
    std::reverse(out.begin(), out.end());
    return out;
}

bool Space::keeps(int slot) const { return data_->plan.keeps(slot); }

int Space::widest_slot() const {
    const auto& slots = scenario().slots;
    std::vector<std::set<std::int32_t>> values(slots.size());
    for (StateId id = 0; id < size(); ++id) {
        const auto one = state(id);
        for (std::size_t i = 0; i < slots.size(); ++i) values[i].insert(one.slots[i]);
    }
    const auto widest = std::max_element(values.begin(), values.end(),
                                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
    return static_cast<int>(widest - values.begin());
}

Status each_beginning(const play::Setting& setting, play::Events& events,
                      const std::function<void(const play::State&, double)>& visit) {
    play::State start;
    return Odometer().turn([&](play::Luck* luck) { return play::begin(setting, start, events, luck); },
                           [&](double p) { visit(start, p); });
}

Status each_outcome(const play::Setting& setting, const play::State& state, const play::Answer& answer,
                    play::Events& events, const std::function<void(const play::State&, double)>& visit) {
    play::State after;
    return Odometer().turn(
        [&](play::Luck* luck) { return play::step(setting, state, answer, after, events, luck); },
        [&](double p) { visit(after, p); });
}

}  // namespace rehearse::explore
