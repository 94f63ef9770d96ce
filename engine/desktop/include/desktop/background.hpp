// Work that takes long, beside the window: it says how far it is, can be stopped, and is asked for its
// result.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace rehearse::desktop {

/// Tells how far the work is; false: it is to stop and give what it has.
using HowFar = std::function<bool(const std::string&)>;

/// One piece of work at a time. When it goes, the work is stopped and waited for.
template <class Result>
class Background {
public:
    Background() = default;
    ~Background() { stop(); }
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    /// `work` runs in a thread of its own and shares nothing that changes with anybody. What was begun before
    /// is stopped.
    void begin(std::function<Result(const HowFar&)> work) {
        stop();
        result_ = {};  // waits
        shared_ = std::make_shared<Shared>();
        result_ = std::async(std::launch::async, [shared = shared_, work = std::move(work)] {
            return work([&](const std::string& words) {
                const std::lock_guard<std::mutex> lock(shared->words_lock);
                shared->words = words;
                return !shared->stop;
            });
        });
    }
    [[nodiscard]] bool busy() const { return result_.valid(); }
    /// What was told last.
    [[nodiscard]] std::string how_far() const {
        if (!shared_) return {};
        const std::lock_guard<std::mutex> lock(shared_->words_lock);
        return shared_->words;
    }
    void stop() {
        if (shared_) shared_->stop = true;
    }
    [[nodiscard]] bool stopping() const { return shared_ && shared_->stop; }
    /// The result, once it is there.
    [[nodiscard]] std::optional<Result> take() {
        if (!busy() || result_.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            return std::nullopt;
        return result_.get();
    }

private:
    struct Shared {
        std::atomic<bool> stop = false;
        std::mutex words_lock;
        std::string words;
    };
    std::shared_ptr<Shared> shared_;
    std::future<Result> result_;
};

}  // namespace rehearse::desktop
