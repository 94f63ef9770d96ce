// A portfolio over many attempts, and what is for paper: cards and empty forms.
#include <filesystem>
#include <regex>

#include "debrief/build.hpp"
#include "debrief/kept_out.hpp"
#include "program.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

const std::string kRoot = REHEARSE_SOURCE_DIR;

// Two attempts at the kettle, on two days.
struct Practised {
    TempFolder data, out;

    Practised() {
        play("kettle-poor", kNow);
        play("kettle-good", kNow + 2 * 24 * 60 * 60'000LL);
    }
    void play(const std::string& golden, Timestamp at) const {
        auto environment = held_still();
        environment["REHEARSE_CLOCK"] = std::to_string(at);
        environment["REHEARSE_RANDOM"] = std::to_string(at % 1000 + at / 86'400'000);
        REQUIRE(run_program({"play", "kettle-day-24", "--data", data.path(), "--learner", "Zebedee", "--seed",
                             "3", "--answers", kRoot + "/tests/golden/" + golden + ".answers"},
                            "", environment)
                    .code == 0);
    }
    [[nodiscard]] Ran write(const std::string& format, const Words& more = {}) const {
        Words words{"portfolio", "--learner", "Zebedee", "--data",   data.path(),
                    "--format",  format,      "--out",   out / "it", "--force"};
        words.insert(words.end(), more.begin(), more.end());
        return run_program(words);
    }
    [[nodiscard]] std::string written(const std::string& format, const Words& more = {}) const {
        const auto ran = write(format, more);
        REQUIRE_MESSAGE(ran.code == 0, ran.err);
        return bytes_of(out / "it");
    }
};

}  // namespace

TEST_CASE("a portfolio tells what was practised and each attempt, without the nickname, in every format") {
    const Practised practised;
    for (const std::string format : {"html", "text", "json"}) {
        CAPTURE(format);
        const auto text = flat(practised.written(format));
        for (const std::string words :
             {"Practised twice", "Not enough practice", "2026-03-01: Kettle, day 24",
              "2026-03-03: Kettle, day 24", "first time at this scenario",
              "a repeat, after 1 earlier attempt", "What went well:", "What to try next time",
              "For Mrs Okafor, it", "2 attempts at 1 scenario"})
            CHECK_MESSAGE(has(text, words), words);
        CHECK(has(text, debrief::kStatusLine));
        CHECK(has(text, standards::kOurWords));
        CHECK(debrief::kept_out_in(text).empty());
        CHECK(!has(text, "Zebedee"));
    }
    CHECK(practised.written("pdf").starts_with("%PDF-"));
    CHECK(has(practised.written("text", {"--name", "Ailsa Grant"}), "Ailsa Grant"));
    const auto json = nlohmann::json::parse(practised.written("json"));
    CHECK(json.at("schema") == "rehearse.portfolio/1");
    CHECK(json.at("about").at("attempts") == "2");
}

TEST_CASE("a portfolio of some days has the attempts of those days alone, and counts those alone") {
    const Practised practised;
    const auto later = flat(practised.written("text", {"--from", "2026-03-02"}));
    CHECK(!has(later, "2026-03-01:"));
    CHECK(has(later, "2026-03-03: Kettle"));
    CHECK(has(later, "a repeat"));  // it was, whatever is told of
    CHECK(has(later, "Practised once"));
    CHECK(!has(later, "Practised twice"));
    const auto first = flat(practised.written("text", {"--to", "2026-03-01"}));
    CHECK(has(first, "2026-03-01: Kettle"));
    CHECK(!has(first, "2026-03-03:"));
    CHECK(has(flat(practised.written("text", {"--from", "2026-03-01", "--to", "2026-03-03"})),
              "2 attempts at 1 scenario"));
}

TEST_CASE("a portfolio that cannot be says why, and writes nothing") {
    const Practised practised;
    CHECK(
        has(practised.write("text", {"--from", "soon"}).err, "'soon' is not a date; write it as 2026-03-31"));
    CHECK(has(practised.write("text", {"--from", "2026-03-02", "--to", "2026-03-01"}).err, "before --from"));
    CHECK(has(practised.write("csv", {"--with", "feelings"}).err, "no room for it"));
    CHECK(practised.write("docx").code != 0);
    const auto none = practised.write("text", {"--from", "2027-01-01"});
    CHECK(none.code == 1);
    CHECK(has(flat(none.err), "There is no attempt of Zebedee in this time."));
    CHECK(!std::filesystem::exists(practised.out / "it"));
    put_bytes(practised.out / "mine", "mine");
    const auto there = run_program({"portfolio", "--learner", "Zebedee", "--data", practised.data.path(),
                                    "--out", practised.out / "mine"});
    CHECK(there.code == 1);
    CHECK(bytes_of(practised.out / "mine") == "mine");
}

TEST_CASE(
    "the table for spreadsheets has a row for each attempt and criterion, with the status line in each") {
    const Practised practised;
    const auto csv = practised.written("csv");
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < csv.size();) {
        const auto end = csv.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        lines.push_back(csv.substr(at, end - at));
        at = end + 2;
    }
    CHECK(lines.front().starts_with("Date,Scenario,Title,"));
    REQUIRE(lines.size() > 3);
    CHECK(lines[1].starts_with("2026-03-01,kettle-day-24,\"Kettle, day 24\","));
    CHECK(lines.back().starts_with("2026-03-03,"));
    for (std::size_t i = 1; i < lines.size(); ++i) CHECK(has(lines[i], debrief::kStatusLine));
    CHECK(has(csv, "shown"));
}

TEST_CASE("a scenario as cards: every card that is named is there, and each begins a page") {
    const TempFolder out;
    REQUIRE(run_program({"cards", "kettle-day-24", "--format", "text", "--out", out / "cards"}).code == 0);
    const auto text = bytes_of(out / "cards");
    for (const std::string words : {"Card for the player", "Card for Mrs Okafor", "Card for the observer",
                                    "What can be looked up", "Questions for afterwards", "The reasons"})
        CHECK_MESSAGE(has(text, words), words);
    const auto one_line = flat(text);
    CHECK(has(one_line, debrief::kStatusLine));
    CHECK(has(one_line, standards::kOurWords));
    CHECK(debrief::kept_out_in(text).empty());
    CHECK(!has(one_line, "{org."));
    const std::regex go_to("o to card ([0-9]+)");
    int ways = 0;
    for (std::sregex_iterator it(one_line.begin(), one_line.end(), go_to), end; it != end; ++it, ++ways)
        CHECK_MESSAGE(has(text, "\nCard " + (*it)[1].str()), (*it)[1].str());
    CHECK(ways > 20);
    REQUIRE(run_program({"cards", "kettle-day-24", "--out", out / "cards.html"}).code == 0);
    const auto html = bytes_of(out / "cards.html");
    CHECK(has(html, "<section id=\"player\" class=\"page\""));
    REQUIRE(run_program({"cards", "kettle-day-24", "--format", "pdf", "--out", out / "cards.pdf"}).code == 0);
    CHECK(bytes_of(out / "cards.pdf").starts_with("%PDF-"));
}

TEST_CASE("every scenario of the library can be played from cards") {
    const TempFolder out;
    for (const auto& entry : std::filesystem::directory_iterator(kRoot + "/scenarios")) {
        if (entry.path().extension() != ".lua") continue;
        const auto id = entry.path().stem().string();
        CAPTURE(id);
        REQUIRE(run_program({"cards", id, "--format", "text", "--out", out / id}).code == 0);
        const auto text = bytes_of(out / id);
        CHECK(has(text, "\nCard 1\n"));
        CHECK(has(text, "Stop here."));
        CHECK(debrief::kept_out_in(text).empty());
    }
}

TEST_CASE("cards that cannot be say why") {
    const TempFolder out;
    const auto ran = run_program({"cards", "kettle-day-2", "--out", out / "a"});
    CHECK(ran.code == 1);
    CHECK(has(ran.err, "Did you mean 'kettle-day-24'?"));
    CHECK(run_program({"cards", "kettle-day-24", "--format", "json", "--out", out / "a"}).code != 0);
    CHECK(run_program({"cards", "kettle-day-24"}).code != 0);
    CHECK(has(run_program({"cards", "kettle-day-24", "--out", out.path()}).err, "is a folder"));
    CHECK(std::filesystem::is_empty(out.path()));
}

TEST_CASE("empty forms have their questions and lines to write on") {
    const TempFolder out;
    for (const std::string form : {"reflection", "objective", "review", "feedback"})
        for (const std::string format : {"html", "pdf", "text"}) {
            CAPTURE(form);
            CAPTURE(format);
            const std::string file = out / (form + "." + format);
            const auto ran = run_program({"sheet", form, "--format", format, "--out", file});
            REQUIRE_MESSAGE(ran.code == 0, ran.err);
            const auto bytes = bytes_of(file);
            if (format == "pdf") continue;
            CHECK(has(flat(bytes), debrief::kStatusLine));
            CHECK(has(bytes, format == "html" ? "class=\"lines\"" : "____"));
            CHECK(debrief::kept_out_in(bytes).empty());
        }
    CHECK(has(bytes_of(out / "reflection.text"), "Driscoll"));
    CHECK(has(bytes_of(out / "reflection.text"), "Gibbs"));
    const auto unknown = run_program({"sheet", "poem", "--out", out / "poem"});
    CHECK(unknown.code != 0);
    CHECK(has(unknown.err, "reflection"));
    CHECK(!std::filesystem::exists(out / "poem"));
}
