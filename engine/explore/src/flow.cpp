#include "flow.hpp"

#include <algorithm>
#include <span>

namespace rehearse::explore {
namespace {

constexpr double kNothing = 1e-15;
constexpr int kMostTurns = 1'000'000;
constexpr int kPatience = 64;  // turns before it is asked what can leave at all

using Parts = std::function<void(std::uint32_t, std::vector<Part>&)>;

class Stream {
public:
    Stream(std::vector<double> start, const Parts& parts)
        : passed_(std::move(start)), turning_(passed_.size()), inside_(passed_.size()), parts_(parts) {}

    std::vector<double> take() { return std::move(passed_); }

    // Through the nodes of one component, which may lead to each other. Those that lead on come last in it:
    // so a turn from the end carries what it finds all the way round.
    void turn(std::span<const std::uint32_t> nodes) {
        if (std::none_of(nodes.begin(), nodes.end(), [&](auto node) { return passed_[node] > 0; })) return;
        for (const auto node : nodes) inside_[node] = true, turning_[node] = passed_[node];
        for (int i = 0; i < kMostTurns && carry(nodes) > kNothing; ++i)
            if (i == kPatience) stop_what_stays(nodes);
        for (const auto node : nodes) inside_[node] = false, turning_[node] = 0;
    }

private:
    // Returns how much still turns.
    double carry(std::span<const std::uint32_t> nodes) {
        for (auto at = nodes.rbegin(); at != nodes.rend(); ++at) {
            const double here = turning_[*at];
            if (here <= 0) continue;
            turning_[*at] = 0;
            of(*at);
            for (const auto& part : out_) {
                passed_[part.to] += here * part.share;
                if (inside_[part.to]) turning_[part.to] += here * part.share;
            }
        }
        double left = 0;
        for (const auto node : nodes) left += turning_[node];
        return left;
    }

    void stop_what_stays(std::span<const std::uint32_t> nodes) {
        leaves_.resize(passed_.size());
        for (const auto node : nodes) leaves_[node] = false;
        for (bool more = true; more;) {
            more = false;
            for (const auto node : nodes) {
                if (leaves_[node] || !can_leave(node)) continue;
                leaves_[node] = more = true;
            }
        }
        for (const auto node : nodes)
            if (!leaves_[node]) inside_[node] = false, turning_[node] = 0;
    }

    bool can_leave(std::uint32_t node) {
        constexpr double kRounding = 1e-9;
        of(node);
        double all = 0;
        for (const auto& part : out_) {
            if (!inside_[part.to] || leaves_[part.to]) return true;
            all += part.share;
        }
        return all < 1 - kRounding;
    }

    void of(std::uint32_t node) {
        out_.clear();
        parts_(node, out_);
    }

    std::vector<double> passed_;
    std::vector<double> turning_;
    std::vector<bool> inside_, leaves_;
    std::vector<Part> out_;
    const Parts& parts_;
};

}  // namespace

std::vector<double> flow(const Components& components, std::vector<double> start, const Parts& parts) {
    Stream stream(std::move(start), parts);
    for (std::size_t which = components.size(); which-- > 0;)
        stream.turn({components.nodes.data() + components.first[which],
                     components.first[which + 1] - components.first[which]});
    return stream.take();
}

}  // namespace rehearse::explore
