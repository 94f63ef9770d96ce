// The drawing library of the distribution ends the program on a mistake of ours. That must not cost an
// answer.
#include <doctest/doctest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include "desktop/app.hpp"
#include "workplace.hpp"

namespace rehearse::desktop {
namespace {

// The learner answers with the key 1; drawing what follows from it aborts.
[[noreturn]] void answer_and_abort(const std::string& folder) {
    ::signal(SIGABRT, SIG_DFL);
    DiskFiles files;
    const FixedClock clock{1'772'366'400'000};
    CountingRandom random{7};
    const session::Paths paths{REHEARSE_SOURCE_DIR, folder};
    const auto catalogue = standards::read_catalogue(files, paths.standards());
    auto records = records::open(paths.records());
    if (!catalogue || !records) ::_exit(1);
    const session::Library library(files, clock, *catalogue, paths);
    App app({{&library, records->get(), &clock, &random, nullptr}, &files, "Sam", "Sam", "1.0"});
    if (!app.show("library")) ::_exit(1);
    Kit kit(1100, 760);
    const auto draw = [&](Kit& k) {
        if (app.practice() != nullptr && !app.practice()->log().entries.empty()) std::abort();
        app.frame(k);
    };
    kit.update(draw);
    (void)kit.activate("Kettle, day 24: Start");
    kit.update(draw);
    (void)kit.activate("Read the briefing");
    kit.update(draw);
    (void)kit.activate("Begin the conversation");
    kit.update(draw);
    kit.push(digit_press(1));
    kit.update(draw);
    ::_exit(2);
}

}  // namespace

TEST_CASE("an abort while drawing costs no answer") {
    std::string folder = (std::filesystem::temp_directory_path() / "rehearse-abort-XXXXXX").string();
    REQUIRE(::mkdtemp(folder.data()) != nullptr);
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) answer_and_abort(folder);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
    const auto records = records::open(folder + "/records.db");
    REQUIRE(records.has_value());
    const auto attempts = (*records)->attempts("Sam");
    REQUIRE(attempts.has_value());
    REQUIRE(attempts->size() == 1);
    CHECK(attempts->front().answers == 1);
    std::filesystem::remove_all(folder);
}

}  // namespace rehearse::desktop
