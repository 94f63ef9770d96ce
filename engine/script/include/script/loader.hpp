// Lua files in, written words out. Files come from strangers: nothing in one can reach the machine, and no
// file can take more than its budget of instructions, memory and time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "base/clock.hpp"
#include "base/diagnostic.hpp"
#include "base/files.hpp"
#include "scenario/scenario.hpp"
#include "scenario/source.hpp"
#include "script/vocabulary.hpp"

namespace rehearse::script {

/// Instructions and bytes are counted, so that every machine agrees; time is the net below them.
struct Budget {
    std::int64_t load_instructions = 10'000'000;
    std::int64_t call_instructions = 200'000;
    std::size_t load_bytes = 96U << 20U;
    std::size_t call_bytes = 1U << 20U;    // growth during one call
    std::size_t string_bytes = 4U << 20U;  // one string
    std::size_t source_bytes = 512U << 10U;
    std::int64_t wall_milliseconds = 5000;
    std::int64_t fail_allocation = 0;  // the allocation that is refused, counted from 1; for tests
};

/// The author's functions of one scenario, alive in their own Lua state.
class Program : public scenario::Functions {
public:
    /// Tells the functions which slots the finished scenario has. Call once, before play.
    virtual void bind(const scenario::Scenario& scenario) = 0;
    /// How often a script was entered by call(): for tests.
    [[nodiscard]] virtual std::int64_t calls() const = 0;
};

struct Loaded {
    /// What the file says. Present even when there were mistakes, so that the rest of it can be checked;
    /// absent after a syntax error or a tripped budget.
    std::optional<scenario::Document> document;
    /// Present when the file has functions.
    std::shared_ptr<Program> program;
};

/// Reads `path` and the files of its folder that it requires. Never throws; all mistakes go to
/// `diagnostics`, S1xx. `clock` must outlive the program.
[[nodiscard]] Loaded load(const Files& files, const std::string& path, FileKind kind, const Clock& clock,
                          Diagnostics& diagnostics, const Budget& budget = {});

}  // namespace rehearse::script
