#include "exchange/csv.hpp"

#include <doctest/doctest.h>

using namespace rehearse;
using exchange::to_spreadsheet;

TEST_CASE("a cell that a spreadsheet would run is shown and not run") {
    for (const std::string cell : {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"}) {
        CAPTURE(cell);
        CHECK(to_spreadsheet({{cell}}) == "'" + cell + "\r\n");
    }
    for (const std::string cell : {"", "1-1", "a=b", "'=1"}) {
        CAPTURE(cell);
        CHECK(to_spreadsheet({{cell}}) == cell + "\r\n");
    }
}

TEST_CASE("what is written is read back, with commas, quotation marks and line breaks in it") {
    const std::vector<std::vector<std::string>> rows{
        {"Title", "Words"}, {"Kettle, day 24", "She said \"twice\".\nTwice."}, {"", "last"}};
    const auto table = exchange::read_csv(to_spreadsheet(rows));
    REQUIRE(table.rows.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) CHECK(table.rows[i].cells == rows[i]);
    CHECK(!table.open_quote);
}
