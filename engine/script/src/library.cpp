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

int contains(lua_State* state, Host&) {
    const auto text = text_at(state, 1, "contains");
    const auto part = text_at(state, 2, "contains");
    // Linear: a failed match of `part` can cost its whole length at each place.
    if (part.size() > 256) throw ScriptError{"contains: the text looked for is longer than 256 characters"};
    lua_pushboolean(state, text.find(part) != std::string_view::npos);
    return 1;
}

int starts_with(lua_State* state, Host&) {
    lua_pushboolean(state, text_at(state, 1, "starts_with").starts_with(text_at(state, 2, "starts_with")));
    return 1;
}

int lower(lua_State* state, Host&) {
    const std::string out = lower_ascii(text_at(state, 1, "lower"));
    lua_pushlstring(state, out.data(), out.size());
    return 1;
}

int words(lua_State* state, Host&) {
    const auto text = text_at(state, 1, "words");
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
        case LUA_TNIL: out += "nil"; return;
        case LUA_TBOOLEAN: out += lua_toboolean(state, index) != 0 ? "true" : "false"; return;
        case LUA_TSTRING: out += text_at(state, index, function); return;
        case LUA_TNUMBER: {
            char buffer[64];
            if (lua_isinteger(state, index) != 0) std::snprintf(buffer, sizeof buffer, "%lld", static_cast<long long>(lua_tointeger(state, index)));
            else std::snprintf(buffer, sizeof buffer, "%.14g", lua_tonumber(state, index));
            out += buffer;
            return;
        }
        default: break;
    }
    throw ScriptError{std::string(function) + " of a " + luaL_typename(state, index) + " is not available here"};
}

int to_string(lua_State* state, Host&) {
    std::string out;
    append_value(state, 1, out, "tostring");
    lua_pushlstring(state, out.data(), out.size());
    return 1;
}

int join(lua_State* state, Host& host) {
    if (lua_type(state, 1) != LUA_TTABLE) throw ScriptError{"join: expected a list"};
    const std::string between = lua_isnoneornil(state, 2) ? ", " : std::string(text_at(state, 2, "join"));
    std::string out;
    const auto n = static_cast<lua_Integer>(lua_rawlen(state, 1));
    for (lua_Integer i = 1; i <= n; ++i) {
        if (i > 1) out += between;
        lua_rawgeti(state, 1, i);
        append_value(state, -1, out, "join");
        lua_pop(state, 1);
        if (out.size() > host.budget.string_bytes) throw ScriptError{"join: the text grows too long"};
    }
    lua_pushlstring(state, out.data(), out.size());
    return 1;
}

// format("%s has %d left", name, n): %s, %d and %% only.
int format(lua_State* state, Host& host) {
    const auto pattern = text_at(state, 1, "format");
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
            if (++argument > lua_gettop(state)) throw ScriptError{"format: there are fewer values than %s and %d"};
            if (kind == 'd' && lua_isinteger(state, argument) == 0) throw ScriptError{"format: %d takes a whole number"};
            append_value(state, argument, out, "format");
        } else {
            throw ScriptError{std::string("format: %") + kind + " is not available here; there are %s, %d and %%"};
        }
        if (out.size() > host.budget.string_bytes) throw ScriptError{"format: the text grows too long"};
    }
    lua_pushlstring(state, out.data(), out.size());
    return 1;
}

int next_item(lua_State* state, Host&) {
    const auto i = lua_tointeger(state, 2) + 1;
    lua_pushinteger(state, i);
    lua_rawgeti(state, 1, i);
    return lua_isnil(state, -1) ? 1 : 2;
}

int ipairs(lua_State* state, Host&) {
    if (lua_type(state, 1) != LUA_TTABLE) throw ScriptError{std::string("ipairs: expected a list, found ") + luaL_typename(state, 1)};
    lua_pushcfunction(state, guarded<next_item>);
    lua_pushvalue(state, 1);
    lua_pushinteger(state, 0);
    return 3;
}

// Upvalue 1: the keys in order; the control variable is not used, upvalue 2 counts.
int next_pair(lua_State* state, Host&) {
    const auto i = lua_tointeger(state, lua_upvalueindex(2)) + 1;
    lua_pushinteger(state, i);
    lua_replace(state, lua_upvalueindex(2));
    lua_rawgeti(state, lua_upvalueindex(1), i);
    if (lua_isnil(state, -1)) return 1;
    lua_pushvalue(state, -1);
    lua_rawget(state, 1);
    return 2;
}

// Numbers first, then texts, each in order: the same on every machine and every day.
int pairs(lua_State* state, Host&) {
    if (lua_type(state, 1) != LUA_TTABLE) throw ScriptError{std::string("pairs: expected a table, found ") + luaL_typename(state, 1)};
    std::vector<lua_Integer> numbers;
    std::vector<std::string> texts;
    lua_pushnil(state);
    while (lua_next(state, 1) != 0) {
        lua_pop(state, 1);
        if (lua_isinteger(state, -1) != 0) numbers.push_back(lua_tointeger(state, -1));
        else if (lua_type(state, -1) == LUA_TSTRING) texts.emplace_back(text_at(state, -1, "pairs"));
        else throw ScriptError{std::string("pairs: a key is a ") + luaL_typename(state, -1) + "; keys are texts and whole numbers here"};
    }
    std::sort(numbers.begin(), numbers.end());
    std::sort(texts.begin(), texts.end());
    lua_createtable(state, static_cast<int>(numbers.size() + texts.size()), 0);
    lua_Integer n = 0;
    for (const auto number : numbers) lua_pushinteger(state, number), lua_rawseti(state, -2, ++n);
    for (const auto& text : texts) lua_pushlstring(state, text.data(), text.size()), lua_rawseti(state, -2, ++n);
    lua_pushinteger(state, 0);
    lua_pushcclosure(state, guarded<next_pair>, 2);
    lua_pushvalue(state, 1);
    lua_pushnil(state);
    return 3;
}

// require "names": NAME.lua of the scenario's own folder, run once.
int require(lua_State* state, Host& host) {
    const std::string name(text_at(state, 1, "require"));
    if (host.locked) throw ScriptError{"require is not available here: all files are read before play begins"};
    if (!is_id(name)) throw ScriptError{"require: '" + name + "' is not a file's name; only files of the scenario's own folder can be read"};
    if (const auto found = host.required.find(name); found != host.required.end()) {
        if (found->second == LUA_NOREF) throw ScriptError{"require: '" + name + "' requires itself"};
        lua_rawgeti(state, LUA_REGISTRYINDEX, found->second);
        return 1;
    }
    if (host.depth >= 8) throw ScriptError{"require: files require each other more than 8 deep"};
    const auto source = open_source(host, joined(host.folder, name + ".lua"), name + ".lua");
    if (!source) throw ScriptError{"require: there is no usable file " + name + ".lua beside this one"};
    host.required[name] = LUA_NOREF;
    ++host.depth;
    run_file(state, host, *source);
    --host.depth;
    lua_pushvalue(state, -1);
    host.required[name] = luaL_ref(state, LUA_REGISTRYINDEX);
    return 1;
}

constexpr luaL_Reg kFunctions[] = {
    {"contains", guarded<contains>}, {"starts_with", guarded<starts_with>}, {"lower", guarded<lower>},
    {"words", guarded<words>},       {"join", guarded<join>},               {"format", guarded<format>},
    {"tostring", guarded<to_string>}, {"ipairs", guarded<ipairs>},          {"pairs", guarded<pairs>},
    {"require", guarded<require>},
};

}  // namespace

void install_library(lua_State* state) {
    for (const auto& function : kFunctions) {
        lua_pushcfunction(state, function.func);
        lua_setfield(state, -2, function.name);
    }
}

}  // namespace rehearse::script
