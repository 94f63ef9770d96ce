// The few functions a script may call. Each is linear in its arguments and touches nothing outside.
#include <algorithm>
#include <cstring>

#include "base/text.hpp"
#include "host.hpp"

namespace rehearse::script {
namespace {

std::string_view text_at(lua_State* state, int index, const char* function) {
    if (lua_type(state, index) != LUA_TSTRING)
        throw ScriptError{std::string(function) + ": expected a text, found " + luaL_typename(state, index)};
    std::size_t size = 0;
    const char* bytes = lua_tolstring(state, index, &size);
    return {bytes, size};
}

int contains(lua_State* state, Host& host) {
    const auto text = text_at(state, 1, "contains");
    const auto part = text_at(state, 2, "contains");
    // Linear: a failed match of `part` can cost its whole length at each place.
    if (part.size() > 256) throw ScriptError{"contains: the text looked for is longer than 256 characters"};
    charge(host, text.size() * (1 + part.size() / 16));
    lua_pushboolean(state, text.find(part) != std::string_view::npos);
    return 1;
}

int starts_with(lua_State* state, Host& host) {
    const auto part = text_at(state, 2, "starts_with");
    charge(host, part.size());
    lua_pushboolean(state, text_at(state, 1, "starts_with").starts_with(part));
    return 1;
}

int lower(lua_State* state, Host& host) {
    const auto text = text_at(state, 1, "lower");
    charge(host, text.size());
    const std::string out = lower_ascii(text);
    lua_pushlstring(state, out.data(), out.size());
    return 1;
}

int words(lua_State* state, Host& host) {
    const auto text = text_at(state, 1, "words");
    charge(host, text.size() * 4);
    lua_newtable(state);
    lua_Integer n = 0;
    std::size_t at = 0;
    while ((at = text.find_first_not_of(" \t\r\n", at)) != std::string_view::npos) {
        const auto end = std::min(text.find_first_of(" \t\r\n", at), text.size());
        lua_pushlstring(state, text.data() + at, end - at);
        lua_rawseti(state, -2, ++n);
        at = end;
    }
    return 1;
}

void append_value(lua_State* state, int index, std::string& out, const char* function) {
    switch (lua_type(state, index)) {
        case LUA_TNIL:
            out += "nil";
            return;
        case LUA_TBOOLEAN:
            out += lua_toboolean(state, index) != 0 ? "true" : "false";
            return;
        case LUA_TSTRING:
            out += text_at(state, index, function);
            return;
        case LUA_TNUMBER: {
            char buffer[64];
            if (lua_isinteger(state, index) != 0)
                std::snprintf(buffer, sizeof buffer, "%lld",
                              static_cast<long long>(lua_tointeger(state, index)));
            else
                std::snprintf(buffer, sizeof buffer, "%.14g", lua_tonumber(state, index));
            out += buffer;
            return;
        }
        default:
            break;
    }
    if (test_placeholder(state, index) != nullptr) return;  // reported where it was met
    throw ScriptError{std::string(function) + " of a " + luaL_typename(state, index) +
                      " is not available here"};
}

int to_string(lua_State* state, Host&) {
    std::string out;
    append_value(state, 1, out, "tostring");
    lua_pushlstring(state, out.data(), out.size());
    return 1;
}

int join(lua_State* state, Host& host) {
    if (lua_type(state, 1) != LUA_TTABLE)
        throw ScriptError{std::string("join: expected a list, found ") + luaL_typename(state, 1)};
    const std::string between = lua_isnoneornil(state, 2) ? ", " : std::string(text_at(state, 2, "join"));
    std::string out;
    const auto n = static_cast<lua_Integer>(lua_rawlen(state, 1));
    for (lua_Integer i = 1; i <= n; ++i) {
        const auto before = out.size();
        if (i > 1) out += between;
        lua_rawgeti(state, 1, i);
        append_value(state, -1, out, "join");
        lua_pop(state, 1);
        charge(host, 16 + out.size() - before);
        if (out.size() > host.budget.string_bytes) throw ScriptError{"join: the text grows too long"};
    }
    lua_pushlstring(state, out.data(), out.size());
    return 1;
}

// format("%s has %d left", name, n): %s, %d and %% only.
int format(lua_State* state, Host& host) {
    const auto pattern = text_at(state, 1, "format");
    charge(host, pattern.size());
    std::string out;
    int argument = 1;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != '%') {
            out += pattern[i];
            continue;
        }
        const char kind = ++i < pattern.size() ? pattern[i] : ' ';
        if (kind == '%') {
            out += '%';
        } else if (kind == 's' || kind == 'd') {
            if (++argument > lua_gettop(state))
                throw ScriptError{"format: there are fewer values than %s and %d"};
            if (kind == 'd' && lua_isinteger(state, argument) == 0)
                throw ScriptError{"format: %d takes a whole number"};
            const auto before = out.size();
            append_value(state, argument, out, "format");
            charge(host, out.size() - before);
        } else {
            throw ScriptError{std::string("format: %") + kind +
                              " is not available here; there are %s, %d and %%"};
        }
        if (out.size() > host.budget.string_bytes) throw ScriptError{"format: the text grows too long"};
    }
    lua_pushlstring(state, out.data(), out.size());
    return 1;
}

// Scripts can get hold of this one and of next_pair, and call them with anything.
int next_item(lua_State* state, Host&) {
    lua_settop(state, 2);
    if (lua_type(state, 1) != LUA_TTABLE || lua_isinteger(state, 2) == 0 ||
        lua_tointeger(state, 2) == LUA_MAXINTEGER)
        throw ScriptError{"this is for the list of a loop"};
    const auto i = lua_tointeger(state, 2) + 1;
    lua_pushinteger(state, i);
    lua_rawgeti(state, 1, i);
    return lua_isnil(state, -1) ? 1 : 2;
}

int ipairs(lua_State* state, Host&) {
    if (lua_type(state, 1) != LUA_TTABLE)
        throw ScriptError{std::string("ipairs: expected a list, found ") + luaL_typename(state, 1)};
    lua_pushcfunction(state, guarded<next_item>);
    lua_pushvalue(state, 1);
    lua_pushinteger(state, 0);
    return 3;
}

// The table that a loop over pairs goes by: the keys in order, the table itself, how far it has come.
enum PairsPart { kKeys = 1, kTable, kPosition };

int next_pair(lua_State* state, Host&) {
    lua_settop(state, 1);
    const auto part = [&](int index, int type) {
        lua_rawgeti(state, 1, index);
        if (lua_type(state, -1) != type) throw ScriptError{"this is for the table of a loop"};
    };
    if (lua_type(state, 1) != LUA_TTABLE) throw ScriptError{"this is for the table of a loop"};
    part(kKeys, LUA_TTABLE);
    part(kTable, LUA_TTABLE);
    part(kPosition, LUA_TNUMBER);
    const auto i = lua_tointeger(state, -1);
    if (i == LUA_MAXINTEGER) throw ScriptError{"this is for the table of a loop"};
    lua_pushinteger(state, i + 1);
    lua_rawseti(state, 1, kPosition);
    lua_rawgeti(state, 2, i + 1);
    if (lua_isnil(state, -1)) return 1;
    lua_pushvalue(state, -1);
    lua_rawget(state, 3);
    return 2;
}

// Numbers first, then texts, each in order: the same on every machine and every day.
int pairs(lua_State* state, Host& host) {
    if (lua_type(state, 1) != LUA_TTABLE)
        throw ScriptError{std::string("pairs: expected a table, found ") + luaL_typename(state, 1)};
    std::vector<lua_Integer> numbers;
    std::vector<std::string> texts;
    lua_pushnil(state);
    while (lua_next(state, 1) != 0) {
        lua_pop(state, 1);
        charge(host, lua_type(state, -1) == LUA_TSTRING ? 64 + text_at(state, -1, "pairs").size() : 64);
        if (lua_isinteger(state, -1) != 0)
            numbers.push_back(lua_tointeger(state, -1));
        else if (lua_type(state, -1) == LUA_TSTRING)
            texts.emplace_back(text_at(state, -1, "pairs"));
        else
            throw ScriptError{std::string("pairs: a key is a ") + luaL_typename(state, -1) +
                              "; keys are texts and whole numbers here"};
    }
    std::sort(numbers.begin(), numbers.end());
    std::sort(texts.begin(), texts.end());
    lua_settop(state, 1);
    lua_pushcfunction(state, guarded<next_pair>);
    lua_createtable(state, 3, 0);
    lua_createtable(state, static_cast<int>(numbers.size() + texts.size()), 0);
    lua_Integer n = 0;
    for (const auto number : numbers) lua_pushinteger(state, number), lua_rawseti(state, -2, ++n);
    for (const auto& text : texts)
        lua_pushlstring(state, text.data(), text.size()), lua_rawseti(state, -2, ++n);
    lua_rawseti(state, -2, kKeys);
    lua_pushvalue(state, 1);
    lua_rawseti(state, -2, kTable);
    lua_pushinteger(state, 0);
    lua_rawseti(state, -2, kPosition);
    return 2;
}

// require "names": NAME.lua of the scenario's own folder, run once.
int require(lua_State* state, Host& host) {
    const std::string name(text_at(state, 1, "require"));
    if (host.locked)
        throw ScriptError{"require is not available here: all files are read before play begins"};
    if (!is_id(name))
        throw ScriptError{"require: '" + shown_name(name) +
                          "' is not a file's name; only files of the scenario's own folder can be read"};
    if (const auto found = host.required.find(name); found != host.required.end()) {
        if (found->second == LUA_NOREF) throw ScriptError{"require: '" + name + "' requires itself"};
        lua_rawgeti(state, LUA_REGISTRYINDEX, found->second);
        return 1;
    }
    if (host.depth >= 8) throw ScriptError{"require: files require each other more than 8 deep"};
    const auto source = open_source(
        host, host.folder == "." ? name + ".lua" : joined(host.folder, name + ".lua"), host.here(state));
    if (!source) {
        host.told = true;
        throw ScriptError{"stopped"};
    }
    host.required[name] = LUA_NOREF;
    ++host.depth;
    run_file(state, host, *source);
    --host.depth;
    lua_pushvalue(state, -1);
    host.required[name] = luaL_ref(state, LUA_REGISTRYINDEX);
    return 1;
}

// What is unknown was reported where it was met; a function that is given it hands it on.
template <int (*F)(lua_State*, Host&)>
int lenient(lua_State* state, Host& host) {
    for (int i = 1, n = std::min(lua_gettop(state), 50); i <= n; ++i) {
        if (test_placeholder(state, i) == nullptr) continue;
        lua_pushvalue(state, i);
        return 1;
    }
    charge(host, 16);
    return F(state, host);
}

template <int (*F)(lua_State*, Host&)>
constexpr lua_CFunction kLenient = guarded<lenient<F>>;

constexpr luaL_Reg kFunctions[] = {
    {"contains", kLenient<contains>},  {"starts_with", kLenient<starts_with>},
    {"lower", kLenient<lower>},        {"words", kLenient<words>},
    {"join", kLenient<join>},          {"format", kLenient<format>},
    {"tostring", kLenient<to_string>}, {"ipairs", kLenient<ipairs>},
    {"pairs", kLenient<pairs>},        {"require", kLenient<require>},
};

}  // namespace

void charge(Host& host, std::size_t bytes) {
    constexpr std::size_t kBytesPerInstruction = 16;
    if (!host.meter.tick(static_cast<std::int64_t>(bytes / kBytesPerInstruction)))
        throw ScriptError{"stopped"};
}

void install_library(lua_State* state) {
    for (const auto& function : kFunctions) {
        lua_pushcfunction(state, function.func);
        lua_setfield(state, -2, function.name);
    }
}

}  // namespace rehearse::script
