// The environment a script runs in: what it finds under a name, and what stands in for a name that does not
// exist, so that one slip does not hide the next.
#include <algorithm>

#include "base/text.hpp"
#include "host.hpp"

namespace rehearse::script {
namespace {

constexpr std::size_t kMostDefined = 1000;  // whose lines are kept

std::string name_at(lua_State* state, int index) {
    if (lua_type(state, index) != LUA_TSTRING) return "?";
    std::size_t size = 0;
    const char* bytes = lua_tolstring(state, index, &size);
    return shown_name({bytes, size});
}

// Upvalue 1 of both: the table of globals.
int look_up(lua_State* state, Host& host) {
    lua_settop(state, 2);
    lua_pushvalue(state, 2);
    lua_rawget(state, lua_upvalueindex(1));
    if (!lua_isnil(state, -1)) return 1;
    const std::string name = name_at(state, 2);
    const bool not_available = is_not_available(name);
    if (host.locked)
        throw ScriptError{not_available ? "'" + name + "' is not available here"
                                        : "there is no '" + name + "' here"};
    push_placeholder(state, host, {name, host.here(state), false, not_available});
    return 1;
}

int define(lua_State* state, Host& host) {
    const std::string name = name_at(state, 2);
    if (host.locked)
        throw ScriptError{"'" + name + "' cannot be changed during play; a fact can: facts { " + name +
                          " = … }"};
    const auto library = library_names();
    const bool word =
        find_word(host.kind, name) != nullptr ||
        std::find(library.begin(), library.end(), name) != library.end() ||
        std::find(host.cast_words.begin(), host.cast_words.end(), name) != host.cast_words.end();
    if (word) {
        host.mistake("S113", host.here(state),
                     "'" + name + "' is a word of the language and cannot be given another meaning.",
                     "Use another name.");
        return 0;
    }
    if (host.defined.size() < kMostDefined) host.defined[name] = host.here(state);
    lua_settop(state, 3);
    lua_pushvalue(state, 2);
    lua_pushvalue(state, 3);
    lua_rawset(state, lua_upvalueindex(1));
    return 0;
}

int placeholder_index(lua_State* state, Host& host) {
    lua_settop(state, 2);
    const int* self = test_placeholder(state, 1);
    if (self == nullptr) throw ScriptError{"this is not available here"};
    const auto at = static_cast<std::size_t>(*self);
    Placeholder child = host.placeholders[at];
    if (child.not_available) {
        host.placeholders[at].indexed = true;
        child.path = shown_name(child.path + "." + name_at(state, 2));
        child.place = host.here(state);
        child.indexed = false;
        push_placeholder(state, host, std::move(child));
    } else {
        lua_pushvalue(state, 1);
    }
    return 1;
}

// ("x"):rep(3) reaches for string.rep.
int text_index(lua_State* state, Host& host) {
    lua_settop(state, 2);
    const std::string path = shown_name("string." + name_at(state, 2));
    if (host.locked) throw ScriptError{"'" + path + "' is not available here"};
    push_placeholder(state, host, {path, host.here(state), false, true});
    return 1;
}

// As the function of a for loop it ends the loop at once; otherwise it would run for ever.
int placeholder_called(lua_State* state, Host&) {
    lua_settop(state, 1);
    lua_Debug info{};
    if (lua_getstack(state, 0, &info) == 1 && lua_getinfo(state, "n", &info) != 0 &&
        std::string_view(info.namewhat) == "for iterator")
        lua_pushnil(state);
    return 1;
}

int placeholder_length(lua_State* state, Host&) {
    lua_pushinteger(state, 0);
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

void set_metatable_fields(lua_State* state, std::initializer_list<const char*> names,
                          lua_CFunction function) {
    for (const char* name : names) {
        lua_pushcfunction(state, function);
        lua_setfield(state, -2, name);
    }
}

}  // namespace

void install_placeholder_type(lua_State* state) {
    new_type(state, kPlaceholder, "unknown name");
    set_metatable_fields(state, {"__index"}, guarded<placeholder_index>);
    set_metatable_fields(state, {"__newindex"}, guarded<placeholder_set>);
    set_metatable_fields(state,
                         {"__add", "__sub", "__mul", "__div", "__mod", "__pow", "__unm", "__idiv", "__band",
                          "__bor", "__bxor", "__shl", "__shr", "__bnot", "__concat"},
                         guarded<placeholder_itself>);
    set_metatable_fields(state, {"__call"}, guarded<placeholder_called>);
    set_metatable_fields(state, {"__len"}, guarded<placeholder_length>);
    set_metatable_fields(state, {"__lt", "__le", "__eq"}, guarded<placeholder_false>);
    lua_pop(state, 1);
    // Texts have no methods either.
    lua_pushliteral(state, "");
    lua_createtable(state, 0, 2);
    set_metatable_fields(state, {"__index"}, guarded<text_index>);
    lua_pushboolean(state, 0);
    lua_setfield(state, -2, "__metatable");
    lua_setmetatable(state, -2);
    lua_pop(state, 1);
}

void new_type(lua_State* state, const char* type, const char* called) {
    luaL_newmetatable(state, type);
    lua_pushstring(state, called);
    lua_setfield(state, -2, "__name");
    lua_pushboolean(state, 0);
    lua_setfield(state, -2, "__metatable");
}

int* test_placeholder(lua_State* state, int index) {
    return static_cast<int*>(luaL_testudata(state, index, kPlaceholder));
}

std::string shown_name(std::string_view name, std::size_t most) {
    std::size_t size = std::min(name.size(), most);
    while (size > 0 && size < name.size() && (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U)
        --size;  // no half letters
    std::string out = clean_text(name.substr(0, size));
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return name.size() > size ? out + "…" : out;
}

std::string sentence(std::string text) {
    return text.ends_with('.') || text.ends_with('?') ? std::move(text) : std::move(text) + ".";
}

void push_placeholder(lua_State* state, Host& host, Placeholder placeholder) {
    if (host.placeholders.size() >= 1000) throw ScriptError{"more than a thousand unknown names"};
    auto* data = static_cast<int*>(lua_newuserdatauv(state, sizeof(int), 0));
    *data = static_cast<int>(host.placeholders.size());
    host.placeholders.push_back(std::move(placeholder));
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
