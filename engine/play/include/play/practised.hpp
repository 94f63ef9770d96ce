// What an attempt says about each criterion, added up once so that nothing has to be played again to look at
// practice across attempts.
#pragma once

#include <string>
#include <vector>

#include "base/clock.hpp"

namespace rehearse::play {

/// One criterion in one attempt.
struct Tally {
    std::string criterion;
    int got = 0;       // the sum of what the answers said; may be below zero
    int possible = 0;  // the sum of the best declared at the decisions met
    int chances = 0;   // decisions and consults where it could be shown
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// A tally with the circumstances of its attempt.
struct Practised {
    std::string attempt;
    std::string scenario;
    std::string customer;
    std::string condition;
    Timestamp started = 0;
    Tally tally;
    friend bool operator==(const Practised&, const Practised&) = default;
};

/// A suggestion that the learner did not want then.
struct PutOff {
    std::string scenario;
    Timestamp at = 0;
    friend bool operator==(const PutOff&, const PutOff&) = default;
};

}  // namespace rehearse::play
