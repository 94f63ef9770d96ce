// The environment a script runs in: what it finds under a name, and what stands in for a name that does not
// exist, so that one slip does not hide the next.
#include <algorithm>

#include "base/text.hpp"
#include "host.hpp"

namespace rehearse::script {
namespace {

// Upvalue 1 of both: the table of globals.
int look_up(lua_State* state, Host& host) {
    lua_settop(state, 2);
    lua_pushvalue(state, 2);
    lua_rawget(state, lua_upvalueindex(1));
    if (!lua_isnil(state, -1)) return 1;
    const std::string name = lua_type(state, 2) == LUA_TSTRING ? lua_tostring(state, 2) : "?";
    if (host.locked) throw ScriptError{"there is no '" + name + "' here"};
    push_placeholder(state, host, {name, host.here(state), false, is_not_available(name)});
    return 1;
}

int define(lua_State* state, Host& host) {
    const std::string name = lua_type(state, 2) == LUA_TSTRING ? lua_tostring(state, 2) : "?";
    if (host.locked) throw ScriptError{"'" + name + "' cannot be changed during play; a fact can: facts { " + name + " = … }"};
    const auto library = library_names();
    const bool word = find_word(host.kind, name) != nullptr || std::find(library.begin(), library.end(), name) != library.end() ||
                      std::find(host.cast_words.begin(), host.cast_words.end(), name) != host.cast_words.end();
    if (word) {
        host.diagnostics().error("S113", host.here(state), "'" + name + "' is a word of the language and cannot be given another meaning.", "Use another name.");
        return 0;
    }
    lua_pushvalue(state, 2);
    lua_pushvalue(state, 3);
    lua_rawset(state, lua_upvalueindex(1));
    return 0;
}

int placeholder_index(lua_State* state, Host& host) {
    const int* self = test_placeholder(state, 1);
    if (self == nullptr) throw ScriptError{"this is not available here"};
    const auto at = static_cast<std::size_t>(*self);
    Placeholder child = host.placeholders[at];
    if (child.not_available) {
        host.placeholders[at].indexed = true;
        if (lua_type(state, 2) == LUA_TSTRING) child.path += "." + std::string(lua_tostring(state, 2));
        child.place = host.here(state);
        child.indexed = false;
        push_placeholder(state, host, std::move(child));
    } else {
        lua_pushvalue(state, 1);
    }
    return 1;
}

int placeholder_itself(lua_State* state, Host&) {
    lua_settop(state, test_placeholder(state, 1) != nullptr ? 1 : 2);
    lua_pushvalue(state, test_placeholder(state, 1) != nullptr ? 1 : 2);
    return 1;
}

int placeholder_set(lua_State*, Host&) { return 0; }

int placeholder_false(lua_State* state, Host&) {
    lua_pushboolean(state, 0);
    return 1;
}

void set_metatable_fields(lua_State* state, std::initializer_list<const char*> names, lua_CFunction function) {
    for (const char* name : names) {
        lua_pushcfunction(state, function);
        lua_setfield(state, -2, name);
    }
}

}  // namespace

void install_placeholder_type(lua_State* state) {
    luaL_newmetatable(state, kPlaceholder);
    set_metatable_fields(state, {"__index"}, guarded<placeholder_index>);
    set_metatable_fields(state, {"__newindex"}, guarded<placeholder_set>);
    set_metatable_fields(state, {"__call", "__add", "__sub", "__mul", "__div", "__mod", "__pow", "__unm", "__idiv", "__band", "__bor", "__bxor", "__shl", "__shr", "__bnot", "__concat"},
                         guarded<placeholder_itself>);
    set_metatable_fields(state, {"__lt", "__le", "__eq"}, guarded<placeholder_false>);
    lua_pushboolean(state, 0);
    lua_setfield(state, -2, "__metatable");
    lua_pop(state, 1);
}

int* test_placeholder(lua_State* state, int index) { return static_cast<int*>(luaL_testudata(state, index, kPlaceholder)); }

void push_placeholder(lua_State* state, Host& host, Placeholder placeholder) {
    if (host.placeholders.size() >= 1000) throw ScriptError{"more than a thousand unknown names"};
    host.placeholders.push_back(std::move(placeholder));
    auto* data = static_cast<int*>(lua_newuserdatauv(state, sizeof(int), 0));
    *data = static_cast<int>(host.placeholders.size()) - 1;
    luaL_setmetatable(state, kPlaceholder);
}

// globals -> environment
void make_environment(lua_State* state) {
    lua_newtable(state);  // the environment itself stays empty
    lua_createtable(state, 0, 3);
    lua_pushvalue(state, -3);
    lua_pushcclosure(state, guarded<look_up>, 1);
    lua_setfield(state, -2, "__index");
    lua_pushvalue(state, -3);
    lua_pushcclosure(state, guarded<define>, 1);
    lua_setfield(state, -2, "__newindex");
    lua_pushboolean(state, 0);
    lua_setfield(state, -2, "__metatable");
    lua_setmetatable(state, -2);
    lua_replace(state, -2);
}

}  // namespace rehearse::script
