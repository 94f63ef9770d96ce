// From Lua values to written values. Raw access only; depth, size and text are checked on the way in.
#include <algorithm>
#include <climits>

#include "base/text.hpp"
#include "host.hpp"

namespace rehearse::script {
namespace {

using scenario::Value;
using scenario::ValueKind;

constexpr int kMostDepth = 16;
constexpr int kMostHeight = 8;  // of words in words
constexpr std::size_t kMostEntries = 20'000;

Place place_at(Host& host, lua_State* state, int line) {
    Place place = host.here(state);
    if (line > 0) place.line = line;
    return place;
}

void hold(Host& host, std::size_t bytes) {
    if (!host.meter.hold(bytes)) throw ScriptError{"stopped"};
}

Value read_text(lua_State* state, Host& host, int index, int line) {
    Value out;
    out.kind = ValueKind::text;
    out.line = line;
    out.text = read_words(state, host, index, line);
    return out;
}

Value read_number(lua_State* state, Host& host, int index, int line) {
    Value out;
    out.kind = ValueKind::number;
    out.line = line;
    int whole = 0;
    out.number = lua_tointegerx(state, index, &whole);
    if (whole == 0)
        host.mistake(
            "S102", place_at(host, state, line), "A number here is not a whole number.",
            "Round it: 2 in place of 1.5. A figure of a form or a calculation stands in quotes: \"1.50\".");
    return out;
}

const Group* inner(Host& host, const Group* group, int index) {
    // A group's inner groups live in the same file's scan as the group itself.
    for (auto& source : host.sources) {
        auto& groups = source.scan.groups;
        if (group >= groups.data() && group < groups.data() + groups.size())
            return &groups[static_cast<std::size_t>(index)];
    }
    return nullptr;
}

const Group* group_of_item(Host& host, const Group* group, int item) {
    if (group == nullptr) return nullptr;
    const auto found = group->item_tables.find(item);
    return found == group->item_tables.end() ? nullptr : inner(host, group, found->second);
}

void read_items(lua_State* state, Host& host, int index, const Group* group, Value& out, int depth) {
    const auto n = lua_rawlen(state, index);
    if (n > kMostEntries)
        throw ScriptError{"a list here has more than " + std::to_string(kMostEntries) + " entries"};
    for (std::size_t i = 0; i < n; ++i) {
        lua_rawgeti(state, index, static_cast<lua_Integer>(i) + 1);
        const int line = group != nullptr && i < group->item_lines.size() ? group->item_lines[i] : out.line;
        out.items.push_back(read_value(state, host, lua_gettop(state),
                                       group_of_item(host, group, static_cast<int>(i)), line, depth + 1));
        lua_pop(state, 1);
    }
}

struct Key {
    std::string name;
    const Written* written = nullptr;  // where the scan saw it
};

// The names of the fields in the order they were written, where the scan saw them; then by name. Lua's own
// order changes from run to run.
std::vector<Key> keys_of(lua_State* state, Host& host, int index, const Group* group, int line) {
    std::vector<Key> keys;
    const auto listed = static_cast<lua_Integer>(lua_rawlen(state, index));
    lua_pushnil(state);
    while (lua_next(state, index) != 0) {
        lua_pop(state, 1);
        if (keys.size() > kMostEntries)
            throw ScriptError{"a table here has more than " + std::to_string(kMostEntries) + " fields"};
        if (lua_type(state, -1) == LUA_TSTRING) {
            std::size_t size = 0;
            const char* bytes = lua_tolstring(state, -1, &size);
            hold(host, sizeof(Key) + size);
            Key key{{bytes, size}, nullptr};
            if (group != nullptr)
                if (const auto found = group->fields.find(key.name); found != group->fields.end())
                    key.written = &found->second;
            keys.push_back(std::move(key));
        } else if (lua_isinteger(state, -1) == 0 || lua_tointeger(state, -1) < 1 ||
                   lua_tointeger(state, -1) > listed) {
            host.mistake("S102", place_at(host, state, line), "A field here has a name that is no text.",
                         "Write name = value, or a plain list without gaps.");
        }
    }
    const auto rank = [](const Key& key) { return key.written != nullptr ? key.written->rank : INT_MAX; };
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.name < b.name;
    });
    return keys;
}

// Notes that `use` stands in the word that is being filled. No word may stand in itself, and none too deep.
void put_inside(Host& host, int use) {
    const auto at = [&](int one) -> Use& { return host.uses[static_cast<std::size_t>(one)]; };
    for (int outer = host.filling; outer >= 0; outer = at(outer).inside)
        if (outer == use) throw ScriptError{"'" + at(use).node->word + "' stands in itself here"};
    at(use).placed = true;
    at(use).inside = host.filling;
    int height = at(use).height + 1;
    for (int outer = host.filling; outer >= 0 && at(outer).height < height;
         outer = at(outer).inside, ++height) {
        if (height > kMostHeight)
            throw ScriptError{"words stand in each other more than " + std::to_string(kMostHeight) +
                              " deep here"};
        at(outer).height = height;
    }
}

}  // namespace

std::string read_words(lua_State* state, Host& host, int index, int line) {
    std::size_t size = 0;
    const char* bytes = lua_tolstring(state, index, &size);
    const std::string_view text(bytes, std::min(size, scenario::kMostText));
    charge(host, text.size());
    hold(host, text.size());
    std::string out = clean_text(text);
    if (size > scenario::kMostText)
        host.mistake("S109", place_at(host, state, line),
                     "This text has " + std::to_string(size) + " bytes; the most is " +
                         std::to_string(scenario::kMostText) + ".",
                     "Split it into several lines.");
    else if (out != text)
        host.mistake("S109", place_at(host, state, line), "This text has characters that cannot be shown.",
                     "Save the file as UTF-8, and take out control characters.");
    return out;
}

void read_table(lua_State* state, Host& host, int index, const Group* group, Value& out, int depth) {
    if (depth > kMostDepth)
        throw ScriptError{"tables are nested more than " + std::to_string(kMostDepth) + " deep here"};
    luaL_checkstack(state, 8, "too deep");
    out.kind = ValueKind::table;
    if (group != nullptr && out.line == 0) out.line = group->line;
    read_items(state, host, index, group, out, depth);
    for (const auto& key : keys_of(state, host, index, group, out.line)) {
        lua_pushlstring(state, key.name.data(), key.name.size());
        const std::string name = read_words(state, host, lua_gettop(state), out.line);
        lua_rawget(state, index);
        const int line = key.written != nullptr ? key.written->line : out.line;
        const Group* inside = key.written != nullptr && key.written->table >= 0
                                  ? inner(host, group, key.written->table)
                                  : nullptr;
        out.fields.emplace_back(name, read_value(state, host, lua_gettop(state), inside, line, depth + 1));
        lua_pop(state, 1);
    }
}

Value read_value(lua_State* state, Host& host, int index, const Group* group, int line, int depth) {
    Value out;
    out.line = line;
    charge(host, sizeof(Value));
    hold(host, sizeof(Value));
    switch (lua_type(state, index)) {
        case LUA_TBOOLEAN:
            out.kind = ValueKind::flag;
            out.number = lua_toboolean(state, index);
            return out;
        case LUA_TNUMBER:
            return read_number(state, host, index, line);
        case LUA_TSTRING:
            return read_text(state, host, index, line);
        case LUA_TFUNCTION:
            return read_function(state, host, index, line);
        case LUA_TTABLE:
            read_table(state, host, index, group, out, depth);
            return out;
        default:
            break;
    }
    if (const int* use = test_handle(state, index)) {
        const Use& one = host.uses[static_cast<std::size_t>(*use)];
        if (one.placed) {
            host.mistake("S108", place_at(host, state, line),
                         "The same '" + one.node->word + "' stands in two places.", "Write it out in each.");
            return out;
        }
        put_inside(host, *use);
        out.kind = ValueKind::word;
        out.word = one.node;
        out.line = one.node->line;
    }
    return out;  // a placeholder was reported where it was met
}

}  // namespace rehearse::script
