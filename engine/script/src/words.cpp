// The words of the vocabulary as Lua functions. Each use makes a node and returns a handle to it; a handle
// that is called with a table takes it in.
#include <algorithm>
#include <utility>

#include "base/text.hpp"
#include "host.hpp"

namespace rehearse::script {
namespace {

constexpr std::size_t kUseBytes = 512;  // what a word costs outside Lua, here and in the finished scenario
constexpr std::size_t kMostCast = 50;

// The file a place of the author's belongs to.
SourceFile* source_of(Host& host, const Place& place) {
    const auto found = std::find_if(host.sources.begin(), host.sources.end(),
                                    [&](const SourceFile& s) { return s.shown == place.file; });
    return found == host.sources.end() ? nullptr : &*found;
}

// Pairs this use with the braces that the scan saw after the same word on the same line.
const Group* group_of(Host& host, const std::string& word, const Place& place) {
    SourceFile* source = source_of(host, place);
    if (source == nullptr) return nullptr;
    const auto key = std::make_pair(word, place.line);
    const auto found = source->scan.uses.find(key);
    if (found == source->scan.uses.end() || found->second.empty()) return nullptr;
    const int group = found->second[source->seen[key]++ % found->second.size()];
    return group < 0 ? nullptr : &source->scan.groups[static_cast<std::size_t>(group)];
}

int make_use(lua_State* state, Host& host, const std::string& name, const Word* word) {
    if (host.locked) throw ScriptError{"'" + name + "' cannot be used during play"};
    if (!host.meter.hold(kUseBytes)) throw ScriptError{"stopped"};
    const Place place = host.here(state);
    Use use;
    use.node = std::make_shared<scenario::Node>();
    use.node->word = name;
    use.node->line = place.line;
    use.node->source = place.file;
    use.node->body.kind = scenario::ValueKind::table;
    use.node->body.line = place.line;
    use.word = word;
    use.group = group_of(host, name, place);
    host.uses.push_back(std::move(use));
    return static_cast<int>(host.uses.size()) - 1;
}

void cast_word(lua_State* state, Host& host, const std::string& name, const Place& place);

void fill(lua_State* state, Host& host, int use, int table) {
    if (host.uses[static_cast<std::size_t>(use)].filled) {
        host.mistake("S102", host.here(state),
                     "This '" + host.uses[static_cast<std::size_t>(use)].node->word +
                         "' has two tables; it takes one.");
        return;
    }
    const auto node = host.uses[static_cast<std::size_t>(use)].node;
    const Group* group = host.uses[static_cast<std::size_t>(use)].group;
    host.uses[static_cast<std::size_t>(use)].filled = true;
    const int outer = std::exchange(host.filling, use);
    read_table(state, host, table, group, node->body, 0);
    host.filling = outer;
    if (node->word != "cast") return;
    for (const auto& [name, value] : node->body.fields) cast_word(state, host, name, node->place_of(value));
    if (node->field("customer") == nullptr) host.misnamed.insert("customer");  // told where the cast is read
}

void take(lua_State* state, Host& host, int use, int argument) {
    const auto node = host.uses[static_cast<std::size_t>(use)].node;
    if (lua_type(state, argument) == LUA_TSTRING) {
        if (node->named)
            host.mistake("S102", host.here(state), "This '" + node->word + "' has two texts; it takes one.",
                         "To join texts, write .. between them.");
        node->name = read_words(state, host, argument, 0);
        node->named = true;
    } else if (lua_type(state, argument) == LUA_TTABLE) {
        fill(state, host, use, argument);
    } else if (test_placeholder(state, argument) == nullptr) {
        const std::string found =
            lua_isnoneornil(state, argument) ? "nothing" : "a " + std::string(luaL_typename(state, argument));
        host.mistake("S102", host.here(state),
                     "'" + node->word + "' is followed by " + found + "; expected a text or { … }.");
        node->named = true;
    } else {
        node->named = true;  // some text or table should have stood here; what did was reported
    }
}

// Upvalue 1: the word's row in the vocabulary.
int word_called(lua_State* state, Host& host) {
    const Word& word = vocabulary()[static_cast<std::size_t>(lua_tointeger(state, lua_upvalueindex(1)))];
    const int use = make_use(state, host, std::string(word.name), &word);
    take(state, host, use, 1);
    push_handle(state, use);
    return 1;
}

// Upvalue 1: the cast member's name.
int line_called(lua_State* state, Host& host) {
    const int use = make_use(state, host, lua_tostring(state, lua_upvalueindex(1)), nullptr);
    take(state, host, use, 1);
    push_handle(state, use);
    return 1;
}

int handle_called(lua_State* state, Host& host) {
    if (host.locked) throw ScriptError{"a word of the story cannot be used during play"};
    const int* use = test_handle(state, 1);
    if (use == nullptr) throw ScriptError{"this cannot be called"};
    take(state, host, *use, 2);
    lua_pushvalue(state, 1);
    return 1;
}

int handle_index(lua_State*, Host&) {
    throw ScriptError{"a word of the story has no parts that can be read here"};
}

// What Lua sees where lines begin with a name that was refused: duty-manager "…" are two words to it.
void note_misnamed(Host& host, const std::string& name) {
    std::string word;
    for (const char c : name + " ") {
        const bool letter =
            c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter) {
            word += c;
        } else if (!word.empty()) {
            host.misnamed.insert(std::exchange(word, {}));
        }
    }
}

void cast_word(lua_State* state, Host& host, const std::string& name, const Place& place) {
    const auto library = library_names();
    if (find_word(host.kind, name) != nullptr ||
        std::find(library.begin(), library.end(), name) != library.end()) {
        host.mistake("S113", place,
                     "Nobody in the cast can be called '" + name +
                         "': that is a word of the language, and it would be hidden.",
                     "Choose another name, such as '" + name + "_person'.");
        return;
    }
    if (!is_id(name) || name.find('-') != std::string::npos) {
        note_misnamed(host, name);
        host.mistake("S118", place, "'" + name + "' cannot be a name in the cast.",
                     "Names are small letters, digits and _: duty_manager.");
        return;
    }
    if (host.cast_words.size() >= kMostCast) {
        host.mistake("S120", place, "More than " + std::to_string(kMostCast) + " people in the cast.");
        return;
    }
    host.cast_words.push_back(name);
    lua_rawgetp(state, LUA_REGISTRYINDEX, &host);  // the table of globals
    lua_pushlstring(state, name.data(), name.size());
    lua_pushcclosure(state, guarded<line_called>, 1);
    lua_setfield(state, -2, name.c_str());
    lua_pop(state, 1);
}

}  // namespace

int* test_handle(lua_State* state, int index) {
    return static_cast<int*>(luaL_testudata(state, index, kHandle));
}

void push_handle(lua_State* state, int use) {
    auto* data = static_cast<int*>(lua_newuserdatauv(state, sizeof(int), 0));
    *data = use;
    luaL_setmetatable(state, kHandle);
}

void install_words(lua_State* state, Host& host) {
    new_type(state, kHandle, "word of the story");
    lua_pushcfunction(state, guarded<handle_called>);
    lua_setfield(state, -2, "__call");
    lua_pushcfunction(state, guarded<handle_index>);
    lua_setfield(state, -2, "__index");
    lua_pushcfunction(state, guarded<handle_index>);
    lua_setfield(state, -2, "__newindex");
    lua_pop(state, 1);
    const auto& all = vocabulary();
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].file != host.kind) continue;
        lua_pushinteger(state, static_cast<lua_Integer>(i));
        lua_pushcclosure(state, guarded<word_called>, 1);
        lua_setfield(state, -2, std::string(all[i].name).c_str());
    }
    lua_pushvalue(state, -1);
    lua_rawsetp(state, LUA_REGISTRYINDEX, &host);
}

}  // namespace rehearse::script
