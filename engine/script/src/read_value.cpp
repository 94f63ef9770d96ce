// From Lua values to written values. Raw access only; depth, size and text are checked on the way in.
#include <algorithm>

#include "base/text.hpp"
#include "host.hpp"

namespace rehearse::script {
namespace {

using scenario::Value;
using scenario::ValueKind;

constexpr int kMostDepth = 16;
constexpr std::size_t kMostEntries = 20'000;

Place place_at(Host& host, lua_State* state, int line) {
    Place place = host.here(state);
    if (line > 0) place.line = line;
    return place;
}

Value read_text(lua_State* state, Host& host, int index, int line) {
    Value out;
    out.kind = ValueKind::text;
    out.line = line;
    std::size_t size = 0;
    const char* bytes = lua_tolstring(state, index, &size);
    out.text.assign(bytes, std::min(size, scenario::kMostText));
    if (size > scenario::kMostText)
        host.diagnostics().error("S109", place_at(host, state, line), "This text has " + std::to_string(size) + " bytes; the most is " + std::to_string(scenario::kMostText) + ".", "Split it into several lines.");
    else if (!is_utf8(out.text) || clean_text(out.text) != out.text)
        host.diagnostics().error("S109", place_at(host, state, line), "This text has characters that cannot be shown.", "Save the file as UTF-8, and take out control characters.");
    out.text = clean_text(out.text);
    return out;
}

Value read_number(lua_State* state, Host& host, int index, int line) {
    Value out;
    out.kind = ValueKind::number;
    out.line = line;
    int whole = 0;
    out.number = lua_tointegerx(state, index, &whole);
    if (whole == 0) host.diagnostics().error("S102", place_at(host, state, line), "A number here is not whole; expected a whole number.");
    return out;
}

int line_of_field(const Group* group, const std::string& name, int otherwise) {
    const int line = group != nullptr ? group->line_of(name) : 0;
    return line > 0 ? line : otherwise;
}

const Group* inner(Host& host, const Group* group, int index) {
    // A group's inner groups live in the same file's scan as the group itself.
    for (auto& source : host.sources) {
        auto& groups = source.scan.groups;
        if (group >= groups.data() && group < groups.data() + groups.size()) return &groups[static_cast<std::size_t>(index)];
    }
    return nullptr;
}

const Group* group_of_field(Host& host, const Group* group, const std::string& name) {
    if (group == nullptr) return nullptr;
    const auto found = group->tables.find(name);
    return found == group->tables.end() ? nullptr : inner(host, group, found->second);
}

const Group* group_of_item(Host& host, const Group* group, int item) {
    if (group == nullptr) return nullptr;
    const auto found = group->item_tables.find(item);
    return found == group->item_tables.end() ? nullptr : inner(host, group, found->second);
}

void read_items(lua_State* state, Host& host, int index, const Group* group, Value& out, int depth) {
    const auto n = static_cast<lua_Integer>(lua_rawlen(state, index));
    for (lua_Integer i = 1; i <= n && out.items.size() < kMostEntries; ++i) {
        lua_rawgeti(state, index, i);
        const int at = static_cast<int>(i) - 1;
        const int line = group != nullptr && static_cast<std::size_t>(at) < group->item_lines.size() ? group->item_lines[static_cast<std::size_t>(at)] : out.line;
        out.items.push_back(read_value(state, host, lua_gettop(state), group_of_item(host, group, at), line, depth + 1));
        lua_pop(state, 1);
    }
}

// The order in which fields were written, where the scan saw it; then by name.
void order_fields(const Group* group, Value& out) {
    const auto rank = [&](const std::string& name) {
        if (group != nullptr)
            for (std::size_t i = 0; i < group->fields.size(); ++i)
                if (group->fields[i].first == name) return i;
        return static_cast<std::size_t>(-1);
    };
    std::sort(out.fields.begin(), out.fields.end(), [&](const auto& a, const auto& b) {
        const auto ra = rank(a.first), rb = rank(b.first);
        return ra != rb ? ra < rb : a.first < b.first;
    });
}

}  // namespace

void read_table(lua_State* state, Host& host, int index, const Group* group, Value& out, int depth) {
    if (depth > kMostDepth) throw ScriptError{"tables are nested more than " + std::to_string(kMostDepth) + " deep here"};
    luaL_checkstack(state, 6, "too deep");
    out.kind = ValueKind::table;
    if (group != nullptr && out.line == 0) out.line = group->line;
    read_items(state, host, index, group, out, depth);
    const auto listed = static_cast<lua_Integer>(lua_rawlen(state, index));
    lua_pushnil(state);
    while (lua_next(state, index) != 0) {
        if (out.fields.size() >= kMostEntries) throw ScriptError{"a table here has more than " + std::to_string(kMostEntries) + " fields"};
        const bool item = lua_isinteger(state, -2) != 0 && lua_tointeger(state, -2) >= 1 && lua_tointeger(state, -2) <= listed;
        if (lua_type(state, -2) == LUA_TSTRING) {
            lua_pushvalue(state, -2);
            const std::string name = read_text(state, host, lua_gettop(state), out.line).text;
            lua_pop(state, 1);
            out.fields.emplace_back(name, read_value(state, host, lua_gettop(state), group_of_field(host, group, name), line_of_field(group, name, out.line), depth + 1));
        } else if (!item) {
            host.diagnostics().error("S102", place_at(host, state, out.line), "A field here has a name that is no text.", "Write name = value, or a plain list without gaps.");
        }
        lua_pop(state, 1);
    }
    order_fields(group, out);
}

Value read_value(lua_State* state, Host& host, int index, const Group* group, int line, int depth) {
    Value out;
    out.line = line;
    switch (lua_type(state, index)) {
        case LUA_TBOOLEAN:
            out.kind = ValueKind::flag;
            out.number = lua_toboolean(state, index);
            return out;
        case LUA_TNUMBER: return read_number(state, host, index, line);
        case LUA_TSTRING: return read_text(state, host, index, line);
        case LUA_TFUNCTION: return read_function(state, host, index, line);
        case LUA_TTABLE:
            read_table(state, host, index, group, out, depth);
            return out;
        default: break;
    }
    if (const int* use = test_handle(state, index)) {
        Use& one = host.uses[static_cast<std::size_t>(*use)];
        if (one.placed) host.diagnostics().error("S108", place_at(host, state, line), "The same '" + one.node->word + "' stands in two places.", "Write it out in each.");
        one.placed = true;
        out.kind = ValueKind::word;
        out.word = one.node;
        out.line = one.node->line;
    }
    return out;  // a placeholder was reported where it was met
}

}  // namespace rehearse::script
