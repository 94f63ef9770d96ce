// The author's functions during play: what they see, what they may capture, what becomes of their mistakes.
#include "calling.hpp"

using namespace rehearse;
using namespace rehearse::test;

TEST_CASE("a function sees every declared name, and nothing else") {
    const auto checked = check(
        with_function("if story.seen then return 1 end if story.offered == \"repair\" then return 2 end\n"
                      "if story.mood ~= 45 then return 3 end if story.trust ~= 50 or story.minutes ~= 0 or "
                      "story.condition ~= \"routine\" then return 4 end\nreturn story.queue * 10"));
    check_fine(checked);
    CHECK(call(checked) == 10);
    CHECK(call(checked, 0, {{"seen", 1}}) == 1);
    CHECK(call(checked, 0, {{"offered", 1}}) == 2);
    CHECK(call(checked, 0, {{"mood", 46}}) == 3);
    CHECK(call(checked, 0, {{"trust", 0}}) == 4);
    CHECK(call(checked, 0, {{"queue", 6}}) == 60);
    CHECK(checked.program->calls() == 6);
    CHECK(told(call(check(with_function("return story.sean")))) ==
          "For its author: story.lua:2: This line could not be carried out: the story has no 'sean'. Did you "
          "mean 'seen'?");
    CHECK(told(call(check(with_function("return story[1]")))).find("the story has no '?'") !=
          std::string::npos);
    CHECK(told(call(check(with_function("story.seen = true return true"))))
              .find("a function can read the story, not change it; use set = { … }") != std::string::npos);
    CHECK(told(call(check(with_function("for k in pairs(story) do end return true"))))
              .find("pairs: expected a table, found userdata") != std::string::npos);
    CHECK(told(call(check(with_function("return #story > 1"))))
              .find("attempt to get length of a story value") != std::string::npos);
    CHECK(told(call(check(with_function("return story < 1")))).find("attempt to compare story with number") !=
          std::string::npos);
}

TEST_CASE("what a function may give") {
    CHECK(call(check(with_function("return true"))) == 1);
    CHECK(call(check(with_function("return false"))) == 0);
    CHECK(call(check(with_function("return -3"))) == -3);
    CHECK(call(check(with_function("return 1, 2, 3"))) == 1);
    CHECK(call(check(with_function("return 9223372036854775807"))) == 9223372036854775807LL);
    for (const auto& [value, told_as] : {std::pair{"", "nil"},
                                         {"return nil", "nil"},
                                         {"return 1.5", "number"},
                                         {"return 2.0", "number"},
                                         {"return 0/0", "number"},
                                         {"return 1/0", "number"},
                                         {"return \"yes\"", "string"},
                                         {"return {}", "table"},
                                         {"return join", "function"},
                                         {"return story", "userdata"}}) {
        const auto checked = check(with_function(value));
        CHECK(told(call(checked)) == "For its author: story.lua:2: this function gave " +
                                         std::string(told_as) + "; expected true, false or a whole number.");
        CHECK_FALSE(call(checked).has_value());
    }
}

TEST_CASE("captured numbers, texts and flags are as the file left them, before every call") {
    const auto counted = check(with_function("n = n + 1 if first then first = false return n end return -n",
                                             "local n, first = 10, true "));
    check_fine(counted);
    for (int i = 0; i < 3; ++i) CHECK(call(counted) == 11);
    const auto nothing =
        check(with_function("if last == nil then last = story return true end return false", "local last "));
    check_fine(nothing);
    for (int i = 0; i < 3; ++i) CHECK(call(nothing) == 1);
    const auto shared =
        check(with_function("add() add() return n", "local n = 0 local function add() n = n + 1 end "));
    check_fine(shared);
    for (int i = 0; i < 3; ++i) CHECK(call(shared) == 2);
    const auto far = check(with_function(
        "return outer()",
        "local n = 0 function inner() n = n + 1 return n end function outer() return inner() end "));
    check_fine(far);
    for (int i = 0; i < 3; ++i) CHECK(call(far) == 1);
    const auto swapped = check(with_function("local old = f() f = function() return 7 end return old",
                                             "local f = function() return 5 end "));
    check_fine(swapped);
    for (int i = 0; i < 3; ++i) CHECK(call(swapped) == 5);
    const auto inner = check(with_function(
        "local function count() n = n + 1 return n end count() return count()", "local n = 0 "));
    for (int i = 0; i < 3; ++i) CHECK(call(inner) == 2);
    const auto after_fault = check(with_function("n = n + 1 return n > 1 and {}", "local n = 0 "));
    for (int i = 0; i < 3; ++i) CHECK(call(after_fault) == 0);
}

TEST_CASE("what a function may not capture is told with the name, and where the function begins") {
    CHECK(check(with_function("return t[1]", "local t = {} "))
              .has("S123", 2, "A function here captures 't', which is a table."));
    CHECK(check(with_function("return f()", "local t = {} local function f() return t end "))
              .has("S123", 2, "'t'"));
    CHECK(check(with_function(
                    "return f()",
                    "local t = {} local function g() return t end local function f() return g() end "))
              .has("S123", 2, "'t'"));
    CHECK(check(with_function("return x ~= nil", "local x = narrator \"a\" "))
              .has("S123", 2, "'x', which is a word of the story"));
    CHECK(check(with_function("return x == nil", "local x, y = pairs({ 1 }) local z = y "))
              .diagnostics.all()
              .empty());
    CHECK(check(with_function("return y", "local x, y = pairs({ 1 }) "))
              .has("S123", 2, "'y', which is a table"));
    CHECK(check(with_function("return t", "\n\nt = {} ")).has("S123", 4, "The file defines 't', a table"));
    CHECK(check(with_function("return get()", "local t = {} function get() return t end "))
              .has("S123", 2, "captures 't'"));
    CHECK(check(with_function("return words(\"a\")[1]")).diagnostics.all().empty());
    // Without a function, a file may keep what it likes.
    check_fine(check(head() + tail() + "t = {} local x = {}"));
}

TEST_CASE("more functions than anybody writes are still all looked at") {
    const std::string many =
        "local n = 0 local t = {} for i = 1, 1500 do beat(\"b\" .. i) { narrator { \"x\", when = "
        "function(story) n = n + 1 return n > 1 end }, to = \"end\" } end\n";
    auto checked = check(
        head() + many +
        "beat \"last\" { narrator { \"x\", when = function(story) return t ~= nil end }, to = \"end\" }\n" +
        tail());
    CHECK(checked.has("S123", 3, "captures 't'"));
    std::string chain = "local f0 = function() return 1 end\n";
    chain += "local f = f0 for i = 1, 200 do local g = f f = function() return g() end end\n";
    CHECK(check(head() + chain + tail("when = f,"))
              .text()
              .find("functions capture each other more than 100 deep") != std::string::npos);
}

TEST_CASE("a function cannot leave anything behind") {
    CHECK(told(call(check(with_function("counter = 1 return true"))))
              .find("'counter' cannot be changed during play; a fact can: facts { counter = … }") !=
          std::string::npos);
    CHECK(told(call(check(with_function("beat = nil return true"))))
              .find("'beat' cannot be changed during play") != std::string::npos);
    CHECK(told(call(check(with_function("return grumble")))) ==
          "For its author: story.lua:2: This line could not be carried out: there is no 'grumble' here.");
}

TEST_CASE("after a mistake the functions are gone for good, and the program goes on") {
    const auto checked = check(with_function("if story.seen then return nothing.x end return true"));
    CHECK(call(checked) == 1);
    CHECK(told(call(checked, 0, {{"seen", 1}})).find("there is no 'nothing' here") != std::string::npos);
    CHECK(told(call(checked)) == "For its author: an earlier mistake stopped its functions.");
    check_goes_on();
}

TEST_CASE("a program outlives what it was loaded with, and can be bound again") {
    std::shared_ptr<script::Program> program;
    std::optional<scenario::Scenario> scenario;
    {
        auto checked = check(with_function("return story.queue"));
        program = checked.program;
        scenario = std::move(checked.scenario);
    }
    const std::int32_t slots[] = {0, 0, 45, 50, 0, 0, 4};
    REQUIRE(scenario->slots.size() == 7);
    CHECK(program->call(0, {slots, nullptr, program.get(), nullptr}) == 4);
    program->bind(*scenario);
    CHECK(program->call(0, {slots, nullptr, program.get(), nullptr}) == 4);
}

TEST_CASE("a call's limits do not depend on the calls before it") {
    script::Budget budget;
    budget.call_instructions = 20'000;
    budget.call_bytes = 100'000;
    const auto steps =
        check(with_function("local n = 0 for i = 1, story.queue * 2500 do n = n + 1 end return n"), budget);
    for (int i = 0; i < 50; ++i) CHECK(call(steps, 0, {{"queue", 3}}) == 7500);
    CHECK(told(call(steps, 0, {{"queue", 6}})).find("was stopped: it took more than 20000 steps") !=
          std::string::npos);
    const auto bytes = check(
        with_function("local t = {} for i = 1, story.queue * 100 do t[i] = { i } end return #t"), budget);
    for (int i = 0; i < 50; ++i) CHECK(call(bytes, 0, {{"queue", 6}}) == 600);
    const auto more = check(
        with_function("local t = {} for i = 1, story.queue * 500 do t[i] = { i } end return #t"), budget);
    for (int i = 0; i < 50; ++i) CHECK(call(more, 0, {{"queue", 1}}) == 500);
    CHECK(told(call(more, 0, {{"queue", 6}})).find("was stopped: it took more than 97 KiB of memory") !=
          std::string::npos);
}
