// A list that grows without moving what it holds, so that its peak is what it holds.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace rehearse::explore {

template <class T>
class Chunks {
public:
    void push_back(const T& value) {
        if (size_ % kChunk == 0) chunks_.push_back(std::make_unique_for_overwrite<T[]>(kChunk));
        chunks_.back()[size_ % kChunk] = value;
        ++size_;
    }
    [[nodiscard]] const T& operator[](std::size_t at) const { return chunks_[at / kChunk][at % kChunk]; }
    void prefetch(std::size_t at) const { __builtin_prefetch(&chunks_[at / kChunk][at % kChunk]); }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] std::size_t bytes() const { return chunks_.size() * kChunk * sizeof(T); }

private:
    static constexpr std::size_t kChunk = std::size_t{1} << 16;
    std::vector<std::unique_ptr<T[]>> chunks_;
    std::size_t size_ = 0;
};

}  // namespace rehearse::explore
