// What was said and done so far, line by line.
#pragma once

#include <vector>

#include "present/views.hpp"

namespace rehearse::present {

struct TranscriptView {
    std::vector<Said> all;
    std::size_t fresh = 0;             // where the latest answer's consequence begins
    std::vector<std::size_t> moments;  // where each moment begins, with the answer
};

[[nodiscard]] TranscriptView transcript_of(const session::Practice& practice);

}  // namespace rehearse::present
