// What the tests of sessions share: a place to work with time and chance held still, on files of the disk or
// of memory, and records in a folder that goes away.
#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "debrief/render.hpp"
#include "session/practice.hpp"
#include "support/random_answer.hpp"

namespace rehearse::test {

class TempFolder {
public:
    TempFolder() {
        // In memory where the system offers it: nothing here asks whether a disk keeps its word.
        std::error_code problem;
        const bool memory =
            std::filesystem::is_directory("/dev/shm", problem) && ::access("/dev/shm", W_OK) == 0;
        std::string name =
            ((memory ? std::filesystem::path("/dev/shm") : std::filesystem::temp_directory_path()) /
             "rehearse-test-XXXXXX")
                .string();
        REQUIRE(mkdtemp(name.data()) != nullptr);
        path_ = name;
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;
    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::string operator/(const std::string& name) const { return path_ + "/" + name; }

private:
    std::string path_;
};

inline std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void put_bytes(const std::string& path, const std::string& bytes) {
    std::filesystem::create_directories(std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

/// `text` with `from`, which must be there once, replaced by `to`.
inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE_MESSAGE(at != std::string::npos, from);
    REQUIRE_MESSAGE(text.find(from, at + 1) == std::string::npos, from);
    return text.replace(at, from.size(), to);
}

inline bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// In one line, with single spaces: where lines break depends on the width.
inline std::string flat(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c != '\n' && c != ' ')
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    return out;
}

/// The value, or a failed test that says why.
template <class T>
T value_of(Result<T> result) {
    REQUIRE_MESSAGE(result.has_value(),
                    (result ? std::string() : result.error().code + ": " + result.error().text()));
    return std::move(*result);
}

inline void must(const Status& status) {
    REQUIRE_MESSAGE(status.has_value(),
                    (status ? std::string() : status.error().code + ": " + status.error().text()));
}

inline const standards::Catalogue& real_catalogue() {
    static const auto kCatalogue = value_of(
        standards::read_catalogue(DiskFiles(), std::string(REHEARSE_SOURCE_DIR) + "/assets/standards"));
    return kCatalogue;
}

constexpr Timestamp kNow = 1772374000000;  // 2026-03-01

using PracticePointer = std::unique_ptr<session::Practice>;

class Bench {
public:
    Bench(const Files& files, session::Paths paths, std::string records_file, records::Options options = {})
        : library(files, clock, real_catalogue(), std::move(paths)),
          records_file_(std::move(records_file)),
          options_(std::move(options)) {
        reopen();
    }

    /// Closes the records and opens them again, as the next start of the program does.
    void reopen() {
        records.reset();
        records = value_of(records::open(records_file_, options_));
    }

    [[nodiscard]] session::Workplace workplace() {
        return {&library, records.get(), &clock, &random, nullptr};
    }

    [[nodiscard]] PracticePointer start(const std::string& scenario, std::uint64_t seed = 1,
                                        play::Mode mode = play::Mode::practice,
                                        const std::string& condition = {}) {
        return value_of(session::Practice::start(workplace(), value_of(library.open(scenario)),
                                                 {"Ailsa", condition, mode, seed}));
    }
    [[nodiscard]] PracticePointer review(const std::string& attempt) {
        return value_of(session::Practice::review(workplace(), attempt));
    }
    [[nodiscard]] PracticePointer resume(const std::string& attempt,
                                         session::Edition edition = session::Edition::current) {
        return value_of(session::Practice::resume(workplace(), attempt, edition));
    }

    FixedClock clock{kNow};
    CountingRandom random{1};
    session::Library library;
    std::unique_ptr<records::Records> records;

private:
    std::string records_file_;
    records::Options options_;
};

/// The answer that is called `id` where the attempt stands: an option, a consult, or items with spaces
/// between.
inline play::Answer named(const session::Practice& practice, const std::string& id) {
    const auto& scenario = practice.scenario();
    const auto& decision = scenario.beats[practice.played().state().at].decision;
    if (const int option = scenario.option(decision, id); option >= 0)
        return chosen(play::AnswerKind::choose, option);
    if (const int consult = scenario.consult(id); consult >= 0)
        return chosen(play::AnswerKind::consult, consult);
    REQUIRE_MESSAGE(decision.kind == scenario::DecisionKind::pick, id);
    play::Answer out = marked(0);
    for (std::size_t i = 0; i < decision.items.size(); ++i)
        if (has(" " + id + " ", " " + decision.items[i].id + " ")) out.marks |= 1U << i;
    return out;
}

inline void give(session::Practice& practice, const std::string& id) {
    CAPTURE(id);
    must(practice.answer(named(practice, id)));
}

/// Any possible answer, the way it would be given: forms and texts as they are typed.
inline void give_random(session::Practice& practice, std::uint64_t luck) {
    const auto& state = practice.played().state();
    const auto& decision = practice.scenario().beats[state.at].decision;
    const auto answer = random_answer(practice.scenario(), state, value_of(practice.offer()), luck);
    if (answer.kind == play::AnswerKind::write)
        return must(practice.write("Dear Mrs Okafor, sorry about text " + std::to_string(luck % 10)));
    if (answer.kind != play::AnswerKind::record && answer.kind != play::AnswerKind::calculate)
        return must(practice.answer(answer));
    std::vector<std::string> typed;
    for (std::size_t i = 0; i < decision.fields.size(); ++i) {
        const auto& field = decision.fields[i];
        const bool blank = draw(luck, 5, i) % 3 == 0 && answer.kind == play::AnswerKind::record;
        if (field.kind == scenario::FieldKind::one_of)
            typed.push_back(field.one_of[draw(luck, 6, i) % field.one_of.size()]);
        else
            typed.emplace_back(field.kind == scenario::FieldKind::date ? "14 March 2026" : "12");
        if (blank) typed.back().clear();
    }
    must(practice.fill_in(typed));
}

inline std::string beat_of(const session::Practice& practice) {
    return practice.scenario().beats[practice.played().state().at].id;
}

inline std::string debrief_text(const session::Practice& practice) {
    return debrief::to_text(practice.debrief(), 80);
}

}  // namespace rehearse::test
