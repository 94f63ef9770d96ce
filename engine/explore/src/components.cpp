#include "components.hpp"

#include <algorithm>

namespace rehearse::explore {
namespace {

constexpr std::uint32_t kNew = 0xFFFFFFFF;

class Search {
public:
    Search(std::size_t nodes, const std::function<void(std::uint32_t, std::vector<std::uint32_t>&)>& targets)
        : targets_(targets), order_(nodes, kNew), low_(nodes, 0), on_stack_(nodes, false) {
        out_.first.push_back(0);
        out_.nodes.reserve(nodes);
        for (std::uint32_t node = 0; node < nodes; ++node)
            if (order_[node] == kNew) from(node);
    }

    Components take() { return std::move(out_); }

private:
    struct Call {
        std::uint32_t node;
        std::size_t next, end;  // in ahead_
    };

    void enter(std::uint32_t node) {
        order_[node] = low_[node] = count_++;
        stack_.push_back(node);
        on_stack_[node] = true;
        found_.clear();
        targets_(node, found_);
        const auto begin = ahead_.size();
        ahead_.insert(ahead_.end(), found_.begin(), found_.end());
        calls_.push_back({node, begin, ahead_.size()});
    }

    void from(std::uint32_t root) {
        enter(root);
        while (!calls_.empty()) {
            auto& call = calls_.back();
            if (call.next < call.end) {
                const auto to = ahead_[call.next++];
                if (order_[to] == kNew)
                    enter(to);
                else if (on_stack_[to])
                    low_[call.node] = std::min(low_[call.node], order_[to]);
                continue;
            }
            leave();
        }
    }

    void leave() {
        const auto node = calls_.back().node;
        calls_.pop_back();
        ahead_.resize(calls_.empty() ? 0 : calls_.back().end);
        if (!calls_.empty()) low_[calls_.back().node] = std::min(low_[calls_.back().node], low_[node]);
        if (low_[node] != order_[node]) return;
        for (std::uint32_t one = kNew; one != node;) {
            one = stack_.back();
            stack_.pop_back();
            on_stack_[one] = false;
            out_.nodes.push_back(one);
        }
        out_.first.push_back(static_cast<std::uint32_t>(out_.nodes.size()));
    }

    const std::function<void(std::uint32_t, std::vector<std::uint32_t>&)>& targets_;
    Components out_;
    std::vector<std::uint32_t> order_, low_, stack_, ahead_, found_;
    std::vector<bool> on_stack_;
    std::vector<Call> calls_;
    std::uint32_t count_ = 0;
};

}  // namespace

Components components_of(std::size_t nodes,
                         const std::function<void(std::uint32_t, std::vector<std::uint32_t>&)>& targets) {
    return Search(nodes, targets).take();
}

}  // namespace rehearse::explore
