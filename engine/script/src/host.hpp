// All that one Lua state of ours knows, and the door between Lua and C++. Internal to this layer.
#pragma once

#include <lua.hpp>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.hpp"
#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "scenario/source.hpp"
#include "script/loader.hpp"
#include "tokens.hpp"

namespace rehearse::script {

/// A mistake of the author's, raised in C++ and turned into a Lua error by the trampoline.
struct ScriptError {
    std::string message;
};

using scenario::kMostMistakes;
/// How often the hook looks at the budget.
inline constexpr int kHookPeriod = 1000;

enum class Tripped { nothing, instructions, memory, text, time };

/// Counts what a script takes and stops it at the budget. Once tripped it stays tripped.
class Meter {
public:
    Meter(const Budget& budget, const Clock& clock) : budget_(budget), clock_(clock) {}

    void begin_load();
    void begin_call();
    static void* allocate(void* meter, void* block, std::size_t old_size, std::size_t new_size) noexcept;
    /// Counts instructions, or work that is worth as many; false when they were too many, or time is up.
    bool tick(std::int64_t instructions) noexcept;
    bool in_time() noexcept;
    /// Counts memory outside Lua that a script caused; false when it was too much.
    bool hold(std::size_t bytes) noexcept;
    /// While off, memory is not refused: the program must be able to say what happened.
    void off() { limit_ = SIZE_MAX; }
    /// Called when the budget trips, to note where that was.
    void when_tripped(void (*note)(void*) noexcept, void* argument) { note_ = note, argument_ = argument; }
    [[nodiscard]] Tripped tripped() const { return tripped_; }
    [[nodiscard]] std::size_t used() const { return used_; }
    [[nodiscard]] std::string told(bool call) const;  // what limit was met, with its figure

private:
    bool refuses(std::size_t growth, bool text, std::size_t size) noexcept;
    void trip(Tripped what) noexcept;

    Budget budget_;
    const Clock& clock_;
    void (*note_)(void*) noexcept = nullptr;
    void* argument_ = nullptr;
    std::size_t used_ = 0;
    std::size_t held_ = 0;
    std::size_t limit_ = SIZE_MAX;
    std::int64_t allocations_ = 0;
    std::int64_t left_ = 0;
    std::int64_t unwatched_ = 0;  // since the last look at the clock
    std::int64_t deadline_ = 0;
    Tripped tripped_ = Tripped::nothing;
};

struct SourceFile {
    std::string shown;  // in diagnostics
    std::string text;
    Scan scan;
    std::map<std::pair<std::string, int>, std::size_t> seen;  // uses met so far, to pair them with the scan
};

/// A name the script used that does not exist here: stands in, so that the load goes on.
struct Placeholder {
    std::string path;  // "string.rep"
    Place place;
    bool indexed = false;
    bool not_available = false;
};

/// A word as used, before it is known where it belongs.
struct Use {
    std::shared_ptr<scenario::Node> node;
    const Word* word = nullptr;  // nullptr: a line of a cast member
    const Group* group = nullptr;
    bool filled = false;  // its table has come
    bool placed = false;  // it stands inside another word:
    int inside = -1;      // in this one
    int height = 0;       // how deep words stand in it
};

struct Saved {  // a captured value, put back before every call
    int function = LUA_NOREF;
    int upvalue = 0;
    int value = LUA_NOREF;
};

class Host {
public:
    Host(const Files& files, FileKind kind, std::string folder, const Clock& clock, Diagnostics& diagnostics,
         const Budget& budget);
    ~Host();
    Host(const Host&) = delete;
    Host& operator=(const Host&) = delete;

    static Host& of(lua_State* state) { return *slot(state); }
    /// Where a Lua state keeps its host. (lua_getextraspace, without its C casts.)
    static Host*& slot(lua_State* state) {
        return *reinterpret_cast<Host**>(reinterpret_cast<char*>(state) - LUA_EXTRASPACE);
    }

    /// The place in the author's file that is being run.
    [[nodiscard]] Place here(lua_State* state) const;
    /// Where a function of the author's begins: the one at the top of the stack.
    [[nodiscard]] Place place_of_function(lua_State* state) const;
    /// Notes the place that is being run, for limits that give none.
    void note_place(lua_State* running) noexcept;
    [[nodiscard]] Place last_seen() const;
    void see(const Place& place);
    /// "0:12: message" as Lua gives it -> place and cleaned message.
    [[nodiscard]] std::pair<Place, std::string> split(const std::string& lua_message) const;
    void stop(int status);  // reports why a run ended, and closes the state; the message is on the stack
    [[nodiscard]] Diagnostics& diagnostics() { return *diagnostics_; }
    /// Reports a mistake in what is being read; the load stops when there are too many.
    void mistake(const char* code, Place place, std::string message, std::string hint = {});
    void use_diagnostics(Diagnostics& diagnostics) { diagnostics_ = &diagnostics; }

    const Files& files;
    FileKind kind;
    std::string folder;
    Meter meter;
    Budget budget;
    lua_State* state = nullptr;
    std::vector<SourceFile> sources;
    std::vector<Placeholder> placeholders;
    std::vector<Use> uses;
    int filling = -1;  // the use whose table is being read
    std::vector<std::string> cast_words;
    std::set<std::string> misnamed;        // names in the cast that cannot be words, and the words in them
    std::map<std::string, Place> defined;  // where the file gave a name its value
    std::map<std::string, int> required;   // name -> registry reference of its value
    std::vector<int> functions;            // registry references
    std::vector<Place> function_places;    // one per function
    std::vector<Saved> saved;
    bool locked = false;  // after the load nothing can be defined
    bool syntax = false;  // a file could not be compiled
    bool told = false;    // what stopped the load was told already
    int depth = 0;        // of required files
    // during a call of the author's
    const scenario::EvalContext* context = nullptr;
    const std::vector<scenario::Slot>* slots = nullptr;
    std::map<std::string, int, std::less<>> slot_names;

private:
    Diagnostics* diagnostics_;
    std::size_t seen_source_ = 0;
    int seen_line_ = 0;
};

/// The one way C++ is called from Lua: whatever F throws becomes a Lua error after F's locals are gone.
template <int (*F)(lua_State*, Host&)>
int guarded(lua_State* state) {
    char message[400];
    try {
        return F(state, Host::of(state));
    } catch (const ScriptError& error) {
        message[error.message.copy(message, sizeof message - 1)] = '\0';
    } catch (const std::exception&) {
        std::string_view("this could not be done").copy(message, sizeof message);
        message[22] = '\0';
    }
    return luaL_error(state, "%s", message);
}

// Parts of the environment; each fills the table of globals at the top of the stack.
void install_library(lua_State* state);            // library.cpp
void install_words(lua_State* state, Host& host);  // words.cpp
void make_environment(lua_State* state);           // environment.cpp: wraps the globals on the stack

void hook(lua_State* state, lua_Debug* info);  // loader.cpp: stops what runs when the budget is spent
/// Charges a function of ours for work on `bytes` bytes, as the instructions it would have taken in Lua.
void charge(Host& host, std::size_t bytes);
/// A name of the author's as it may be shown: clean, and not longer than a line bears.
[[nodiscard]] std::string shown_name(std::string_view name, std::size_t most = 60);

/// With a full stop at the end, if it has no end of its own.
[[nodiscard]] std::string sentence(std::string text);

/// Runs one file in the environment and leaves its result on the stack. Raises Lua errors.
void run_file(lua_State* state, Host& host, std::size_t source);  // loader.cpp
/// Reads a file of the pack into host.sources. When it cannot be, says why: in the file, or where it is
/// `wanted`.
[[nodiscard]] std::optional<std::size_t> open_source(Host& host, const std::string& path,
                                                     const Place& wanted);

/// A compiler's message as a diagnostic (syntax_error.cpp).
[[nodiscard]] Diagnostic syntax_error(const Place& place, const std::string& message, const Scan& scan);

/// Turns the Lua value at `index` into a written value (read_value.cpp).
[[nodiscard]] scenario::Value read_value(lua_State* state, Host& host, int index, const Group* group,
                                         int line, int depth);
void read_table(lua_State* state, Host& host, int index, const Group* group, scenario::Value& out, int depth);
[[nodiscard]] scenario::Value read_function(lua_State* state, Host& host, int index, int line);

/// Reads a text where `line` says; mistakes in it are reported (read_value.cpp).
[[nodiscard]] std::string read_words(lua_State* state, Host& host, int index, int line);

/// Checks every use against its row of the vocabulary (shape.cpp).
void check_shapes(Host& host);

/// Userdata of ours, told apart by their metatables.
inline constexpr const char* kHandle = "rehearse.word";
inline constexpr const char* kPlaceholder = "rehearse.unknown";
inline constexpr const char* kStory = "rehearse.story";
/// Makes the metatable of `type` and pushes it; `called` stands in Lua's own messages.
void new_type(lua_State* state, const char* type, const char* called);
[[nodiscard]] int* test_handle(lua_State* state, int index);       // index into Host::uses
[[nodiscard]] int* test_placeholder(lua_State* state, int index);  // index into Host::placeholders
void push_placeholder(lua_State* state, Host& host, Placeholder placeholder);
void install_placeholder_type(lua_State* state);
void install_story_type(lua_State* state);  // program.cpp
void push_handle(lua_State* state, int use);

}  // namespace rehearse::script
