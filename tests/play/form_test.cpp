// What is typed into a form, as people type it.
#include "play/form.hpp"

#include <doctest/doctest.h>

#include "play/answer.hpp"
#include "support/small_scenario.hpp"

using namespace rehearse;
using namespace rehearse::play;
using namespace rehearse::test;
using scenario::Field;
using scenario::FieldKind;

namespace {

Field field(FieldKind kind, std::string unit = {}, int decimals = 0) {
    Field out;
    out.kind = kind;
    out.unit = std::move(unit);
    out.decimals = decimals;
    return out;
}

int value(const Field& field, std::string_view typed) {
    const auto read = read_field(field, typed);
    REQUIRE_MESSAGE(read.has_value(), typed);
    return *read;
}

std::string refused(const Field& field, std::string_view typed) {
    const auto read = read_field(field, typed);
    REQUIRE_FALSE_MESSAGE(read.has_value(), typed);
    CHECK(read.error().code == "play.field");
    return read.error().message + " | " + read.error().hint;
}

}  // namespace

TEST_CASE("a figure, with or without its unit") {
    const auto pounds = field(FieldKind::figure, "£", 2);
    for (const char* typed : {"39.50", "£39.50", "£ 39.5", " 39.5 ", "39.500"})
        CHECK(value(pounds, typed) == 3950);
    CHECK(value(pounds, "1,084.50") == 108450);
    CHECK(value(pounds, "40") == 4000);
    CHECK(value(pounds, "-3") == -300);
    CHECK(value(pounds, "0.005") == 1);  // half a penny up
    CHECK(value(pounds, "") == kBlank);
    CHECK(value(field(FieldKind::figure, "%"), "78%") == 78);
    CHECK(value(field(FieldKind::figure, "%"), "78 %") == 78);
    CHECK(value(field(FieldKind::figure, "minutes"), "12 Minutes") == 12);
}

TEST_CASE("what is no figure is told so, and is no answer yet") {
    const auto pounds = field(FieldKind::figure, "£", 2);
    CHECK(refused(pounds, "forty") == "'forty' cannot be read as a figure in £. | Write it like £12.50.");
    CHECK(refused(field(FieldKind::figure, "minutes"), "1 hour") ==
          "'1 hour' cannot be read as a figure in minutes. | Write it like 12 minutes.");
    for (const char* typed : {"39.50%", "£", "1.2.3", "--4", "12345678901", ".", "1.", "0x10", "1e3"})
        (void)refused(pounds, typed);
}

TEST_CASE("a date in the ways it is written in Britain") {
    const auto date = field(FieldKind::date);
    for (const char* typed : {"14 March 2026", "14 mar 2026", "14th March 2026", "14/3/2026", "14/03/26",
                              "14.3.26", "14-03-2026", "2026-03-14", "14 March, 2026"})
        CHECK(value(date, typed) == 20260314);
    CHECK(value(date, "29 February 2024") == 20240229);
    CHECK(refused(date, "29 February 2026") ==
          "'29 February 2026' cannot be read as a date. | Write it like 14 March 2026, or 14/3/2026.");
    for (const char* typed :
         {"3/14/2026", "yesterday", "14 March", "0/1/2026", "32/1/2026", "14/3/202", "14 ma 2026"})
        (void)refused(date, typed);
}

TEST_CASE("one of some words, and the nearest when it is none of them") {
    auto choice = field(FieldKind::one_of);
    choice.one_of = {"refund", "repair", "exchange"};
    CHECK(value(choice, "Repair") == 1);
    CHECK(refused(choice, "refnd") ==
          "'refnd' cannot be read as one of the choices here. | Did you mean 'refund'?");
    CHECK(refused(choice, "voucher") ==
          "'voucher' cannot be read as one of the choices here. | Choose refund, repair or exchange.");
}

TEST_CASE("an order number: capitals, spaces and hyphens do not count") {
    auto exact = field(FieldKind::exact);
    exact.exact = "BB-2231";
    CHECK(value(exact, "bb 2231") == 1);
    CHECK(value(exact, "BB2231") == 1);
    CHECK(value(exact, "BB-2213") == 0);
    CHECK(value(exact, "  ") == kBlank);
}

TEST_CASE("figures and right answers in words") {
    CHECK(figure_text(3950, 2) == "39.50");
    CHECK(figure_text(5, 2) == "0.05");
    CHECK(figure_text(-5, 2) == "-0.05");
    CHECK(figure_text(12, 0) == "12");
    CHECK(with_unit(3950, 2, "£") == "£39.50");
    CHECK(with_unit(78, 0, "%") == "78%");
    CHECK(with_unit(12, 0, "minutes") == "12 minutes");
    auto date = field(FieldKind::date);
    date.figure = number(20260314);
    CHECK(right_answer(date, {}) == "14 March 2026");
    CHECK(right_answer(field(FieldKind::blank), {}) == "left empty");
    CHECK(right_answer(field(FieldKind::words), {}).empty());
}
