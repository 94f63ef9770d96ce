// What can be undone and done again.
#pragma once

#include <cstddef>
#include <deque>
#include <string>
#include <vector>

namespace rehearse::present::text_edit {

/// How a change came about: runs of one kind are one step, up to the end of a word. `other` stands alone.
enum class How { typed, erased_left, erased_right, other };

struct Selected {
    std::size_t caret = 0, anchor = 0;
};

/// At `at`, `inserted` took the place of `removed`.
struct Step {
    std::size_t at = 0;
    std::string removed, inserted;
    Selected before, after;
    How how = How::other;
};

/// Bounded: the oldest steps are forgotten, but never the latest.
class History {
public:
    static constexpr std::size_t kMostSteps = 1000, kMostBytes = std::size_t{4} << 20U;

    void add(Step step);  // forgets what could be done again
    /// The next change begins a step of its own.
    void close() { open_ = false; }
    void clear();

    /// The step to take back, or to do again; null when there is none. Valid until the next call.
    [[nodiscard]] const Step* undo();
    [[nodiscard]] const Step* redo();

private:
    void shrink();

    std::deque<Step> past_;
    std::vector<Step> future_;
    std::size_t bytes_ = 0;  // in past_
    bool open_ = false;
};

}  // namespace rehearse::present::text_edit
