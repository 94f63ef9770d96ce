// What a learner sees of themselves: who they are here, what is kept, and who can read it.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "debrief/document.hpp"
#include "journal/forms.hpp"
#include "records/records.hpp"

namespace rehearse::present {

/// How much is kept of somebody.
struct Held {
    int attempts = 0;
    int answers = 0;
    int comments = 0;                    // trainers'
    std::map<journal::Kind, int> notes;  // by kind; none that has none
    int route_units = 0;
    int put_off = 0;
    bool sealed = false;  // the notes
};
[[nodiscard]] Result<Held> held(const records::Records& records, const std::string& learner);

/// "2 reflections", "1 objective" … in the order of the forms; none when nothing was written.
[[nodiscard]] std::vector<std::string> notes_counted(const Held& held);

struct Self {
    std::string learner;
    std::string account;
    bool signed_in = false;
    std::string data;  // the folder
};
[[nodiscard]] debrief::Document me_document(const Self& self, const Held& held);

/// A file of somebody's records.
struct Away {
    std::string learner;
    std::string name;         // on it; empty: none
    std::string date;         // 2026-03-01
    bool everything = false;  // else practice alone, to hand in
    bool sealed = false;      // notes stand in it as they are sealed
};
/// What is in it, for whoever gets it.
[[nodiscard]] debrief::Document away_document(const Away& away, const Held& held);

}  // namespace rehearse::present
