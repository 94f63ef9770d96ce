#include "program.hpp"

#include <set>

#include "base/text.hpp"

namespace rehearse::script {
namespace {

// story.mood: exactly the declared names, read only.
int story_index(lua_State* state, Host& host) {
    const std::string name =
        lua_type(state, 2) == LUA_TSTRING ? shown_name(lua_tostring(state, 2), 200) : "?";
    const auto found = host.slot_names.find(name);
    if (host.context == nullptr || found == host.slot_names.end()) {
        std::vector<std::string> known;
        for (const auto& [one, index] : host.slot_names) known.push_back(one);
        const std::string hint = did_you_mean(name, known);
        throw ScriptError{"the story has no '" + name + "'" + (hint.empty() ? "" : ". " + hint)};
    }
    const auto index = static_cast<std::size_t>(found->second);
    const auto& slot = (*host.slots)[index];
    const auto value = host.context->slots[index];
    if (slot.kind == scenario::SlotKind::flag)
        lua_pushboolean(state, value != 0);
    else if (slot.kind == scenario::SlotKind::number)
        lua_pushinteger(state, value);
    else
        lua_pushlstring(state, slot.names[static_cast<std::size_t>(value)].data(),
                        slot.names[static_cast<std::size_t>(value)].size());
    return 1;
}

int story_set(lua_State*, Host&) {
    throw ScriptError{"a function can read the story, not change it; use set = { … }"};
}

class LuaProgram final : public Program {
public:
    explicit LuaProgram(std::unique_ptr<Host> host) : host_(std::move(host)) {
        lua_gc(host_->state, LUA_GCSTOP);
        tidy();
    }

    void bind(const scenario::Scenario& scenario) override {
        host_->slot_names.clear();
        slots_ = scenario.slots;
        host_->slots = &slots_;
        for (std::size_t i = 0; i < slots_.size(); ++i)
            host_->slot_names[slots_[i].name] = static_cast<int>(i);
    }

    std::int64_t calls() const override { return calls_; }

    Result<std::int64_t> call(int number, const scenario::EvalContext& context) override {
        ++calls_;
        if (host_->state == nullptr) return stopped({}, "an earlier mistake stopped its functions");
        lua_State* state = host_->state;
        const auto at = static_cast<std::size_t>(number);
        host_->context = &context;
        Diagnostics found;
        host_->use_diagnostics(found);
        host_->see(host_->function_places[at]);
        lua_sethook(state, hook, LUA_MASKCOUNT,
                    kHookPeriod);  // counts anew: a call's limit does not depend on those before
        host_->meter.begin_call();
        lua_pushcfunction(state, run);
        lua_pushinteger(state, host_->functions[at]);
        int status = lua_pcall(state, 1, 1, 0);
        host_->meter.off();
        if (status == LUA_OK && host_->meter.tripped() != Tripped::nothing) status = LUA_ERRRUN;
        host_->context = nullptr;
        if (status != LUA_OK) return failed(status);
        tidy();
        return result(state, host_->function_places[at]);
    }

private:
    // The calm sentence is the learner's; the place is the author's.
    static tl::unexpected<Error> stopped(const Place& place, const std::string& why) {
        std::string hint = "For its author: ";
        if (place.line > 0) hint += place.file + ":" + std::to_string(place.line) + ": ";
        return fail("play.fault",
                    "This scenario stopped because of a mistake in it. Your answers so far are kept.",
                    hint + sentence(why));
    }

    tl::unexpected<Error> failed(int status) {
        Diagnostics found;
        host_->use_diagnostics(found);
        host_->stop(status);
        const auto all = found.sorted();
        return all.empty() ? stopped({}, "a function failed")
                           : stopped(all.front().place, all.front().message);
    }

    // The collector rests during a call, so that the memory a call takes does not depend on those before it.
    void tidy() {
        if (host_->meter.used() < most_rest_) return;
        lua_gc(host_->state, LUA_GCCOLLECT);
        most_rest_ = host_->meter.used() + kMostRest;
    }

    Result<std::int64_t> result(lua_State* state, const Place& place) {
        std::int64_t out = 0;
        bool fine = true;
        if (lua_type(state, -1) == LUA_TBOOLEAN)
            out = lua_toboolean(state, -1);
        else if (lua_isinteger(state, -1) != 0)
            out = lua_tointeger(state, -1);
        else
            fine = false;
        const std::string found = luaL_typename(state, -1);
        lua_pop(state, 1);
        if (!fine)
            return stopped(place, "this function gave " + found + "; expected true, false or a whole number");
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
    static constexpr std::size_t kMostRest = 256U << 10U;  // bytes that calls may leave lying about

    std::vector<scenario::Slot> slots_;
    std::size_t most_rest_ = 0;
    std::int64_t calls_ = 0;
};

// Follows functions to what they captured, saves it, and reports what a function could change unseen.
class Captures {
public:
    Captures(lua_State* state, Host& host) : state_(state), host_(host) {}

    // The function is at the top of the stack.
    void check(const Place& place) {
        if (lua_iscfunction(state_, -1) != 0 || !seen_.insert(lua_topointer(state_, -1)).second) return;
        if (++depth_ > kMostDepth)
            throw ScriptError{"functions capture each other more than " + std::to_string(kMostDepth) +
                              " deep"};
        luaL_checkstack(state_, 8, "too deep");
        const int function = lua_gettop(state_);
        for (int i = 1; const char* name = lua_getupvalue(state_, function, i); ++i) {
            check_value(name, place);
            save(function, i);
            lua_pop(state_, 1);
        }
        --depth_;
    }

private:
    static constexpr int kMostDepth = 100;

    void check_value(const char* name, const Place& place) {
        const int type = lua_type(state_, -1);
        if (type == LUA_TFUNCTION) return check(place);
        if (type == LUA_TNIL || type == LUA_TBOOLEAN || type == LUA_TNUMBER || type == LUA_TSTRING ||
            is_environment())
            return;
        if (test_placeholder(state_, -1) != nullptr) return;  // reported where it was met
        host_.mistake("S123", place,
                      "A function here captures '" + std::string(name) + "', which is a " +
                          (type == LUA_TTABLE ? "table" : "word of the story") + ".",
                      "What the story remembers belongs in facts { … }; a function may capture only numbers, "
                      "texts, true and false.");
    }

    bool is_environment() {
        lua_rawgetp(state_, LUA_REGISTRYINDEX, &host_.sources);
        const bool same = lua_rawequal(state_, -1, -2) != 0;
        lua_pop(state_, 1);
        return same;
    }

    void save(int function, int upvalue) {
        lua_pushvalue(state_, function);
        const int function_reference = luaL_ref(state_, LUA_REGISTRYINDEX);
        lua_pushvalue(state_, -1);
        host_.saved.push_back({function_reference, upvalue, luaL_ref(state_, LUA_REGISTRYINDEX)});
    }

    lua_State* state_;
    Host& host_;
    std::set<const void*> seen_;
    int depth_ = 0;
};

// Through the environment a function could reach a table that the file defined.
void check_globals(lua_State* state, Host& host, Captures& captures) {
    lua_rawgetp(state, LUA_REGISTRYINDEX, &host);
    lua_pushnil(state);
    while (lua_next(state, -2) != 0) {
        const int type = lua_type(state, -1);
        const bool plain =
            type == LUA_TBOOLEAN || type == LUA_TNUMBER || type == LUA_TSTRING || type == LUA_TFUNCTION;
        const std::string name =
            lua_type(state, -2) == LUA_TSTRING ? shown_name(lua_tostring(state, -2)) : "?";
        const auto defined = host.defined.find(name);
        const Place place =
            defined != host.defined.end() ? defined->second : Place{host.sources.front().shown, 0};
        if (!plain && test_placeholder(state, -1) == nullptr)
            host.mistake("S123", place,
                         "The file defines '" + name + "', a " +
                             (type == LUA_TTABLE ? "table" : "word of the story") +
                             ", and has functions that could change it during play.",
                         "Write 'local' before it, or let the story remember it in facts { … }.");
        if (type == LUA_TFUNCTION) captures.check(place);
        lua_pop(state, 1);
    }
    lua_pop(state, 1);
}

}  // namespace

scenario::Value read_function(lua_State* state, Host& host, int index, int line) {
    scenario::Value out;
    out.line = line;
    if (lua_iscfunction(state, index) != 0) {
        host.mistake("S102", host.here(state),
                     "A function of the language stands here; expected a function(story) … end.");
        return out;
    }
    out.kind = scenario::ValueKind::function;
    out.number = static_cast<std::int64_t>(host.functions.size());
    lua_pushvalue(state, index);
    host.function_places.push_back(host.place_of_function(state));
    host.functions.push_back(luaL_ref(state, LUA_REGISTRYINDEX));
    return out;
}

void check_captures(lua_State* state, Host& host) {
    Captures captures(state, host);
    for (std::size_t i = 0; i < host.functions.size(); ++i) {
        lua_rawgeti(state, LUA_REGISTRYINDEX, host.functions[i]);
        captures.check(host.function_places[i]);
        lua_pop(state, 1);
    }
    if (!host.functions.empty()) check_globals(state, host, captures);
}

void install_story_type(lua_State* state) {
    new_type(state, kStory, "story");
    lua_pushcfunction(state, guarded<story_index>);
    lua_setfield(state, -2, "__index");
    lua_pushcfunction(state, guarded<story_set>);
    lua_setfield(state, -2, "__newindex");
    lua_pop(state, 1);
}

std::shared_ptr<Program> make_program(std::unique_ptr<Host> host) {
    return std::make_shared<LuaProgram>(std::move(host));
}

}  // namespace rehearse::script
