// A centre's own standard: what is read, and what is said about each kind of mistake.
#include "exchange/own.hpp"

#include <doctest/doctest.h>

#include <map>

#include "base/random.hpp"
#include "base/text.hpp"
#include "exchange/case.hpp"
#include "exchange/catalogue.hpp"
#include "exchange/moodle.hpp"
#include "support/guide.hpp"

using namespace rehearse;
using namespace rehearse::exchange;
using namespace rehearse::test;

namespace {

const std::string kHeading = std::string(kOwnHeading) + "\n";
const std::string kWhole = kHeading +
                           "HOTEL1,Welcome guests,HOTEL1.P1,Greet guests within a minute\n"
                           "HOTEL1,,HOTEL1.P2,\"Offer help, unasked\"\n"
                           "HOTEL2,Say goodbye,HOTEL2.1.1,\"Ask \"\"how was it?\"\"\"\n";

std::optional<OwnStandard> reading(const std::string& bytes, std::string* said = nullptr,
                                   const std::string& file = "own/hotel.csv") {
    Diagnostics diagnostics;
    auto out = read_own_standard(file, bytes, real_catalogue(), diagnostics);
    CHECK(out.has_value() != diagnostics.has_errors());
    for (const auto& one : diagnostics.sorted()) {
        CHECK(clean_text(one.message) == one.message);
        if (said != nullptr) *said += to_text(one).substr(0, to_text(one).find('\n')) + "\n";
    }
    return out;
}

// All that is said about a table, a line each.
std::string said_of(const std::string& bytes, const std::string& file = "own/hotel.csv") {
    std::string out;
    (void)reading(bytes, &out, file);
    return out;
}

// What is said when `row` is the one line below the heading.
std::string said_of_row(const std::string& row) { return said_of(kHeading + row + "\n"); }

}  // namespace

TEST_CASE("a table becomes units with criteria") {
    const auto own = reading(kWhole);
    REQUIRE(own);
    CHECK(own->framework.id == "hotel");
    CHECK(own->framework.optional == std::vector<std::string>{"HOTEL1", "HOTEL2"});
    REQUIRE(own->units.size() == 2);
    CHECK(own->units[0].title == "Welcome guests");
    CHECK(own->units[0].kind == "own");
    REQUIRE(own->units[0].groups.size() == 1);
    REQUIRE(own->units[0].groups[0].criteria.size() == 2);
    CHECK(own->units[0].groups[0].criteria[1].id == "HOTEL1.P2");
    CHECK(own->units[0].groups[0].criteria[1].says == "Offer help, unasked");
    CHECK(own->units[0].groups[0].criteria[1].unit == "HOTEL1");
    CHECK(own->units[1].groups[0].criteria[0].says == "Ask \"how was it?\"");
}

TEST_CASE("what spreadsheets add does no harm") {
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : kWhole) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(reading(windows));
    CHECK(reading(kWhole.substr(0, kWhole.size() - 1)));  // no line end after the last
    CHECK(reading("Unit ID, Unit Title ,Criterion id,Says,,\n\n,,,\n HOTEL1 , Hello ,HOTEL1.P1, Greet ,,\n"));
    const auto rows =
        reading(kHeading + "HOTEL2,B,HOTEL2.P1,x\nHOTEL1,A,HOTEL1.P1,y\nHOTEL2,B,HOTEL2.P2,z\n");
    REQUIRE(rows);
    CHECK(rows->framework.optional == std::vector<std::string>{"HOTEL2", "HOTEL1"});
    CHECK(rows->units[0].groups[0].criteria.size() == 2);
}

TEST_CASE("a file that is no table") {
    CHECK(said_of("") == "own/hotel.csv: error C101: the file is empty; expected a table.\n");
    CHECK(said_of(",,,\n\n") == "own/hotel.csv: error C101: the file is empty; expected a table.\n");
    CHECK(said_of(kHeading) ==
          "own/hotel.csv: error C101: there is no criterion below the first line; expected at least one.\n");
    CHECK(said_of("\xFF\xFE") ==
          "own/hotel.csv: error C101: this is not UTF-8 text; expected a table in UTF-8.\n");
    CHECK(said_of("HOTEL1,Hello,HOTEL1.P1,Greet\n") ==
          "own/hotel.csv:1: error C101: the first line is 'HOTEL1,Hello,HOTEL1.P1,Greet'; expected unit "
          "id,unit "
          "title,criterion id,says.\n");
    CHECK(said_of(kHeading + "HOTEL1,\"Hello,HOTEL1.P1,Greet\n\n") ==
          "own/hotel.csv:2: error C101: a quotation mark is opened here and never closed; expected a second "
          "one.\n");
    Diagnostics semicolons;
    (void)read_own_standard("hotel.csv", "unit id;unit title;criterion id;says\n", real_catalogue(),
                            semicolons);
    CHECK(semicolons.all().front().hint == "The cells are parted by semicolons: save the table with commas.");
}

TEST_CASE("a line with too little or too much in it") {
    CHECK(said_of_row("HOTEL1,Hello,HOTEL1.P1") ==
          "own/hotel.csv:2: error C102: this line has 3 cells; expected 4: unit id,unit title,criterion "
          "id,says.\n");
    CHECK(said_of_row("HOTEL1,Hello,HOTEL1.P1,Greet, and smile") ==
          "own/hotel.csv:2: error C102: this line has 5 cells; expected 4: unit id,unit title,criterion "
          "id,says.\n");
    CHECK(said_of_row("HOTEL1,,HOTEL1.P1,Greet") ==
          "own/hotel.csv:2: error C102: 'unit title' is empty; expected the title of HOTEL1, in its first "
          "line.\n");
    CHECK(said_of_row("HOTEL1,Hello,HOTEL1.P1,") ==
          "own/hotel.csv:2: error C102: 'says' is empty; expected what the criterion asks for.\n");
}

TEST_CASE("an id that will not do") {
    for (const std::string id : {"", "hotel1", "1HOTEL", "HOTEL 1", "HOTELSANDGUESTHOUSES"})
        CHECK(said_of_row(id + ",Hello,HOTEL1.P1,Greet") ==
              "own/hotel.csv:2: error C103: the unit id is '" + id +
                  "'; expected at most 16 capital letters and digits, a letter first.\n");
    for (const std::string id : {"", "P1", "HOTEL1", "HOTEL1.", "HOTEL1..1", "HOTEL1.1.", "HOTEL1.P 1",
                                 "HOTEL2.P1", "HOTEL1.P1/2", "HOTEL1.123456789012345678"})
        CHECK(said_of_row("HOTEL1,Hello," + id + ",Greet") ==
              "own/hotel.csv:2: error C103: the criterion id is '" + id +
                  "'; expected HOTEL1. and a number, such as HOTEL1.P1.\n");
    CHECK(
        said_of(kWhole, "own/Our Hotel.csv") ==
        "own/Our Hotel.csv: error C103: the file's name 'Our Hotel' cannot be an id; expected small letters, "
        "digits and hyphens.\n");
}

TEST_CASE("the same again") {
    CHECK(said_of(kWhole + "HOTEL1,,HOTEL1.P2,Again\n") ==
          "own/hotel.csv:5: error C104: the criterion HOTEL1.P2 is in line 3 too; expected each once.\n");
    CHECK(
        said_of(kWhole + "HOTEL1,Other,HOTEL1.P3,Again\n") ==
        "own/hotel.csv:5: error C104: the unit HOTEL1 is called 'Other' here and 'Welcome guests' in line 2; "
        "expected one title.\n");
    CHECK(said_of_row("SDS0354,Hello,SDS0354.P99,Greet") ==
          "own/hotel.csv:2: error C104: the unit 'SDS0354' is there already: Processing returns, refunds and "
          "exchanges; expected another id.\n");
    CHECK(said_of(kWhole, "own/qcf-l2.csv") ==
          "own/qcf-l2.csv: error C104: there is a standard 'qcf-l2' already; expected another name.\n");
}

TEST_CASE("a text that cannot be shown") {
    CHECK(
        said_of_row("HOTEL1,Hello,HOTEL1.P1,\"Greet\nguests\"") ==
        "own/hotel.csv:2: error C105: 'says' holds a line break or control characters; expected one line of "
        "plain text.\n");
    CHECK(said_of_row("HOTEL1,He\x1B[2Jllo,HOTEL1.P1,Greet") ==
          "own/hotel.csv:2: error C105: 'unit title' holds a line break or control characters; expected one "
          "line "
          "of plain text.\n");
    CHECK(said_of_row("HOTEL1,Hello,HOTEL1.P1," + std::string(201, 'x')) ==
          "own/hotel.csv:2: error C105: 'says' has 201 characters; expected at most 200.\n");
    CHECK(reading(kHeading + "HOTEL1,Hello,HOTEL1.P1," + std::string(200, 'x')));
}

TEST_CASE("all that is wrong is said at once, each with its line, behind a cell of several lines too") {
    CHECK(
        said_of(kHeading +
                "HOTEL1,Hello,HOTEL1.P1,\"a\nb\"\nhotel2,Hello,HOTEL2.P1,Greet\nHOTEL1,Hello,HOTEL1.P2,\n") ==
        "own/hotel.csv:2: error C105: 'says' holds a line break or control characters; expected one line of "
        "plain text.\n"
        "own/hotel.csv:4: error C103: the unit id is 'hotel2'; expected at most 16 capital letters and "
        "digits, a "
        "letter first.\n"
        "own/hotel.csv:5: error C102: 'says' is empty; expected what the criterion asks for.\n");
}

TEST_CASE("own standards stand beside those of the program") {
    const MemoryFiles files(
        {{"data/standards/hotel.csv", kWhole},
         {"data/standards/zoo.csv", kHeading + "ZOO1,Feed,ZOO1.P1,Feed the lions first\n"},
         {"data/standards/notes.txt", "not a table"}});
    Diagnostics diagnostics;
    const auto all = with_own_standards(files, "data/standards", real_catalogue(), diagnostics);
    CHECK(diagnostics.all().empty());
    REQUIRE(all.criterion("ZOO1.P1") != nullptr);
    CHECK(all.criterion("ZOO1.P1")->says == "Feed the lions first");
    CHECK(all.criterion("INSCS016.P8") != nullptr);
    CHECK(all.meta_skills().size() == 12);
    CHECK(framework(all, "hotel").optional.size() == 2);
    CHECK(all.units().size() == real_catalogue().units().size() + 3);
    Diagnostics none;
    CHECK(with_own_standards(MemoryFiles(), "data/standards", real_catalogue(), none).units().size() ==
          real_catalogue().units().size());
    CHECK(none.all().empty());
}

TEST_CASE("an own standard goes when another is to take its place; the program's stay") {
    const MemoryFiles files({{"o/hotel.csv", kWhole}, {"o/zoo.csv", kHeading + "ZOO1,Feed,ZOO1.P1,Feed\n"}});
    Diagnostics diagnostics;
    const auto all = with_own_standards(files, "o", real_catalogue(), diagnostics);
    const auto rest = without_own_standard(all, "hotel");
    CHECK(rest.unit("HOTEL1") == nullptr);
    CHECK(rest.criterion("ZOO1.P1") != nullptr);
    CHECK(rest.frameworks().size() == all.frameworks().size() - 1);
    CHECK(read_own_standard("hotel.csv", kWhole, rest, diagnostics));
    for (const auto* name : {"qcf-l2", "unknown"}) {
        CHECK(without_own_standard(all, name).units().size() == all.units().size());
        CHECK(without_own_standard(all, name).frameworks().size() == all.frameworks().size());
    }
}

TEST_CASE("an own standard can be given to other programs, as the centre's words") {
    Diagnostics diagnostics;
    const auto all =
        with_own_standards(MemoryFiles({{"o/hotel.csv", kWhole}}), "o", real_catalogue(), diagnostics);
    const auto table = to_moodle(all, framework(all, "hotel"));
    CHECK(table.find("HOTEL1,HOTEL1.P1,Greet guests within a minute,Greet guests within a minute,2") !=
          std::string::npos);
    CHECK(table.find("our words") == std::string::npos);
    const auto package = to_case(all, framework(all, "hotel"), 0);
    CHECK(package.find("HOTEL2.1.1") != std::string::npos);
    CHECK(package.find("our words") == std::string::npos);
}

TEST_CASE("an own standard with a mistake does not count; the others do") {
    const MemoryFiles files({{"o/a.csv", kHeading + "A1,Hello,A1.P1,Greet\n"},
                             {"o/b.csv", kHeading + "A1,Hello,A1.P2,Greet\n"},
                             {"o/c.csv", kHeading + "C1,Hello,C1.P1,Greet\n"},
                             {"o/d.csv", std::string(1024 * 1024 + 1, ',')}});
    Diagnostics diagnostics;
    const auto all = with_own_standards(files, "o", real_catalogue(), diagnostics);
    CHECK(all.criterion("A1.P1") != nullptr);
    CHECK(all.criterion("A1.P2") == nullptr);
    CHECK(all.criterion("C1.P1") != nullptr);
    REQUIRE(diagnostics.all().size() == 2);
    CHECK(to_text(diagnostics.all()[0]) ==
          "o/b.csv:2: error C104: the unit 'A1' is there already: Hello; expected another id.");
    CHECK(diagnostics.all()[1].message.find("larger than 1024 KiB") != std::string::npos);
}

TEST_CASE("random damage is always an answer, never a crash") {
    CountingRandom random(5);
    const auto pick = [&](std::size_t below) {
        return static_cast<std::size_t>(mix64(random.next()) % below);
    };
    constexpr std::string_view kPieces[] = {"\"", ",", "\n", "\r", "\xFF", "\"\"", "\x1B", ".", "HOTEL1"};
    for (int i = 0; i < 3000; ++i) {
        auto bytes = kWhole;
        for (std::size_t n = 1 + pick(4); n > 0; --n)
            bytes.replace(pick(bytes.size()), pick(4), kPieces[pick(std::size(kPieces))]);
        (void)reading(bytes);
    }
}

TEST_CASE("every code has a section in DIAGNOSTICS.md") { check_guide(codes_in({"exchange"}, "C"), "C"); }
