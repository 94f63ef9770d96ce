// A small story in a folder of its own, and previews of it.
#pragma once

#include <memory>
#include <string>

#include "authoring/preview.hpp"
#include "session/bench.hpp"

namespace rehearse::test {

inline constexpr const char* kDoors = R"(
scenario {
  title = "Two doors", about = "A customer wants a lamp.", channel = "counter", at = "brae-and-bell",
  role = "sales assistant", starts = "Saturday, 11:40", conditions = { "quiet" },
  brief = { you = "You sell lamps.", them = "She wants one.", know = "There is one.", may = "Sell it." },
  practises = { "INSCS016.P8" }, meta = { "focus" },
}
cast { customer = { name = "Mrs Okafor", wants = "a lamp", mood = 50 } }
facts { asked = false }
beat "first" {
  customer "Hello there.",
  choose {
    reply "How can I help?" {
      id = "help", mood = 10, set = { asked = true }, shows = "INSCS016.P8", why = "You asked first, so she could tell you what she wants.", to = "second",
    },
    reply "Yes?" { id = "yes", mood = -10, against = "INSCS016.P8", why = "One short word left her no room to say what she wants.", to = "second" },
  },
}
beat "second" {
  customer "A lamp, please.",
  choose {
    reply "This one?" { id = "one", why = "You showed her one at once, so she could choose.", to = "done" },
    reply "As you asked so kindly: this one." {
      id = "kind", mood = 5, when = "asked", why = "Your words told her that you liked how she asked.", to = "done",
    },
    reply "Later." { id = "later", mood = -5, why = "You left her waiting, and she cannot tell for how long.", to = "first" },
  },
}
ending "done" { title = "Done", says = "She leaves.", customer_value = "mood", organisation_value = 50 }
)";

struct Workroom {
    TempFolder folder;
    DiskFiles files;
    std::string file = folder / "doors.lua";
    Bench bench{files, {REHEARSE_SOURCE_DIR, folder.path()}, folder / "records.db"};

    Workroom() { put_bytes(file, kDoors); }
    std::unique_ptr<authoring::Preview> preview(const std::string& from) {
        return value_of(authoring::Preview::start(bench.workplace(), {.scenario = file, .from = from}));
    }
    void change(const std::string& from, const std::string& to) {
        put_bytes(file, replaced(bytes_of(file), from, to));
    }
};

}  // namespace rehearse::test
