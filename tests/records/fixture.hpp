// What the tests of the records share: a folder that goes away, values to keep, and SQLite without the layer.
#pragma once

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "records/records.hpp"

namespace rehearse::test {

class TempFolder {
public:
    TempFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "rehearse-records-XXXXXX").string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

inline std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void put_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

/// Every file of a folder with its bytes.
inline std::map<std::string, std::string> contents(const std::filesystem::path& folder) {
    std::map<std::string, std::string> out;
    for (const auto& file : std::filesystem::directory_iterator(folder))
        out[file.path().filename().string()] = bytes_of(file.path().string());
    return out;
}

/// A connection that knows nothing of the records layer, as another program's.
class Raw {
public:
    explicit Raw(const std::string& path, const std::string& vfs = {}) {
        REQUIRE(sqlite3_open_v2(path.c_str(), &handle_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                                vfs.empty() ? nullptr : vfs.c_str()) == SQLITE_OK);
    }
    ~Raw() { sqlite3_close_v2(handle_); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    /// The first column of the last row, or "error: " and what SQLite said.
    std::string ask(const std::string& sql) {
        std::string out;
        const auto keep = [](void* to, int, char** values, char**) {
            *static_cast<std::string*>(to) = values[0] != nullptr ? values[0] : "";
            return 0;
        };
        if (sqlite3_exec(handle_, sql.c_str(), keep, &out, nullptr) == SQLITE_OK) return out;
        return std::string("error: ") + sqlite3_errmsg(handle_);
    }

private:
    sqlite3* handle_ = nullptr;
};

inline std::unique_ptr<records::Records> opened(const std::string& path,
                                                const records::Options& options = {}) {
    auto out = records::open(path, options);
    REQUIRE_MESSAGE(out.has_value(), (out ? "" : out.error().text()));
    return std::move(*out);
}

inline std::string code_of(const auto& result) { return result ? "" : result.error().code; }

inline const records::SourceFiles kScenarioFiles{{"kettle.lua", "scenario { title = \"Kettle\" }\n"},
                                                 {"lib/words.lua", std::string("\0\xff bytes", 8)}};

/// The head of an attempt, with its sources kept in `records`.
inline play::AttemptHead head_for(records::Records& records, const std::string& id,
                                  const std::string& learner,
                                  const records::SourceFiles& files = kScenarioFiles) {
    play::AttemptHead head;
    head.id = id;
    head.learner = learner;
    head.scenario_id = "kettle";
    head.scenario_title = "Kettle, day 24";
    head.scenario_digest = "5ce0a810";
    const auto scenario = records.keep_sources("scenario", "kettle", files);
    REQUIRE_MESSAGE(scenario.has_value(), (scenario ? "" : scenario.error().text()));
    head.scenario_sources = *scenario;
    head.organisation_id = "brae-and-bell";
    head.organisation_digest = "0a6a";
    const auto organisation =
        records.keep_sources("organisation", "brae-and-bell", {{"brae.lua", "organisation {}"}});
    REQUIRE(organisation.has_value());
    head.organisation_sources = *organisation;
    head.overrides = {{"refund_within_days", 14, 10}, {"sales assistant.refund_limit", 40, -2147483647 - 1}};
    head.condition = "busy";
    head.mode = play::Mode::coached;
    head.limits = true;
    head.seed = 0xfedcba9876543210U;
    head.rules_version = 3;
    head.started = 1772374000123;
    return head;
}

inline play::Entry answer(int parent, const std::string& beat, const std::string& said, bool ends = false) {
    play::Entry entry;
    entry.parent = parent;
    entry.answer = {play::AnswerKind::pick, beat, {"receipt", "box – opened"}, {}, {}, {}};
    entry.said = said;
    entry.reached = "after-" + beat;
    entry.ends = ends;
    entry.checksum = "c0ffee";
    entry.at = 1772374001000 + parent;
    return entry;
}

inline play::Entry rewind_to(int parent) {
    play::Entry entry;
    entry.parent = parent;
    entry.kind = play::EntryKind::rewind;
    entry.at = 1772374002000;
    return entry;
}

inline play::Entry added(records::Records& records, const std::string& attempt, const play::Entry& entry) {
    auto out = records.append(attempt, entry);
    REQUIRE_MESSAGE(out.has_value(), (out ? "" : out.error().text()));
    return *out;
}

inline play::Remark remark_on(int entry, const std::string& words) {
    return {entry, "questions_answered", "return-window", words, 1772374003000 + entry};
}

inline void remarked(records::Records& records, const std::string& attempt, const play::Remark& remark) {
    const auto done = records.remark(attempt, remark);
    REQUIRE_MESSAGE(done.has_value(), (done ? "" : done.error().text()));
}

/// Makes records with one attempt of one entry and a remark about it.
inline void fill_one(const std::string& path, const records::Options& options = {}) {
    const auto records = opened(path, options);
    REQUIRE(records->start(head_for(*records, "one", "Ailsa")).has_value());
    added(*records, "one", answer(0, "arrives", "Hello."));
    remarked(*records, "one", remark_on(1, "I did."));
}

}  // namespace rehearse::test
