// What stands beside an attempt in its debrief: the learner's own words, the attempts before it, what could
// come next, and what a trainer said. None of it changes what the attempt shows.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "assess/assessment.hpp"
#include "base/clock.hpp"

namespace rehearse::debrief {

/// A meta-skill as the learner sees it, in the anchor's words.
struct OwnRating {
    std::string anchor;
    std::string example;
    std::string before;  // the anchor chosen the last time; empty: there was none
};

/// A part of an objective: what is asked, what the learner wrote, and what would still help it.
struct ObjectivePart {
    std::string name;  // stable: "specific"
    std::string asks;
    std::string answer;
    std::string hint;
};

/// The learner's own, shown to nobody else unless the learner says so.
struct Own {
    std::string readers;  // a sentence: who can read it
    std::string feeling, feeling_line;
    std::map<int, std::string> sure;               // moment -> how sure the learner was, in words
    std::map<std::string, std::string> replies;    // box -> words: "m3", a knowledge item's id, "so_what"
    std::map<std::string, std::set<int>> covered;  // knowledge item -> the author's points that were ticked
    std::map<std::string, OwnRating> ratings;      // by meta-skill
    std::vector<ObjectivePart> objective;
};

/// The last attempt of the same scenario before this one.
struct Earlier {
    Timestamp started = 0;
    std::map<std::string, assess::Reading> readings;  // by criterion
};

struct NextPractice {
    std::string scenario;
    std::string title;
    std::vector<std::string> reasons;
};

struct TrainerComment {
    std::string who;
    Timestamp at = 0;
    std::string about;    // a criterion, or "moment 3"; empty: the whole attempt
    std::string machine;  // the program's reading; empty when none was adjusted or agreed with
    std::string reading;
    std::string words;
};

struct Beside {
    std::optional<Own> own;  // nothing: left out, with the questions that only it answers
    int before = 0;          // attempts of the same scenario before this one
    std::optional<Earlier> earlier;
    std::vector<NextPractice> next;
    std::vector<TrainerComment> comments;
};

}  // namespace rehearse::debrief
