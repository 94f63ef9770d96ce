#include "program.hpp"

#include <set>

#include "base/text.hpp"

namespace rehearse::script {
namespace {

// story.mood: exactly the declared names, read only.
int story_index(lua_State* state, Host& host) {
    const std::string name = lua_type(state, 2) == LUA_TSTRING ? lua_tostring(state, 2) : "?";
    const auto found = host.slot_names.find(name);
    if (host.context == nullptr || found == host.slot_names.end()) {
        std::vector<std::string> known;
        for (const auto& [one, index] : host.slot_names) known.push_back(one);
        throw ScriptError{"the story has no '" + name + "'. " + did_you_mean(name, known)};
    }
    const auto index = static_cast<std::size_t>(found->second);
    const auto& slot = (*host.slots)[index];
    const auto value = host.context->slots[index];
    if (slot.kind == scenario::SlotKind::flag) lua_pushboolean(state, value != 0);
    else if (slot.kind == scenario::SlotKind::number) lua_pushinteger(state, value);
    else lua_pushlstring(state, slot.names[static_cast<std::size_t>(value)].data(), slot.names[static_cast<std::size_t>(value)].size());
    return 1;
}

int story_set(lua_State*, Host&) { throw ScriptError{"a function can read the story, not change it; use set = { … }"}; }

class LuaProgram final : public Program {
public:
    explicit LuaProgram(std::unique_ptr<Host> host) : host_(std::move(host)) {}

    void bind(const scenario::Scenario& scenario) override {
        slots_ = scenario.slots;
        host_->slots = &slots_;
        for (std::size_t i = 0; i < slots_.size(); ++i) host_->slot_names[slots_[i].name] = static_cast<int>(i);
    }

    std::int64_t calls() const override { return calls_; }

    Result<std::int64_t> call(int number, const scenario::EvalContext& context) override {
        ++calls_;
        if (host_->state == nullptr) return stopped({}, "an earlier mistake stopped its functions");
        lua_State* state = host_->state;
        host_->context = &context;
        Diagnostics found;
        host_->use_diagnostics(found);
        host_->meter.begin_call();
        lua_pushcfunction(state, run);
        lua_pushinteger(state, host_->functions[static_cast<std::size_t>(number)]);
        const int status = lua_pcall(state, 1, 1, 0);
        host_->meter.off();
        host_->context = nullptr;
        if (status != LUA_OK) return failed(status);
        return result(state);
    }

private:
    // The calm sentence is the learner's; the place is the author's.
    static tl::unexpected<Error> stopped(const Place& place, const std::string& why) {
        std::string hint = "For its author: ";
        if (place.line > 0) hint += place.file + ":" + std::to_string(place.line) + ": ";
        return fail("play.fault", "This scenario stopped because of a mistake in it. Your answers so far are kept.", hint + why + ".");
    }

    tl::unexpected<Error> failed(int status) {
        Diagnostics found;
        host_->use_diagnostics(found);
        host_->stop(host_->state, status);
        const auto all = found.sorted();
        return all.empty() ? stopped({}, "a function failed") : stopped(all.front().place, all.front().message);
    }

    Result<std::int64_t> result(lua_State* state) {
        std::int64_t out = 0;
        bool fine = true;
        if (lua_type(state, -1) == LUA_TBOOLEAN) out = lua_toboolean(state, -1);
        else if (lua_isinteger(state, -1) != 0) out = lua_tointeger(state, -1);
        else fine = false;
        const std::string found = luaL_typename(state, -1);
        lua_pop(state, 1);
        if (!fine) return stopped(host_->last_seen, "a function gave " + found + "; expected true, false or a whole number");
        return out;
    }

    // Argument: the registry reference of the function. Puts captured values back, then calls it.
    static int run(lua_State* state) {
        Host& host = Host::of(state);
        for (const auto& saved : host.saved) {
            lua_rawgeti(state, LUA_REGISTRYINDEX, saved.function);
            lua_rawgeti(state, LUA_REGISTRYINDEX, saved.value);
            lua_setupvalue(state, -2, saved.upvalue);
            lua_pop(state, 1);
        }
        lua_rawgeti(state, LUA_REGISTRYINDEX, lua_tointeger(state, 1));
        lua_newuserdatauv(state, 0, 0);
        luaL_setmetatable(state, kStory);
        lua_call(state, 1, 1);
        return 1;
    }

    std::unique_ptr<Host> host_;
    std::vector<scenario::Slot> slots_;
    std::int64_t calls_ = 0;
};

void check_captured(lua_State* state, Host& host, int function, const Place& place, std::set<const void*>& seen);

void capture(lua_State* state, Host& host, int function, int upvalue, const char* name, const Place& place, std::set<const void*>& seen) {
    const int type = lua_type(state, -1);
    const bool environment = std::string_view(name) == "_ENV";
    if (type == LUA_TFUNCTION) {
        if (lua_iscfunction(state, -1) == 0) check_captured(state, host, lua_gettop(state), place, seen);
    } else if (!environment && type != LUA_TNIL && type != LUA_TBOOLEAN && type != LUA_TNUMBER && type != LUA_TSTRING) {
        host.diagnostics().error("S123", place, "A function here captures '" + std::string(name) + "', which is a " + (type == LUA_TTABLE ? "table" : luaL_typename(state, -1)) + ".",
                                 "What the story remembers belongs in facts { … }; a function may capture only numbers, texts, true and false.");
        return;
    }
    if (environment || type == LUA_TNIL) return;
    lua_pushvalue(state, function);
    const int function_reference = luaL_ref(state, LUA_REGISTRYINDEX);
    lua_pushvalue(state, -1);
    host.saved.push_back({function_reference, upvalue, luaL_ref(state, LUA_REGISTRYINDEX)});
}

void check_captured(lua_State* state, Host& host, int function, const Place& place, std::set<const void*>& seen) {
    if (!seen.insert(lua_topointer(state, function)).second || seen.size() > 1000) return;
    luaL_checkstack(state, 8, "too deep");
    for (int i = 1;; ++i) {
        const char* name = lua_getupvalue(state, function, i);
        if (name == nullptr) break;
        capture(state, host, function, i, name, place, seen);
        lua_pop(state, 1);
    }
}

// Through the environment a function could reach a table that the file defined.
void check_globals(lua_State* state, Host& host) {
    lua_rawgetp(state, LUA_REGISTRYINDEX, &host);
    lua_pushnil(state);
    while (lua_next(state, -2) != 0) {
        const int type = lua_type(state, -1);
        const bool plain = type == LUA_TBOOLEAN || type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION;
        if (!plain && lua_type(state, -2) == LUA_TSTRING)
            host.diagnostics().error("S123", {host.sources.front().shown, 0}, "The file defines '" + std::string(lua_tostring(state, -2)) + "', a " + luaL_typename(state, -1) + ", and keeps functions for play that could change it.", "Make it local, or let the story remember it in facts { … }.");
        if (type == LUA_TFUNCTION && lua_iscfunction(state, -1) == 0) {
            std::set<const void*> seen;
            check_captured(state, host, lua_gettop(state), {host.sources.front().shown, 0}, seen);
        }
        lua_pop(state, 1);
    }
    lua_pop(state, 1);
}

}  // namespace

scenario::Value read_function(lua_State* state, Host& host, int index, int line) {
    scenario::Value out;
    out.line = line;
    if (lua_iscfunction(state, index) != 0) {
        host.diagnostics().error("S102", host.here(state), "A function of the language stands here; expected a function(story) … end.");
        return out;
    }
    out.kind = scenario::ValueKind::function;
    out.number = static_cast<std::int64_t>(host.functions.size());
    lua_pushvalue(state, index);
    host.functions.push_back(luaL_ref(state, LUA_REGISTRYINDEX));
    return out;
}

void check_captures(lua_State* state, Host& host) {
    std::set<const void*> seen;
    for (const int reference : host.functions) {
        lua_rawgeti(state, LUA_REGISTRYINDEX, reference);
        lua_Debug info{};
        lua_pushvalue(state, -1);
        lua_getinfo(state, ">S", &info);
        const auto source = static_cast<std::size_t>(std::atoi(info.source + 1));
        const Place place{source < host.sources.size() ? host.sources[source].shown : std::string(), info.linedefined};
        check_captured(state, host, lua_gettop(state), place, seen);
        lua_pop(state, 1);
    }
    if (!host.functions.empty()) check_globals(state, host);
}

void install_story_type(lua_State* state) {
    luaL_newmetatable(state, kStory);
    lua_pushcfunction(state, guarded<story_index>);
    lua_setfield(state, -2, "__index");
    lua_pushcfunction(state, guarded<story_set>);
    lua_setfield(state, -2, "__newindex");
    lua_pushboolean(state, 0);
    lua_setfield(state, -2, "__metatable");
    lua_pop(state, 1);
}

std::shared_ptr<Program> make_program(std::unique_ptr<Host> host) { return std::make_shared<LuaProgram>(std::move(host)); }

}  // namespace rehearse::script
