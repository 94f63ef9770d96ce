// Debriefs in files: written where asked, over nothing, and readable by nobody else.
#include <algorithm>
#include <filesystem>

#include "debrief/build.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

// An attempt at the kettle, and a folder for exports.
struct Played {
    TempFolder data, out;
    std::string attempt;

    explicit Played(const std::string& scenario = "kettle-day-24",
                    const std::string& golden = "kettle-good") {
        const std::string answers = std::string(REHEARSE_SOURCE_DIR) + "/tests/golden/" + golden + ".answers";
        const auto ran = run_program({"play", scenario, "--data", data.path(), "--learner", "Zebedee",
                                      "--seed", "3", "--answers", answers});
        REQUIRE(ran.code == 0);
        attempt = latest_attempt(data.path());
    }

    [[nodiscard]] Ran write(const std::string& format, const std::string& file,
                            const Words& more = {}) const {
        Words words{"export", attempt, "--data", data.path(), "--format", format, "--out", file};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words);
    }
};

// Wrapped lines as one.
std::string joined_lines(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

}  // namespace

TEST_CASE("a debrief is exported in each format, without the nickname, for one's own eyes") {
    const Played played;
    const std::pair<const char*, const char*> formats[] = {{"html", "<!DOCTYPE html>"},
                                                           {"pdf", "%PDF-"},
                                                           {"json", "{"},
                                                           {"text", "Debrief: "},
                                                           {"journal", "Title: Debrief: "}};
    for (const auto& [format, beginning] : formats) {
        CAPTURE(format);
        const std::string file = played.out / (std::string("debrief.") + format);
        const auto ran = played.write(format, file);
        CHECK(ran.code == 0);
        CHECK(ran.err.empty());
        CHECK(has(joined_lines(ran.out), "without a name"));
        CHECK(has(joined_lines(ran.out), "Who can read it now: you"));
        const auto bytes = bytes_of(file);
        CHECK(bytes.starts_with(beginning));
        CHECK(!has(bytes, "Zebedee"));
        if (std::string(format) != "pdf") CHECK(has(bytes, "Practice record, simulated."));
        using std::filesystem::perms;
        CHECK(std::filesystem::status(file).permissions() == (perms::owner_read | perms::owner_write));
    }
}

TEST_CASE("an export bears the name that was asked for") {
    const Played played;
    for (const std::string format : {"html", "json", "text", "journal"}) {
        CAPTURE(format);
        const auto ran = played.write(format, played.out / format, {"--name", "Ailsa Grant"});
        CHECK(ran.code == 0);
        CHECK(!has(joined_lines(ran.out), "without a name"));
        CHECK(has(bytes_of(played.out / format), "Ailsa Grant"));
    }
    const auto debrief =
        run_program({"debrief", played.attempt, "--format", "json", "--data", played.data.path()});
    REQUIRE(played.write("json", played.out / "nameless").code == 0);
    CHECK(debrief.json() == nlohmann::json::parse(bytes_of(played.out / "nameless")));
}

TEST_CASE("a nickname that is said in the story is not passed on unawares") {
    const std::string told = "you are called Zebedee";
    const Played named("the-sixth-person", "the-sixth-person"), unnamed;
    const auto ran = named.write("text", named.out / "debrief.txt");
    CHECK(has(bytes_of(named.out / "debrief.txt"), "Zebedee"));
    CHECK(has(joined_lines(ran.out), told));
    CHECK(!has(joined_lines(unnamed.write("text", unnamed.out / "debrief.txt").out), told));
}

TEST_CASE("an export writes over a file only when it is told to, and never over a folder") {
    const Played played;
    const std::string file = played.out / "mine.html";
    put_bytes(file, "mine");
    const auto refused = played.write("html", file);
    CHECK(refused.code == 1);
    CHECK(has(refused.err, "already;"));
    CHECK(has(joined_lines(refused.err), "--force"));
    CHECK(refused.out.empty());
    CHECK(bytes_of(file) == "mine");
    CHECK(played.write("html", file, {"--force"}).code == 0);
    CHECK(bytes_of(file).starts_with("<!DOCTYPE html>"));
    const auto folder = played.write("pdf", played.out.path(), {"--force"});
    CHECK(folder.code == 1);
    CHECK(has(joined_lines(folder.err), "is a folder"));
    CHECK(has(folder.err, "debrief.pdf"));
}

TEST_CASE("an export that cannot be written says so") {
    const Played played;
    const auto nowhere = played.write("text", played.out / "not-there/debrief.txt");
    CHECK(nowhere.code == 1);
    CHECK(has(nowhere.err, "Cannot write"));
    CHECK(played.write("docx", played.out / "debrief.docx").code != 0);
    CHECK(run_program({"export", played.attempt, "--data", played.data.path()}).code != 0);
    CHECK(run_program({"export", "nobody", "--data", played.data.path(), "--out", played.out / "a"}).code ==
          1);
    CHECK(std::filesystem::is_empty(played.out.path()));
}
