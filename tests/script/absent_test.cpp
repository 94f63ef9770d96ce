// What the sandbox does not offer, one call of each: while the file is read, and in a function during play.
#include "calling.hpp"
#include "script/vocabulary.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

/// An expression and the name that is not available.
constexpr std::pair<const char*, const char*> kAbsent[] = {
    {"pcall(narrator)", "pcall"},
    {"xpcall(narrator, narrator)", "xpcall"},
    {"error(\"no\")", "error"},
    {"assert(false)", "assert"},
    {"setmetatable({}, {})", "setmetatable"},
    {"getmetatable(\"\")", "getmetatable"},
    {"rawget({}, 1)", "rawget"},
    {"rawset({}, 1, 2)", "rawset"},
    {"rawequal(1, 1)", "rawequal"},
    {"rawlen({})", "rawlen"},
    {"collectgarbage()", "collectgarbage"},
    {"collectgarbage(\"step\", 1e9)", "collectgarbage"},
    {"coroutine.create(narrator)", "coroutine"},
    {"coroutine.wrap(narrator)", "coroutine"},
    {"coroutine.resume(1)", "coroutine"},
    {"coroutine.yield()", "coroutine"},
    {"coroutine.close(1)", "coroutine"},
    {"coroutine.running()", "coroutine"},
    {"coroutine.status(1)", "coroutine"},
    {"coroutine.isyieldable()", "coroutine"},
    {"next({})", "next"},
    {"load(\"return 1\")", "load"},
    {"load(narrator)", "load"},
    {"loadstring(\"return 1\")", "loadstring"},
    {"loadfile(\"x.lua\")", "loadfile"},
    {"dofile(\"x.lua\")", "dofile"},
    {"os.execute(\"true\")", "os"},
    {"os.exit()", "os"},
    {"os.getenv(\"HOME\")", "os"},
    {"os.remove(\"x\")", "os"},
    {"os.rename(\"x\", \"y\")", "os"},
    {"os.tmpname()", "os"},
    {"os.time()", "os"},
    {"os.date()", "os"},
    {"os.clock()", "os"},
    {"os.setlocale(\"C\")", "os"},
    {"io.open(\"/etc/passwd\")", "io"},
    {"io.read()", "io"},
    {"io.write(\"x\")", "io"},
    {"io.popen(\"true\")", "io"},
    {"io.lines(\"x\")", "io"},
    {"io.stdout:write(\"x\")", "io"},
    {"debug.getinfo(1)", "debug"},
    {"debug.sethook()", "debug"},
    {"debug.getupvalue(narrator, 1)", "debug"},
    {"debug.setmetatable(1, {})", "debug"},
    {"debug.traceback()", "debug"},
    {"debug.getregistry()", "debug"},
    {"package.loaded", "package"},
    {"package.loadlib(\"x\", \"*\")", "package"},
    {"package.path", "package"},
    {"string.dump(narrator)", "string"},
    {"string.rep(\"x\", 3)", "string"},
    {"string.find(\"x\", \".*\")", "string"},
    {"string.match(\"x\", \".*\")", "string"},
    {"string.gmatch(\"x\", \".*\")", "string"},
    {"string.gsub(\"x\", \".\", \"y\")", "string"},
    {"string.format(\"%p\", {})", "string"},
    {"string.byte(\"x\")", "string"},
    {"string.char(7)", "string"},
    {"string.pack(\"i\", 1)", "string"},
    {"string.unpack(\"i\", \"xxxx\")", "string"},
    {"(\"x\"):rep(3)", "string.rep"},
    {"(\"x\"):rep(1e9)", "string.rep"},
    {"(\"x\"):find(\"x\")", "string.find"},
    {"(\"x\"):gsub(\"x\", \"y\")", "string.gsub"},
    {"(\"x\"):format()", "string.format"},
    {"(\"x\").upper", "string.upper"},
    {"(\"x\")[1]", "string.?"},
    {"math.random()", "math"},
    {"math.randomseed(1)", "math"},
    {"math.floor(1.5)", "math"},
    {"math.huge", "math"},
    {"table.concat({})", "table"},
    {"table.insert({}, 1)", "table"},
    {"table.unpack({})", "table"},
    {"table.move({}, 1, 2, 3)", "table"},
    {"table.sort({})", "table"},
    {"utf8.char(7)", "utf8"},
    {"utf8.codes(\"x\")", "utf8"},
    {"print(\"x\")", "print"},
    {"warn(\"x\")", "warn"},
    {"select(1, 2)", "select"},
    {"type(1)", "type"},
    {"tonumber(\"1\")", "tonumber"},
    {"unpack({})", "unpack"},
    {"_G", "_G"},
    {"_G.os", "_G"},
    {"tostring({})", "tostring of a table"},
    {"tostring(join)", "tostring of a function"},
    {"join({ {} })", "join of a table"},
    {"format(\"%s\", {})", "format of a table"},
    {"format(\"%p\", \"x\")", "format: %p"},
    {"format(\"%5.2f\", 1)", "format: %5"},
    {"format(\"%q\", \"x\")", "format: %q"}};

}  // namespace

TEST_CASE("what is absent says so, with its line, while the file is read") {
    for (const auto& [expression, name] : kAbsent) {
        INFO(std::string(expression));
        const auto checked =
            check("-- one\n-- two\nlocal x = " + std::string(expression) + "\n" + head() + tail());
        bool found = false;
        for (const auto& one : checked.diagnostics.all()) {
            found =
                found || (one.place == Place{"story.lua", 3} && one.message.find(name) != std::string::npos &&
                          one.message.find("not available here") != std::string::npos);
            CHECK_MESSAGE(one.place.line == 3, to_text(one));  // and the rest of the file is not in the way
        }
        CHECK_MESSAGE(found, checked.text());
    }
}

TEST_CASE("what is absent says so, with its line, in a function during play") {
    for (const auto& [expression, name] : kAbsent) {
        INFO(std::string(expression));
        const auto checked =
            check(with_function("\n\nlocal x = " + std::string(expression) + " return true"));
        check_fine(checked);
        const auto text = told(call(checked));
        CHECK_MESSAGE(text.starts_with("For its author: story.lua:4: "), text);
        CHECK_MESSAGE(text.find(name) != std::string::npos, text);
        CHECK_MESSAGE(text.find("not available here") != std::string::npos, text);
    }
    check_goes_on();
}

TEST_CASE("the environment cannot be got hold of") {
    for (const char* text : {"local e = _ENV", "_ENV = {}", "local _ENV = { beat = 1 }",
                             "local _ENV <const> = {}", "local function f(_ENV) return x end", "_ENV.x = 1",
                             "for k in pairs(_ENV) do end", "local f = function() return _ENV end"}) {
        const auto checked = check("\n" + std::string(text));
        CHECK_MESSAGE(checked.has("S105", 2, "'_ENV' is not available here."), checked.text());
        CHECK_FALSE(checked.document.has_value());
    }
    // In a text, a comment, or as a field it is nothing special.
    check_fine(check(head() + tail() + "-- _ENV\nlocal x = \"_ENV\" local t = {} t._ENV = 1"));
}

TEST_CASE("every name that is not available is told as such") {
    for (const char* name : {"pcall",      "xpcall",   "setmetatable",   "getmetatable", "rawget", "rawset",
                             "rawequal",   "rawlen",   "collectgarbage", "coroutine",    "next",   "load",
                             "loadstring", "loadfile", "dofile",         "os",           "io",     "debug",
                             "package",    "string",   "math",           "table",        "utf8"})
        CHECK_MESSAGE(script::is_not_available(name), name);
    CHECK_FALSE(script::is_not_available("beat"));
    CHECK_FALSE(script::is_not_available(""));
}

TEST_CASE("words of the story, and require, are for the file, not for play") {
    for (const char* body : {"return narrator \"x\"", "return beat \"x\" { }", "return customer \"x\"",
                             "return require \"people\""}) {
        const auto text = told(call(check(with_function(body))));
        CHECK_MESSAGE(text.starts_with("For its author: story.lua:2: This line could not be carried out: "),
                      text);
        CHECK_MESSAGE((text.find("cannot be used during play") != std::string::npos ||
                       text.find("require is not available here") != std::string::npos),
                      text);
    }
}

TEST_CASE("what is unknown is told once, and the file is read on") {
    const auto checked = check(
        "local a = grumble.x.y(1)(2) .. \"x\"\nlocal b = #mumble + -mumble * 2\nfor k, v in pairs(fumble) do "
        "print(k) end\nfor i, v in ipairs(fumble2) do end\nfor k in next, {} do end\n"
        "local c = join { bumble, 1 } .. lower(rumble) .. format(\"%d\", tumble) .. tostring(jumble)\nif "
        "humble < 3 or humble == 4 then end\nnarator \"x\" { }\n"
        "beat(stumble) { crumble, to = scramble, set = { x = shamble } }\n" +
        head() + tail());
    const std::pair<int, const char*> kFound[] = {
        {1, "grumble"}, {2, "mumble"},  {3, "fumble"},   {4, "fumble2"}, {6, "bumble"},
        {6, "rumble"},  {6, "tumble"},  {6, "jumble"},   {7, "humble"},  {8, "narator"},
        {9, "stumble"}, {9, "crumble"}, {9, "scramble"}, {9, "shamble"}};
    for (const auto& [line, name] : kFound)
        CHECK_MESSAGE(checked.has("S101", line, "'" + std::string(name) + "'"), name);
    CHECK(checked.has("S105", 5, "'next'"));
    CHECK(checked.document.has_value());
    for (const auto& one : checked.diagnostics.all()) CHECK_MESSAGE(one.code != "S107", to_text(one));
}
