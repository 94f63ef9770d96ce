#include "base/digest.hpp"

#include <doctest/doctest.h>

using namespace rehearse;

TEST_CASE("sha256 gives the published vectors") {
    CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256({}) == sha256(""));
    CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    CHECK(sha256(std::string(1000000, 'a')) ==
          "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("sha256 takes every byte, zero too") {
    CHECK(sha256(std::string_view("a\0b", 3)) != sha256("a"));
    CHECK(sha256(std::string_view("\0", 1)) ==
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
}

TEST_CASE("equal fields have one canonical form") {
    const auto form = [] { return Canonical().field("id", "kettle").field("beats", 12).digest(); };
    CHECK(form() == form());
    CHECK(form().size() == 64);
}

TEST_CASE("different fields have different canonical forms") {
    const auto form = [](std::string_view name, std::string_view value) {
        return Canonical().field(name, value).bytes();
    };
    CHECK(form("a", "b") != form("b", "a"));
    CHECK(form("ab", "c") != form("a", "bc"));
    CHECK(form("a", "") != form("", "a"));
    CHECK(Canonical().field("a", "x").field("b", "y").bytes() !=
          Canonical().field("b", "y").field("a", "x").bytes());
    CHECK(Canonical().field("n", -1).bytes() != Canonical().field("n", 1).bytes());
}

TEST_CASE("a field cannot pass itself off as two") {
    const auto two = Canonical().field("a", "x").field("b", "y").bytes();
    const auto tail = Canonical().field("b", "y").bytes();
    // A value, and a name, that hold what comes between two fields.
    CHECK(Canonical().field("a", "x\n" + tail).bytes() != two);
    const auto whole = Canonical().field("a", "x").bytes();
    for (std::size_t cut = 0; cut < whole.size(); ++cut)
        CHECK(Canonical().field(whole.substr(cut) + "b", "y").bytes() != two);
}
