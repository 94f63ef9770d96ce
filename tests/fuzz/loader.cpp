// To let libFuzzer look for inputs of its own:
//   cmake -B build-fuzz -DCMAKE_CXX_COMPILER=clang++ -DCMAKE_CXX_FLAGS=-fsanitize=fuzzer-no-link
//         -DREHEARSE_SANITIZE=ON -DREHEARSE_FUZZ=ON -DREHEARSE_DESKTOP=OFF
//   cmake --build build-fuzz --target rehearse_loader_fuzzer
//   mkdir corpus; build-fuzz/bin/rehearse_loader_fuzzer corpus tests/content/good tests/content/bad
#include "fuzz/loader.hpp"

#include <cstdio>
#include <cstdlib>

#include "support/checked.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

void promise(bool kept, const char* what) {
    if (kept) return;
    std::fprintf(stderr, "a promise is broken: %s\n", what);
    std::abort();
}

script::Budget small() {
    script::Budget budget;
    budget.load_instructions = 100'000;
    budget.call_instructions = 10'000;
    budget.load_bytes = 8U << 20U;
    budget.call_bytes = 64U << 10U;
    budget.string_bytes = 1U << 20U;
    budget.source_bytes = 64U << 10U;
    return budget;
}

// What the functions of a scenario give, all of them, as text.
std::string played(const Checked& checked) {
    if (!checked.scenario || !checked.program) return {};
    std::vector<std::int32_t> slots;
    for (const auto& slot : checked.scenario->slots) slots.push_back(slot.start);
    std::string out;
    for (const auto& beat : checked.scenario->beats)
        for (const auto& line : beat.lines) {
            if (!line.when || line.when->function < 0) continue;
            const auto result = checked.program->call(
                line.when->function, {slots.data(), nullptr, checked.program.get(), nullptr});
            out += result ? std::to_string(*result) : result.error().text();
            promise(is_utf8(out), "what the learner is told is text");
        }
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const FixedClock kClock(0);
    static const auto kCompanions = content("bad");
    auto files = kCompanions;
    files["bad/input.lua"] = std::string(reinterpret_cast<const char*>(data), size);
    const MemoryFiles pack(std::move(files));
    const auto checked = check(pack, "bad/input.lua", kClock, small());
    promise(checked.document.has_value() || checked.diagnostics.has_errors(),
            "a file that is not read has a reason");
    promise(!checked.scenario || !checked.diagnostics.has_errors(), "a scenario has no errors");
    promise(checked.diagnostics.all().size() < 4000, "a few hundred mistakes are enough");
    for (const auto& one : checked.diagnostics.all()) {
        promise(!one.code.empty() && !one.message.empty() && one.place.line >= 0,
                "a diagnostic says something");
        promise(clean_text(one.message + one.hint) == one.message + one.hint, "a diagnostic is clean text");
    }
    const auto again = check(pack, "bad/input.lua", kClock, small());
    promise(again.text() == checked.text(), "the same file has the same diagnostics");
    if (checked.scenario)
        promise(again.scenario && again.scenario->digest == checked.scenario->digest,
                "the same file has the same digest");
    promise(played(checked) == played(again), "functions give the same again");
    return 0;
}
