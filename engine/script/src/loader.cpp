#include "script/loader.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/text.hpp"
#include "host.hpp"
#include "program.hpp"

namespace rehearse::script {
namespace {

constexpr int kHookPeriod = 1000;
constexpr std::size_t kChunk = 256;  // bytes handed to the compiler at a time, with a look at the clock between

void hook(lua_State* state, lua_Debug* info) {
    Host& host = Host::of(state);
    lua_getinfo(state, "Sl", info);
    const auto source = static_cast<std::size_t>(std::atoi(info->source + 1));
    if (source < host.sources.size() && info->currentline > 0) host.last_seen = {host.sources[source].shown, info->currentline};
    if (!host.meter.tick(kHookPeriod)) {
        lua_sethook(state, hook, LUA_MASKCOUNT, 1);  // whatever runs on is stopped again at once
        luaL_error(state, "stopped");
    }
}

struct Reading {
    Host* host;
    std::string_view left;
};

const char* read_chunk(lua_State*, void* data, std::size_t* size) {
    auto& reading = *static_cast<Reading*>(data);
    if (!reading.host->meter.in_time()) {
        *size = 0;
        return nullptr;
    }
    const auto part = reading.left.substr(0, kChunk);
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

// Set up the state; runs protected, so that a lack of memory here is a diagnostic too.
int prepare(lua_State* state) {
    Host& host = Host::of(state);
    install_placeholder_type(state);
    install_story_type(state);
    lua_newtable(state);
    install_library(state);
    install_words(state, host);
    make_environment(state);
    lua_rawsetp(state, LUA_REGISTRYINDEX, &host.sources);
    run_file(state, host, 0);
    check_captures(state, host);
    return 0;
}

std::string unquoted_near(const std::string& message) {
    const auto near = message.find(" near ");
    return near == std::string::npos ? std::string() : message.substr(near + 6);
}

// "'}' expected (to close '{' at line 3) near 'reply'" -> a sentence.
Diagnostic syntax_error(const Place& place, const std::string& message) {
    Diagnostic out{Severity::error, "S106", place, message, {}};
    const std::string found = unquoted_near(message);
    const auto close = message.find("(to close ");
    if (close == std::string::npos) {
        out.message = "The text cannot be read as Lua: " + message + ".";
        if (message.find("unfinished string") != std::string::npos) out.hint = "A text in quotes is not closed in this line.";
        return out;
    }
    const std::string opened = message.substr(close + 10, message.find(')', close) - close - 10);  // '{' at line 3
    const auto at = opened.find(" at line ");
    const std::string bracket = at == std::string::npos ? opened : opened.substr(0, at);
    const std::string line = at == std::string::npos ? std::to_string(place.line) : opened.substr(at + 9);
    out.message = "The bracket " + bracket + " opened in line " + line + " is not closed before " + (found == "<eof>" ? "the end of the file" : found) + ".";
    out.hint = found == "<eof>" ? "Look from line " + line + " on for a missing bracket." : "Is a comma missing before " + found + ", or a bracket?";
    return out;
}

void report_placeholders(Host& host) {
    std::vector<std::string> known = library_names();
    for (const auto& word : vocabulary())
        if (word.file == host.kind) known.emplace_back(word.name);
    known.insert(known.end(), host.cast_words.begin(), host.cast_words.end());
    for (const auto& one : host.placeholders) {
        if (one.indexed) continue;
        if (one.not_available) {
            std::string hint = "Scenarios use the words in scenarios/README.md and " + listed(library_names()) + ".";
            if (one.path.starts_with("math.random")) hint = "For luck in the story there is chance { { 3, \"in_stock\" }, { 1, \"sold_out\" } }.";
            host.diagnostics().error("S105", one.place, "'" + one.path + "' is not available here.", hint);
            continue;
        }
        std::string hint = did_you_mean(one.path, known);
        if (hint.empty()) hint = "If it is a person, name them in cast { … } first.";
        host.diagnostics().error("S101", one.place, "The word '" + one.path + "' is not known.", hint);
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

Host::Host(const Files& disk, FileKind file_kind, std::string pack, const Clock& clock, Diagnostics& diagnostics, const Budget& limits)
    : files(disk), kind(file_kind), folder(std::move(pack)), meter(limits, clock), budget(limits), diagnostics_(&diagnostics) {
    state = lua_newstate(Meter::allocate, &meter);
    if (state != nullptr) slot(state) = this;
    sources.reserve(64);  // groups are pointed at, so sources must not move
}

Host::~Host() {
    if (state != nullptr) lua_close(state);
}

Place Host::here(lua_State* running, int level) const {
    lua_Debug info{};
    // Skip C functions between the script and us.
    for (int at = level; lua_getstack(running, at, &info) == 1; ++at) {
        lua_getinfo(running, "Sl", &info);
        const auto source = static_cast<std::size_t>(std::atoi(info.source + 1));
        if (info.currentline > 0 && source < sources.size()) return {sources[source].shown, info.currentline};
    }
    return {sources.empty() ? std::string() : sources.front().shown, 0};
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
    return {last_seen.line > 0 ? last_seen : Place{sources.empty() ? std::string() : sources.front().shown, 0}, message};
}

void Host::stop(lua_State* running, int status) {
    meter.off();
    std::string raw = "something went wrong";
    if (lua_type(running, -1) == LUA_TSTRING) raw = clean_text(lua_tostring(running, -1)).substr(0, 2000);
    const bool call = locked;
    auto [place, message] = split(raw);
    if (meter.tripped() != Tripped::nothing) {
        diagnostics().error("S107", last_seen.line > 0 && place.line == 0 ? last_seen : place, std::string(call ? "A function" : "The file") + " was stopped: " + meter.told(call) + ".");
    } else if (status == LUA_ERRSYNTAX) {
        diagnostics().add(syntax_error(place, message));
    } else if (message.find("stack overflow") != std::string::npos) {
        diagnostics().error("S107", place, "A function calls itself without end.", "Look at the function that runs in this line.");
    } else {
        diagnostics().error("S107", place, "This line could not be carried out: " + message + ".");
    }
    lua_close(running);
    if (running == state) state = nullptr;
}

std::optional<std::size_t> open_source(Host& host, const std::string& path, const std::string& shown) {
    auto& out = host.diagnostics();
    if (host.sources.size() >= 64) return std::nullopt;
    const auto text = host.files.read(path, host.budget.source_bytes);
    if (!text) {
        out.error("S122", {shown, 0}, text.error().message, text.error().code == "files.too_large" ? "A scenario's file is text of at most " + std::to_string(host.budget.source_bytes >> 10U) + " KiB." : "");
        return std::nullopt;
    }
    if (is_compiled(*text)) {
        out.error("S122", {shown, 1}, "This is compiled Lua; a scenario is plain text.");
        return std::nullopt;
    }
    if (const auto bad = text->find('\0'); bad != std::string::npos || !is_utf8(*text)) {
        const auto stop = bad != std::string::npos ? bad : 0;
        out.error("S122", {shown, bad != std::string::npos ? static_cast<int>(std::count(text->begin(), text->begin() + static_cast<std::ptrdiff_t>(stop), '\n')) + 1 : 0}, "This file is not plain UTF-8 text.", "Save it again as UTF-8.");
        return std::nullopt;
    }
    SourceFile source{shown, *text, {}, {}};
    source.scan = scan(without_mark(source.text), shown, out);
    if (!source.scan.sound) return std::nullopt;
    host.sources.push_back(std::move(source));
    return host.sources.size() - 1;
}

void run_file(lua_State* state, Host& host, std::size_t source) {
    Reading reading{&host, without_mark(host.sources[source].text)};
    const int status = lua_load(state, read_chunk, &reading, chunk_name(source).c_str(), "t");
    if (status != LUA_OK) lua_error(state);
    lua_rawgetp(state, LUA_REGISTRYINDEX, &host.sources);
    lua_setupvalue(state, -2, 1);
    lua_call(state, 0, 1);
}

Loaded load(const Files& files, const std::string& path, FileKind kind, const Clock& clock, Diagnostics& diagnostics, const Budget& budget) {
    Loaded out;
    auto host = std::make_unique<Host>(files, kind, folder_of(path), clock, diagnostics, budget);
    if (host->state == nullptr) {
        diagnostics.error("S107", {path, 0}, "There is not enough memory to read this file.");
        return out;
    }
    if (!open_source(*host, path, path)) return out;
    host->meter.begin_load();
    lua_sethook(host->state, hook, LUA_MASKCOUNT, kHookPeriod);
    lua_pushcfunction(host->state, prepare);
    const int status = lua_pcall(host->state, 0, 0, 0);
    host->meter.off();
    const bool syntax = status == LUA_ERRSYNTAX;
    if (!syntax) report_placeholders(*host);
    if (status != LUA_OK) {
        host->stop(host->state, status);
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
