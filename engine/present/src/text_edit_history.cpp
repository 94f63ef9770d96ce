#include "text_edit_history.hpp"

#include <utility>

namespace rehearse::present::text_edit {
namespace {

bool is_gap(char c) { return c == ' ' || c == '\n'; }

std::size_t size_of(const Step& step) { return step.removed.size() + step.inserted.size(); }

// True when the step goes on where the last one left off, in the same word or the spaces after it.
bool goes_on(const Step& last, const Step& step) {
    if (last.how != step.how) return false;
    switch (step.how) {
        case How::typed:
            return step.removed.empty() && step.at == last.at + last.inserted.size() &&
                   (!is_gap(last.inserted.back()) || is_gap(step.inserted.front()));
        case How::erased_left:
            return step.at + step.removed.size() == last.at &&
                   (is_gap(last.removed.front()) || !is_gap(step.removed.back()));
        case How::erased_right:
            return step.at == last.at && (!is_gap(last.removed.back()) || is_gap(step.removed.front()));
        case How::other:
            break;
    }
    return false;
}

void join(Step& last, const Step& step) {
    last.inserted += step.inserted;
    last.removed = step.how == How::erased_left ? step.removed + last.removed : last.removed + step.removed;
    last.at = step.how == How::erased_left ? step.at : last.at;
    last.after = step.after;
}

}  // namespace

void History::add(Step step) {
    future_.clear();
    bytes_ += size_of(step);
    const bool joined = open_ && !past_.empty() && goes_on(past_.back(), step);
    open_ = step.how != How::other;
    if (joined)
        join(past_.back(), step);
    else
        past_.push_back(std::move(step));
    shrink();
}

void History::shrink() {
    while (past_.size() > 1 && (past_.size() > kMostSteps || bytes_ > kMostBytes)) {
        bytes_ -= size_of(past_.front());
        past_.pop_front();
    }
}

void History::clear() {
    past_.clear();
    future_.clear();
    bytes_ = 0;
    open_ = false;
}

const Step* History::undo() {
    open_ = false;
    if (past_.empty()) return nullptr;
    bytes_ -= size_of(past_.back());
    future_.push_back(std::move(past_.back()));
    past_.pop_back();
    return &future_.back();
}

const Step* History::redo() {
    open_ = false;
    if (future_.empty()) return nullptr;
    bytes_ += size_of(future_.back());
    past_.push_back(std::move(future_.back()));
    future_.pop_back();
    return &past_.back();
}

}  // namespace rehearse::present::text_edit
