#include "flow.hpp"

#include <span>

namespace rehearse::explore {

namespace {

constexpr double kNothing = 1e-15;
constexpr int kMostTurns = 1'000'000;

// The nodes of one component, which may lead to each other.
class Loop {
public:
    Loop(const Components& components, std::size_t which, std::vector<double>& passed,
         std::vector<bool>& inside, std::vector<double>& turning, std::vector<double>& next,
         std::vector<Part>& out)
        : nodes_(components.nodes.data() + components.first[which],
                 components.first[which + 1] - components.first[which]),
          passed_(passed),
          inside_(inside),
          turning_(turning),
          next_(next),
          out_(out) {}

    // What comes in has been added to `passed`.
    void turn(const std::function<void(std::uint32_t, std::vector<Part>&)>& parts) {
        for (const auto node : nodes_) inside_[node] = true, turning_[node] = passed_[node];
        double left = 1;
        for (int i = 0; i < kMostTurns && left > kNothing; ++i) {
            left = 0;
            for (const auto node : nodes_) {
                if (turning_[node] <= 0) continue;
                out_.clear();
                parts(node, out_);
                for (const auto& part : out_) {
                    if (!inside_[part.to]) {
                        passed_[part.to] += turning_[node] * part.share;
                        continue;
                    }
                    next_[part.to] += turning_[node] * part.share;
                    left += turning_[node] * part.share;
                }
            }
            for (const auto node : nodes_) {
                turning_[node] = next_[node];
                passed_[node] += next_[node];
                next_[node] = 0;
            }
        }
        for (const auto node : nodes_) inside_[node] = false, turning_[node] = 0;
    }

private:
    std::span<const std::uint32_t> nodes_;
    std::vector<double>& passed_;
    std::vector<bool>& inside_;
    std::vector<double>& turning_;
    std::vector<double>& next_;
    std::vector<Part>& out_;
};

}  // namespace

std::vector<double> flow(const Components& components, std::vector<double> start,
                         const std::function<void(std::uint32_t, std::vector<Part>&)>& parts) {
    std::vector<double> turning(start.size()), next(start.size());
    std::vector<bool> inside(start.size());
    std::vector<Part> out;
    for (std::size_t which = components.size(); which-- > 0;)
        Loop(components, which, start, inside, turning, next, out).turn(parts);
    return start;
}

}  // namespace rehearse::explore
