// A sample in a scenario is a test of its checks: `check` puts it through them, and says when it falls into
// another class than its author says. V411 needs the word lists, so its case stands here and not with the
// other diagnostics.
#include "bench.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kScenario = R"(scenario {
  title = "T", about = "A", channel = "email", at = "brae-and-bell", role = "sales assistant",
  starts = "Monday, 09:00", practises = "INSCS016.P8", brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast { customer = { name = "Mrs Okafor", mood = 45, trust = 50 } }
beat "start" {
  write "Write to {customer.name}." {
    medium = "email",
    check "greeting" { why = "W" },
    check "sign-off" { why = "W" },
    question "refund" { "whether she has her money back", says = { { "refund" } }, why = "W" },
    class "cold" { wrong = "greeting", against = "INSCS016.P8", why = "W", to = "end" },
    class "sound" { from = 100, shows = "INSCS016.P8", why = "W", to = "end" },
    class "poor" { from = 0, why = "W", to = "end" },
    sample "cold" { [[You get a refund.]] },
    sample "sound" { [[SOUND]] },
    sample "poor" { [[Dear Mrs Okafor, we will see.]] },
  },
}
ending "end" { title = "E", says = "S", customer_value = 50, organisation_value = 50 }
)";

/// What `check` says about the scenario with this text as its sample of 'sound'.
std::string checked(const std::string& sound) {
    const TempFolder folder;
    const DiskFiles disk;
    const Bench bench(disk, session::Paths{REHEARSE_SOURCE_DIR, folder.path()}, folder / "records.db");
    const std::string path = folder / "story.lua";
    put_bytes(path, replaced(kScenario, "SOUND", sound));
    std::string out;
    for (auto one : bench.library.check(path).diagnostics.sorted()) {
        one.place.file = "story.lua";
        out += to_text(one) + "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("samples that fall where their author says are nothing to mend") {
    CHECK(checked("Dear Mrs Okafor, you get a refund. Yours sincerely, Ailsa") == "");
}

TEST_CASE("a sample that falls into another class is told, with the checks that it does not meet") {
    CHECK(checked("Dear Mrs Okafor, you get a refund.") ==
          "story.lua:16: warning V411: This sample of 'sound' falls into 'poor'. Not met: 'sign-off'.\n"
          "    Change the text, or what the checks ask for.\n");
    CHECK(checked("You will see.") ==
          "story.lua:16: warning V411: This sample of 'sound' falls into 'cold'. Not met: 'greeting', "
          "'sign-off' and 'refund'.\n"
          "    Change the text, or what the checks ask for.\n");
}

TEST_CASE("a sample that is too good is told, too") {
    const TempFolder folder;
    const DiskFiles disk;
    const Bench bench(disk, session::Paths{REHEARSE_SOURCE_DIR, folder.path()}, folder / "records.db");
    const std::string good = "Dear Mrs Okafor, you get a refund. Yours sincerely, Ailsa";
    put_bytes(folder / "story.lua",
              replaced(replaced(kScenario, "SOUND", good), "Dear Mrs Okafor, we will see.", good));
    const auto found = bench.library.check(folder / "story.lua").diagnostics.sorted();
    REQUIRE(found.size() == 1);
    CHECK(found.front().code == "V411");
    CHECK(found.front().place.line == 17);
    CHECK(found.front().message == "This sample of 'poor' falls into 'sound'. Every check is met.");
}
