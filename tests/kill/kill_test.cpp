// SIGKILL at every commit and print, and at random moments: whatever was shown is resumed, and the debrief is
// byte for byte that of a run that nobody killed. REHEARSE_ALL=1 does all of it, otherwise a part; under
// sanitizers, where every start of the program is slow, a small part.
#include <algorithm>
#include <random>

#include "terminal/program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

bool all() { return std::getenv("REHEARSE_ALL") != nullptr; }

// One of three counts: of everything, of the part that the fast suite does, of the part done under
// sanitizers.
int count_of(int everything, [[maybe_unused]] int part, [[maybe_unused]] int sanitized) {
    if (all()) return everything;
#ifdef __SANITIZE_ADDRESS__
    return sanitized;
#else
    return part;
#endif
}

struct Play {
    const char* scenario;
    const char* answers;  // a golden one
};

std::string answers_file(const std::string& name) {
    return std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/" + name + ".answers";
}

Words start_words(const std::string& data, const std::string& scenario, const std::string& answers) {
    return {"play", scenario, "--data", data, "--answers", answers, "--learner", "Ailsa", "--seed", "3"};
}

Words resume_words(const std::string& data, const std::string& attempt, const std::string& answers) {
    return {"play", "--resume", attempt, "--data", data, "--answers", answers};
}

std::string debrief_of(const std::string& data, const std::string& attempt) {
    const auto told = run_program({"debrief", attempt, "--data", data});
    REQUIRE_MESSAGE(told.code == 0, told.err);
    return told.out;
}

// The attempt of a data folder, as the records have it; nothing when none was begun.
std::optional<records::AttemptSummary> attempt_in(const std::string& data) {
    if (!std::filesystem::exists(data + "/records.db")) return std::nullopt;
    const auto all = value_of(value_of(records::open(data + "/records.db"))->attempts());
    REQUIRE(all.size() <= 1);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

// One learner whose machine keeps dying.
class Learner {
public:
    Learner(std::string scenario, std::string answers)
        : scenario_(std::move(scenario)), answers_(std::move(answers)) {}

    // One sitting, begun or gone on with; dies at boundary `at` or after a while.
    Ran sit(int die_at, std::optional<std::chrono::microseconds> kill_after = {}) {
        auto environment = held_still();
        if (die_at > 0) environment["REHEARSE_DIE_AT"] = std::to_string(die_at);
        const auto begun = attempt_in(data_.path());
        const auto words = begun ? resume_words(data_.path(), begun->id, answers_)
                                 : start_words(data_.path(), scenario_, answers_);
        return run_program(words, {}, environment, kill_after);
    }

    // The last sitting, undisturbed; then the debrief.
    std::string finish() {
        const auto last = sit(0);
        REQUIRE_MESSAGE(last.code == 0, (last.out + last.err));
        const auto attempt = attempt_in(data_.path());
        REQUIRE(attempt.has_value());
        CHECK(attempt->finished);
        return debrief_of(data_.path(), attempt->id);
    }

    [[nodiscard]] int answers_kept() const {
        const auto attempt = attempt_in(data_.path());
        return attempt ? attempt->answers : 0;
    }

private:
    TempFolder data_;
    std::string scenario_, answers_;
};

// How many answers' consequences were on the screen. Going back shows the last one once more.
int consequences_shown(const std::string& out) {
    int shown = 0;
    for (const auto& line : split_lines(out)) {
        for (const char* mine : {"You: ", "You ticked: ", "You do this: ", "Before you answer: "})
            shown += line.starts_with(mine) ? 1 : 0;
        if (line.starts_with("You go back to")) --shown;
    }
    return shown;
}

std::string undisturbed(const Play& play) {
    return Learner(play.scenario, answers_file(play.answers)).finish();
}

// Killed once at the `at`th boundary, then gone on with. False when the run ended before it.
bool survives_death_at(int at, const Play& play, const std::string& expected) {
    CAPTURE(at);
    Learner learner(play.scenario, answers_file(play.answers));
    const auto first = learner.sit(at);
    CHECK_MESSAGE((first.signal == SIGKILL || first.code == 0), first.err);
    CHECK(learner.answers_kept() >= consequences_shown(first.out));
    CHECK(learner.finish() == expected);
    return first.signal == SIGKILL;
}

void kill_at_every_boundary(const Play& play, int every) {
    CAPTURE(play.answers);
    const auto expected = undisturbed(play);
    int at = 1;
    while (survives_death_at(at, play, expected)) at += every;
    CHECK(at > 400);
}

// Answers that take long: the same look again and again, which is free, before each of the others.
std::string long_answers(const TempFolder& folder) {
    constexpr int kLooks = 12;
    std::string out;
    int n = 0;
    const auto add = [&](const std::string& line) { out += std::to_string(++n) + ". " + line + "\n"; };
    for (const char* line : {"fright", "two_rooms", "callum", "turn_over", "law", "which", "ring_priya"}) {
        add(line);
        for (int look = 0; look < kLooks; ++look) add("look counter_card");
    }
    for (int look = 0; look <= kLooks; ++look) add("back");  // before ring_priya
    for (const char* line : {"look bank", "priya_ask", "card_now", "lennox_no", "1 2 3", "slip"}) add(line);
    put_bytes(folder / "long.answers", out);
    return folder / "long.answers";
}

}  // namespace

TEST_CASE("killed at a commit or a print and resumed, the debrief is that of a run without a kill") {
    kill_at_every_boundary({"kettle-day-24", "kettle-good"}, count_of(1, 29, 61));
    kill_at_every_boundary({"kettle-day-24", "kettle-poor"}, count_of(3, 43, 97));
    kill_at_every_boundary({"everyones-watching", "everyones-watching"}, count_of(5, 61, 131));
    kill_at_every_boundary({"the-sixth-person", "the-sixth-person"}, count_of(5, 67, 131));
}

TEST_CASE("killed at every step of one sitting after another, it still comes to the same end") {
    const Play play{"kettle-day-24", "kettle-poor"};
    const auto expected = undisturbed(play);
    Learner learner(play.scenario, answers_file(play.answers));
    for (int sitting = 0; sitting < count_of(120, 30, 10); ++sitting) (void)learner.sit(25 + sitting % 11);
    CHECK(learner.finish() == expected);
}

TEST_CASE(
    "killed at random moments, most of them after the first answer, it is resumed to the same debrief") {
    const TempFolder folder;
    const auto answers = long_answers(folder);
    const auto began = std::chrono::steady_clock::now();
    const auto expected = Learner("kettle-day-24", answers).finish();
    const auto whole =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - began);
    const int kills = count_of(200, 16, 6);
    int after_an_answer = 0, killed = 0;
    std::mt19937 chance(20260301);
    while (killed < kills) {
        Learner learner("kettle-day-24", answers);
        const auto after = std::chrono::microseconds(
            std::uniform_int_distribution<long>(0, static_cast<long>(whole.count()))(chance));
        CAPTURE(after.count());
        const auto ran = learner.sit(0, after);
        if (ran.signal != SIGKILL) continue;  // it had ended by then
        ++killed;
        CHECK(learner.answers_kept() >= consequences_shown(ran.out));
        after_an_answer += learner.answers_kept() > 0 ? 1 : 0;
        CHECK(learner.finish() == expected);
    }
    MESSAGE(after_an_answer << " of " << kills << " kills came after the first answer");
    CHECK(after_an_answer * 2 >= kills);
}
