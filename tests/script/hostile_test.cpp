// Scripts that want to take all the time, all the memory or the program itself: while the file is read, and
// in a function during play. Each must end in a clear error, and the program goes on.
#include <chrono>

#include "calling.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

struct Hostile {
    const char* name;
    const char* chunk;  // statements
    const char* told;   // a part of what is told; "" when it is harmless and ends
};

constexpr const char* kSteps = "steps";

constexpr Hostile kHostile[] = {
    // loops without end
    {"while", "while true do end", kSteps},
    {"for", "for i = 1, 1e18 do end", kSteps},
    {"for, downwards", "for i = -1, math_min or -9e18, -1 do end", ""},
    {"repeat", "repeat local x = 1 until false", kSteps},
    {"goto", "::again:: goto again", kSteps},
    {"tail calls", "local function f() return f() end f()", kSteps},
    {"tail calls in turns", "local f, g function f() return g() end function g() return f() end f()", kSteps},
    {"loop over a growing list", "local t = { 1 } for i, v in ipairs(t) do t[i + 1] = v end", ""},
    {"garbage", "while true do local t = { {}, {}, {} } end", ""},
    // memory
    {"text doubling", "local s = 'x' while true do s = s .. s end", ""},
    {"text growing", "local s = '' while true do s = s .. 'xxxxxxxxxxxxxxxx' end", ""},
    {"list growing", "local t = {} for i = 1, 1e9 do t[i] = i end", ""},
    {"table growing", "local t = {} for i = 1, 1e9 do t['k' .. i] = i end", ""},
    {"floats as keys", "local t = {} for i = 1, 1e9 do t[i + 0.5] = i end", ""},
    {"functions growing", "local t = {} for i = 1, 1e9 do t[i] = function() return i end end", ""},
    {"functions in functions",
     "local f = function() end while true do local g = f f = function() return g end end", ""},
    {"tables in tables", "local t = {} while true do t = { t } end", ""},
    {"many long texts",
     "local t, s = {}, 'x' for i = 1, 18 do s = s .. s end for i = 1, 1e6 do t[i] = s .. i end", ""},
    {"rehash at every step",
     "local t = {} for i = 1, 2 ^ 17 do t['k' .. i] = true end for i = 1, 1e9 do t['k' .. i] = nil t['n' .. "
     "i] = true end",
     ""},
    {"rehash of a small table at every step",
     "local t = {} for i = 1, 256 do t['k' .. i] = true end for i = 1, 1e9 do t['k' .. i] = nil t['n' .. i] "
     "= true end",
     ""},
    // recursion
    {"recursion", "local function f() return 1 + f() end f()", ""},
    {"recursion in turns", "local f, g function f() return 1 + g() end function g() return 1 + f() end f()",
     ""},
    {"recursion with arguments", "local function f(...) return 1, f(1, ...) end f()", ""},
    {"recursion through the loop of pairs",
     "local function f(t) for k, v in pairs(t) do f(t) end end f({ 1, 2 })", ""},
    {"recursion through the loop of ipairs",
     "local function f(t) for k, v in ipairs(t) do f(t) end end f({ 1, 2 })", ""},
    {"exponential recursion",
     "local function f(n) if n == 0 then return 0 end f(n - 1) return f(n - 1) end f(190)", kSteps},
    // the library's own functions
    {"contains at its worst",
     "local s = 'aaaaaaaaaaaaaaaa' for i = 1, 10 do s = s .. s end local p = 'aaaaaaaaaaaaaaaa' p = p .. p "
     ".. p .. p p = p .. p .. p .. 'b' while true do contains(s, p) end",
     ""},
    {"contains of a long text", "local p = 'a' for i = 1, 9 do p = p .. p end contains(p, p)",
     "contains: the text looked for is longer than 256"},
    {"starts_with", "local s = 'x' for i = 1, 15 do s = s .. s end while true do starts_with(s, s) end", ""},
    {"lower", "local s = 'X' for i = 1, 15 do s = s .. s end while true do lower(s) end", ""},
    {"words", "local s = ' x' for i = 1, 15 do s = s .. s end while true do words(s) end", ""},
    {"join",
     "local s, t = 'x', {} for i = 1, 12 do s = s .. s end for i = 1, 5000 do t[i] = s end join(t, s)", ""},
    {"join of nothing", "local t = {} for i = 1, 1000 do t[i] = '' end while true do join(t, '') end", ""},
    {"join with a long list between",
     "local t = {} for i = 1, 60000 do t[i] = '' end local b = 'x' for i = 1, 12 do b = b .. b end join(t, "
     "b)",
     ""},
    {"format",
     "local f, s = '%s', 'x' for i = 1, 5 do f = f .. f end for i = 1, 15 do s = s .. s end while true do "
     "format(f, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, "
     "s) end",
     ""},
    {"tostring", "while true do local x = tostring(1) end", ""},
    {"pairs of a large table",
     "local t = {} for i = 1, 3000 do t['k' .. i] = i end while true do for k, v in pairs(t) do break end "
     "end",
     ""},
    {"pairs in pairs",
     "local t = {} for i = 1, 300 do t[i] = i end for a in pairs(t) do for b in pairs(t) do for c in "
     "pairs(t) do for d in pairs(t) do end end end end",
     ""},
    {"pairs of an emptied table",
     "local t = {} for i = 1, 3000 do t['k' .. i] = i end for i = 1, 3000 do t['k' .. i] = nil end while "
     "true do pairs(t) end",
     ""},
    {"comparing long texts",
     "local a = 'x' for i = 1, 16 do a = a .. a end local b, c = a .. 'y', a .. 'z' while true do local x = "
     "b < c end",
     ""},
    // what the loops are made of, called by hand
    {"the step of ipairs, without a list", "local f = ipairs({}) f(42, 1)", "this is for the list of a loop"},
    {"the step of ipairs, with nothing", "local f = ipairs({}) f()", "this is for the list of a loop"},
    {"the step of ipairs, with a text", "local f = ipairs({}) f('x', 1)", "this is for the list of a loop"},
    {"the step of ipairs, far out", "local f = ipairs({}) f({}, 9223372036854775807)",
     "this is for the list of a loop"},
    {"the step of ipairs, with a word", "local f = ipairs({}) f(join, 1)", "this is for the list of a loop"},
    {"the step of pairs, without a table", "local f = pairs({}) f(42)", "this is for the table of a loop"},
    {"the step of pairs, with nothing", "local f = pairs({}) f()", "this is for the table of a loop"},
    {"the step of pairs, with another table", "local f = pairs({}) f({})", "this is for the table of a loop"},
    {"the step of pairs, with wrong parts", "local f = pairs({}) f({ 1, 2, 3 })",
     "this is for the table of a loop"},
    {"the step of pairs, with parts of its own making", "local f = pairs({}) f({ {}, {}, 'x' })",
     "this is for the table of a loop"},
    {"the step of pairs, far out", "local f = pairs({}) f({ {}, {}, 9223372036854775807 })",
     "this is for the table of a loop"},
    {"the step of pairs, run backwards", "local f = pairs({}) f({ { 1 }, { 1 }, -9223372036854775807 })", ""},
    {"a loop whose state is changed", "local f, s = pairs({ 1, 2, 3 }) for k in f, s do s[3] = 0 end",
     kSteps},
    // wrong arguments
    {"pairs of nothing", "pairs()", "pairs: expected a table, found no value"},
    {"ipairs of a text", "ipairs('x')", "ipairs: expected a list, found string"},
    {"keys that are tables", "pairs({ [{}] = 1 })", "pairs: a key is a table"},
    {"keys that are functions", "pairs({ [join] = 1 })", "pairs: a key is a function"},
    {"contains of nothing", "contains()", "contains: expected a text, found no value"},
    {"contains of numbers", "contains(1, 2)", "contains: expected a text, found number"},
    {"format with too few values", "format('%s %s', 1)", "format: there are fewer values than %s and %d"},
    {"format of a fraction", "format('%d', 1.5)", "format: %d takes a whole number"},
    {"format that ends in the middle", "format('%')", "format: %  is not available here"},
    {"join of a number", "join(5)", "join: expected a list, found number"},
    {"join with a table between", "join({ 1 }, {})", "join: expected a text, found table"},
    {"lower of nil", "lower(nil)", "lower: expected a text, found nil"},
    // plain mistakes
    {"nil called", "local f f()", "attempt to call a nil value"},
    {"nil indexed", "local t t.x = 1", "attempt to index a nil value"},
    {"a number indexed", "local t = 5 t.x = 1", "attempt to index a number value"},
    {"a text changed", "local t = 'x' t.x = 1", "attempt to index a string value"},
    {"divided by nothing", "local x = 1 // 0", "zero"},
    {"the rest of nothing", "local x = 1 % 0", "attempt to perform 'n%"},
    {"no number as a key", "local t = {} t[0 / 0] = 1", "index is NaN"},
    {"nil as a key", "local t = {} t[nil] = 1", "index is nil"},
    {"a fraction as bits", "local x = 1.5 | 1", "number has no integer representation"},
    {"text and number", "local x = 'x' + 1", "attempt to perform arithmetic on a string value"},
    {"text compared with number", "local x = 'x' < 1", "attempt to compare string with number"},
    {"tables compared", "local x = {} < {}", "attempt to compare two table values"},
    {"a loop over nothing", "for i = 1, nil do end", "'for' limit"},
    {"a loop in steps of nothing", "for i = 1, 2, 0 do end", "'for' step"},
    {"something to close", "local x <close> = {}", "variable 'x' got a non-closable value"},
    {"a long message", "local k = 'x' for i = 1, 12 do k = k .. k end local t = {} t[k].x = 1",
     "attempt to index a nil value"},
    {"a message with odd characters", "local t = {} t['\\27[31m\\0\\255'].x = 1",
     "attempt to index a nil value"}};

bool sanitized() {
#if defined(__SANITIZE_ADDRESS__)
    return true;
#else
    return false;
#endif
}

/// Runs it, and sees that it took no longer than anybody would wait.
template <class What>
auto timed(const What& what) {
    const auto before = std::chrono::steady_clock::now();
    auto out = what();
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - before;
    CHECK(seconds.count() < (sanitized() ? 60 : 15));
    return out;
}

}  // namespace

TEST_CASE("hostile scripts while the file is read") {
    const SystemClock clock;
    for (const auto& one : kHostile) {
        INFO(std::string(one.name));
        const MemoryFiles files({{"story.lua", "\n" + std::string(one.chunk) + "\n"}});
        script::Budget budget;
        budget.load_instructions = 2'000'000;
        const auto checked = timed([&] { return check(files, "story.lua", clock, budget); });
        const std::string text = checked.text();
        CHECK_MESSAGE(text.size() < 3000, text.size());
        if (std::string_view(one.told).empty()) {
            const bool harmless = text.starts_with("story.lua: error S103: This file has no 'cast { … }'.");
            CHECK_MESSAGE((text.starts_with("story.lua:2: error S107: ") || harmless ||
                           text.find("S101") != std::string::npos),
                          text);
            continue;
        }
        CHECK_MESSAGE(text.starts_with("story.lua:2: error S107: "), text);
        CHECK_MESSAGE(text.find(one.told) != std::string::npos, text);
        CHECK_FALSE(checked.document.has_value());
    }
    check_goes_on();
}

TEST_CASE("hostile scripts in a function during play") {
    const SystemClock clock;
    for (const auto& one : kHostile) {
        INFO(std::string(one.name));
        const MemoryFiles files(
            {{"story.lua", with_function("\n" + std::string(one.chunk) + "\nreturn true")}});
        const auto checked = check(files, "story.lua", clock);
        check_fine(checked);
        const auto result = timed([&] { return call(checked); });
        if (result) {
            CHECK(std::string_view(one.told).empty());
            continue;
        }
        const auto text = told(result);
        CHECK_MESSAGE(text.starts_with("For its author: story.lua:3: "), text);
        CHECK_MESSAGE(text.size() < 3000, text.size());
        CHECK_MESSAGE(text.find(one.told) != std::string::npos, text);
        CHECK(told(call(checked)) == "For its author: an earlier mistake stopped its functions.");
    }
    check_goes_on();
}

TEST_CASE("the limits, by name") {
    const auto loaded = [](const std::string& text) { return check("\n" + text).text(); };
    CHECK(loaded("while true do end") ==
          "story.lua:2: error S107: The file was stopped: it took more than 10000000 steps.\n    Is there a "
          "loop that never ends?\n");
    CHECK(loaded("local t = {} while true do t = { t } end") ==
          "story.lua:2: error S107: The file was stopped: it took more than 96 MiB of memory.\n");
    CHECK(loaded("local s = 'x' while true do s = s .. s end") ==
          "story.lua:2: error S107: The file was stopped: it made a text of more than 4 MiB.\n");
    CHECK(loaded("local function f() return 1 + f() end f()") ==
          "story.lua:2: error S107: A function calls itself without end.\n    Look at the function that runs "
          "in this line.\n");
    CHECK(told(call(check(with_function("while true do end")))) ==
          "For its author: story.lua:2: A function was stopped: it took more than 200000 steps.");
    CHECK(told(call(check(with_function("\nlocal t = {} while true do t = { t } end")))) ==
          "For its author: story.lua:3: A function was stopped: it took more than 1024 KiB of memory.");
    CHECK(told(call(check(with_function("\nlocal function f() return 1 + f() end f()")))) ==
          "For its author: story.lua:3: A function was stopped: it took more than 1024 KiB of memory.");
}
