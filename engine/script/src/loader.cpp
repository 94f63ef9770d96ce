#include "script/loader.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/text.hpp"
#include "host.hpp"
#include "program.hpp"

namespace rehearse::script {
namespace {

constexpr std::size_t kChunk =
    256;  // bytes handed to the compiler at a time, with a look at the clock between
constexpr std::size_t kMostFiles = 64;

struct Reading {
    Host* host;
    std::string_view left;
    Place place;
};

const char* read_chunk(lua_State*, void* data, std::size_t* size) {
    auto& reading = *static_cast<Reading*>(data);
    if (!reading.host->meter.in_time()) {
        *size = 0;
        return nullptr;
    }
    const auto part = reading.left.substr(0, kChunk);
    reading.host->see(reading.place);
    reading.place.line += static_cast<int>(std::count(part.begin(), part.end(), '\n'));
    reading.left.remove_prefix(part.size());
    *size = part.size();
    return part.empty() ? nullptr : part.data();
}

// Lua writes places as "0:12: " where 0 is the number of the source.
std::string chunk_name(std::size_t source) { return "=" + std::to_string(source); }

std::string_view without_mark(std::string_view text) {
    return text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
}

bool is_compiled(std::string_view text) {
    text = without_mark(text);
    if (text.starts_with('#')) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    return text.starts_with('\x1B');
}

// Lines end in \n, whatever system the file was written on; Lua and the scan count them alike then.
std::string with_plain_lines(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\r')
            out += text[i];
        else if (i + 1 >= text.size() || text[i + 1] != '\n')
            out += '\n';
    }
    return out;
}

// Where text stops being UTF-8 without zero bytes: the start of that line; npos when it is fine.
std::size_t first_bad(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto line = text.substr(at, end - at);
        if (line.find('\0') != std::string_view::npos || !is_utf8(line)) return at;
        at = end + 1;
    }
    return std::string_view::npos;
}

// Set up the state; runs protected, so that a lack of memory here is a diagnostic too.
int prepare(lua_State* state, Host& host) {
    install_placeholder_type(state);
    install_story_type(state);
    lua_newtable(state);
    install_library(state);
    install_words(state, host);
    make_environment(state);
    lua_rawsetp(state, LUA_REGISTRYINDEX, &host.sources);
    run_file(state, host, 0);
    lua_settop(state, 0);
    check_captures(state, host);
    return 0;
}

void report_twice(Host& host) {
    for (const auto& source : host.sources)
        for (const auto& one : source.scan.twice) {
            if (host.diagnostics().all().size() > kMostMistakes) return;
            host.diagnostics().error("S124", {source.shown, one.line},
                                     "'" + shown_name(one.name) +
                                         "' stands twice in one { … }; the first is in line " +
                                         std::to_string(one.first) + ".",
                                     "Only one of them can count. Take the other out.");
        }
}

// Where else a name stands that is told at its first place: "It stands in lines 8 and 11, too."
std::string elsewhere(const std::vector<const Placeholder*>& uses) {
    constexpr std::size_t kMost = 8;
    std::vector<std::string> places;
    for (const auto* use : uses) {
        const bool here = use->place.file == uses.front()->place.file;
        const std::string line = std::to_string(use->place.line);
        const auto place = here ? line : file_name(use->place.file) + ":" + line;
        if (use->place == uses.front()->place || place == (places.empty() ? "" : places.back())) continue;
        if (places.size() == kMost) {
            places.emplace_back("more");
            break;
        }
        places.push_back(place);
    }
    if (places.empty()) return {};
    return std::string(places.size() == 1 ? "It stands in line " : "It stands in lines ") + listed(places) +
           ", too.";
}

std::string hint_for(const Host& host, const Placeholder& one) {
    if (one.not_available)
        return one.path.starts_with("math.random")
                   ? "For luck in the story there is chance { { 3, \"in_stock\" }, { 1, \"sold_out\" } }."
                   : "Scenarios use the words in scenarios/README.md and " + listed(library_names()) + ".";
    std::vector<std::string> known = library_names();
    for (const auto& word : vocabulary())
        if (word.file == host.kind) known.emplace_back(word.name);
    known.insert(known.end(), host.cast_words.begin(), host.cast_words.end());
    const std::string near = did_you_mean(one.path, known);
    return near.empty() ? "A text needs quotes; a person has to be named in cast { … } first." : near;
}

// One message for each name, however often it stands there; none for a person whose name in the cast was
// told.
void report_placeholders(Host& host) {
    std::vector<std::string> order;
    std::map<std::string, std::vector<const Placeholder*>> uses;
    for (const auto& one : host.placeholders) {
        if (one.indexed || host.misnamed.contains(one.path)) continue;
        auto& same = uses[one.path];
        if (same.empty()) order.push_back(one.path);
        same.push_back(&one);
    }
    for (const auto& path : order) {
        const auto& one = *uses[path].front();
        auto hint = hint_for(host, one);
        if (const auto also = elsewhere(uses[path]); !also.empty()) hint += " " + also;
        if (one.not_available)
            host.diagnostics().error("S105", one.place, "'" + path + "' is not available here.", hint);
        else
            host.diagnostics().error("S101", one.place, "The word '" + path + "' is not known.", hint);
    }
}

scenario::Document document_of(Host& host) {
    scenario::Document out;
    out.file = host.sources.front().shown;
    out.id = file_stem(out.file);
    out.has_functions = !host.functions.empty();
    for (const auto& source : host.sources) out.sources[file_name(source.shown)] = source.text;
    for (const auto& use : host.uses)
        if (!use.placed && use.word != nullptr && use.word->top) out.words.push_back(use.node);
    return out;
}

}  // namespace

Host::Host(const Files& disk, FileKind file_kind, std::string pack, const Clock& clock,
           Diagnostics& diagnostics, const Budget& limits)
    : files(disk),
      kind(file_kind),
      folder(std::move(pack)),
      meter(limits, clock),
      budget(limits),
      diagnostics_(&diagnostics) {
    meter.when_tripped(
        [](void* host) noexcept { static_cast<Host*>(host)->note_place(static_cast<Host*>(host)->state); },
        this);
    state = lua_newstate(Meter::allocate, &meter);
    if (state != nullptr) slot(state) = this;
    sources.reserve(kMostFiles);  // groups are pointed at, so sources must not move
}

Host::~Host() {
    if (state != nullptr) lua_close(state);
}

void Host::note_place(lua_State* running) noexcept {
    lua_Debug info{};
    for (int level = 0; running != nullptr && lua_getstack(running, level, &info) == 1; ++level) {
        lua_getinfo(running, "Sl", &info);
        const auto source = static_cast<std::size_t>(std::atoi(info.source + 1));
        if (info.currentline <= 0 || source >= sources.size()) continue;  // one of ours
        seen_source_ = source;
        seen_line_ = info.currentline;
        return;
    }
}

Place Host::last_seen() const {
    if (sources.empty()) return {};
    return {sources[seen_source_].shown, seen_line_};
}

void Host::see(const Place& place) {
    for (std::size_t i = 0; i < sources.size(); ++i)
        if (sources[i].shown == place.file) seen_source_ = i;
    seen_line_ = place.line;
}

Place Host::here(lua_State* running) const {
    lua_Debug info{};
    // Skip C functions between the script and us.
    for (int level = 1; lua_getstack(running, level, &info) == 1; ++level) {
        lua_getinfo(running, "Sl", &info);
        const auto source = static_cast<std::size_t>(std::atoi(info.source + 1));
        if (info.currentline > 0 && source < sources.size()) return {sources[source].shown, info.currentline};
    }
    return {sources.empty() ? std::string() : sources.front().shown, 0};
}

Place Host::place_of_function(lua_State* running) const {
    lua_Debug info{};
    lua_pushvalue(running, -1);
    lua_getinfo(running, ">S", &info);
    const auto source = static_cast<std::size_t>(std::atoi(info.source + 1));
    return {source < sources.size() ? sources[source].shown : std::string(), info.linedefined};
}

void Host::mistake(const char* code, Place place, std::string message, std::string hint) {
    diagnostics_->error(code, std::move(place), std::move(message), std::move(hint));
    if (diagnostics_->all().size() > kMostMistakes) throw ScriptError{"there are too many mistakes to go on"};
}

std::pair<Place, std::string> Host::split(const std::string& message) const {
    char* end = nullptr;
    const auto source = std::strtoul(message.c_str(), &end, 10);
    if (end != message.c_str() && *end == ':' && source < sources.size()) {
        const char* after = end + 1;
        const auto line = std::strtol(after, &end, 10);
        if (end != after && *end == ':') {
            std::string rest(end + 1);
            if (rest.starts_with(' ')) rest.erase(0, 1);
            return {{sources[source].shown, static_cast<int>(line)}, rest};
        }
    }
    return {last_seen(), message};
}

void Host::stop(int status) {
    meter.off();
    std::string raw = "something went wrong";
    if (lua_type(state, -1) == LUA_TSTRING)
        raw = clean_text(std::string_view(lua_tostring(state, -1)).substr(0, 2000));
    const bool call = locked;
    auto [place, message] = split(raw);
    if (meter.tripped() != Tripped::nothing) {
        diagnostics().error(
            "S107", last_seen(),
            std::string(call ? "A function" : "The file") + " was stopped: " + meter.told(call) + ".",
            meter.tripped() == Tripped::instructions ? "Is there a loop that never ends?" : "");
    } else if (told) {
        // The reason is among the diagnostics.
    } else if (status == LUA_ERRSYNTAX) {
        const auto source = std::find_if(sources.begin(), sources.end(),
                                         [&, p = &place](const SourceFile& s) { return s.shown == p->file; });
        diagnostics().add(syntax_error(place, message, source != sources.end() ? source->scan : Scan{}));
    } else if (message.find("stack overflow") != std::string::npos) {
        diagnostics().error("S107", place, "A function calls itself without end.",
                            "Look at the function that runs in this line.");
    } else {
        const bool nothing = message.find("a nil value") != std::string::npos;
        diagnostics().error(
            "S107", place, sentence("This line could not be carried out: " + message),
            nothing ? "Something in this line has no value: a name that was never given one, or not yet."
                    : "");
    }
    lua_close(state);
    state = nullptr;
}

std::optional<std::size_t> open_source(Host& host, const std::string& path, const Place& wanted) {
    auto& out = host.diagnostics();
    const auto refuse = [&](const Place& place, std::string message, std::string hint = {}) {
        out.error("S122", place, std::move(message), std::move(hint));
        return std::nullopt;
    };
    if (host.sources.size() >= kMostFiles)
        return refuse(wanted, "More than " + std::to_string(kMostFiles) + " files take part.");
    const std::string most = std::to_string(host.budget.source_bytes >> 10U) + " KiB";
    const auto text = host.files.read(path, host.budget.source_bytes);
    if (!text)
        return refuse(wanted, text.error().message,
                      text.error().code == "files.too_large"
                          ? "A scenario's file is text of at most " + most + "."
                          : "");
    std::size_t all = text->size();
    for (const auto& source : host.sources) all += source.text.size();
    if (all > 2 * host.budget.source_bytes)
        return refuse(wanted, "The files of this scenario are larger together than " +
                                  std::to_string(host.budget.source_bytes >> 9U) + " KiB.");
    if (is_compiled(*text)) return refuse({path, 1}, "This is compiled Lua; a scenario is plain text.");
    SourceFile source{path, with_plain_lines(*text), {}, {}};
    const auto lines_before = [&](std::size_t end) {
        return static_cast<int>(std::count(source.text.begin(),
                                           source.text.begin() + static_cast<std::ptrdiff_t>(end), '\n')) +
               1;
    };
    if (const auto bad = first_bad(source.text); bad != std::string::npos)
        return refuse({path, lines_before(bad)}, "From this line on the file is not plain UTF-8 text.",
                      "Save it again as UTF-8.");
    source.scan = scan(without_mark(source.text), path, out);
    if (!source.scan.sound) return std::nullopt;
    host.sources.push_back(std::move(source));
    return host.sources.size() - 1;
}

void run_file(lua_State* state, Host& host, std::size_t source) {
    Reading reading{&host, without_mark(host.sources[source].text), {host.sources[source].shown, 1}};
    const int status = lua_load(state, read_chunk, &reading, chunk_name(source).c_str(), "t");
    if (host.meter.tripped() != Tripped::nothing) luaL_error(state, "stopped");  // the reader ended early
    if (status == LUA_ERRSYNTAX || status == LUA_ERRRUN) host.syntax = true;     // nothing has run yet
    if (status != LUA_OK) lua_error(state);
    host.see({host.sources[source].shown, 0});
    lua_rawgetp(state, LUA_REGISTRYINDEX, &host.sources);
    lua_setupvalue(state, -2, 1);
    lua_call(state, 0, 1);
}

void hook(lua_State* state, lua_Debug*) {
    Host& host = Host::of(state);
    host.note_place(state);
    if (!host.meter.tick(kHookPeriod)) {
        lua_sethook(state, hook, LUA_MASKCOUNT, 1);  // whatever runs on is stopped again at once
        luaL_error(state, "stopped");
    }
}

Loaded load(const Files& files, const std::string& path, FileKind kind, const Clock& clock,
            Diagnostics& diagnostics, const Budget& budget) {
    Loaded out;
    auto host = std::make_unique<Host>(files, kind, folder_of(path), clock, diagnostics, budget);
    if (host->state == nullptr) {
        diagnostics.error("S107", {path, 0}, "There is not enough memory to read this file.");
        return out;
    }
    if (!open_source(*host, path, {path, 0})) return out;
    host->meter.begin_load();
    lua_sethook(host->state, hook, LUA_MASKCOUNT, kHookPeriod);
    lua_pushcfunction(host->state, guarded<prepare>);
    int status = lua_pcall(host->state, 0, 0, 0);
    host->meter.off();
    if (status == LUA_OK && host->meter.tripped() != Tripped::nothing) status = LUA_ERRRUN;
    if (host->syntax) status = LUA_ERRSYNTAX;
    if (!host->syntax) {
        report_placeholders(*host);
        report_twice(*host);
    }
    if (status != LUA_OK) {
        host->stop(status);
        return out;
    }
    check_shapes(*host);
    out.document = document_of(*host);
    if (!host->functions.empty()) {
        host->locked = true;
        out.program = make_program(std::move(host));
    }
    return out;
}

}  // namespace rehearse::script
