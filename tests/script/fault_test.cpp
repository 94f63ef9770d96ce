// Faults put in on purpose: the allocator fails at every allocation of a load and of a call, the instructions
// run out at every look at them, the clock jumps at every reading. Always a clean diagnostic, never a crash
// or a leak.
#include "calling.hpp"

using namespace rehearse;
using namespace rehearse::test;

namespace {

/// Stands still for so many readings, then jumps a minute ahead.
class JumpingClock final : public Clock {
public:
    explicit JumpingClock(int readings) : left_(readings) {}
    [[nodiscard]] Timestamp now() const override { return 0; }
    [[nodiscard]] std::int64_t monotonic() const override { return left_-- > 0 ? 0 : 60'000; }
    [[nodiscard]] int left() const { return left_; }

private:
    mutable int left_;
};

std::string whole() { return content("good").at("good/whole.lua"); }

/// A good scenario that works a while: loops, texts, the library, functions.
std::string busy() {
    return head() +
           "local all = {} for i = 1, 300 do all[i] = format(\"%s-%d\", lower(\"N\"), i) end\n"
           "for k, v in pairs(all) do if contains(v, \"-7\") then all[k] = join(words(v .. \" x\"), \"_\") "
           "end end\n" +
           tail(
               "when = function(story) local t = {} for i = 1, 50 do t[i] = format(\"%d\", i) .. \"x\" end "
               "return #t == 50 end,");
}

/// Loads with the nth allocation refused; returns whether it was reached.
bool load_with_fault(const std::string& text, std::int64_t nth) {
    script::Budget budget;
    budget.fail_allocation = nth;
    const auto checked = check(text, budget);
    if (!checked.diagnostics.has_errors()) return false;
    CHECK(checked.diagnostics.all().size() == 1);
    const auto& one = checked.diagnostics.all().front();
    CHECK(one.code == "S107");
    CHECK_MESSAGE((one.message == "The file was stopped: it took more than 96 MiB of memory." ||
                   one.message == "There is not enough memory to read this file."),
                  one.message);
    CHECK_FALSE(checked.document.has_value());
    CHECK(checked.program == nullptr);
    return true;
}

}  // namespace

TEST_CASE("every allocation of a load fails once") {
    for (const auto& text : {whole(), busy()}) {
        std::int64_t nth = 1;
        while (load_with_fault(text, nth)) ++nth;
        CHECK(nth > 300);
        CHECK(nth < 20'000);
    }
    check_goes_on();
}

TEST_CASE("every allocation of a call fails once") {
    script::Budget budget;
    std::int64_t failed = 0, nth = 400;
    for (;; ++nth) {
        budget.fail_allocation = nth;
        const auto checked = check(busy(), budget);
        if (checked.diagnostics.has_errors()) continue;  // it was in the load
        const auto result = call(checked);
        if (result) break;
        ++failed;
        CHECK(told(result).find("A function was stopped: it took more than 1024 KiB of memory.") !=
              std::string::npos);
        CHECK(told(call(checked)) == "For its author: an earlier mistake stopped its functions.");
    }
    CHECK(failed > 50);
    check_goes_on();
}

TEST_CASE("less and less memory") {
    script::Budget budget;
    int stopped = 0;
    for (std::size_t bytes = 400'000; bytes > 0; bytes = bytes > 4'000 ? bytes - 997 : bytes - 1) {
        budget.load_bytes = bytes;
        const auto checked = check(busy(), budget);
        if (!checked.diagnostics.has_errors()) continue;
        ++stopped;
        CHECK(checked.diagnostics.all().size() == 1);
        CHECK(checked.diagnostics.all().front().code == "S107");
    }
    CHECK(stopped > 3'000);
    check_goes_on();
}

TEST_CASE("the instructions run out at every look at them") {
    script::Budget budget;
    int stopped = 0;
    bool fine = false;
    for (budget.load_instructions = 0; !fine; budget.load_instructions += 250) {
        const auto checked = check(busy(), budget);
        fine = !checked.diagnostics.has_errors();
        if (fine) break;
        ++stopped;
        CHECK_MESSAGE(
            checked.text().find("The file was stopped: it took more than " +
                                std::to_string(budget.load_instructions) + " steps.") != std::string::npos,
            checked.text());
        CHECK(checked.diagnostics.all().front().place.line >= 0);
    }
    CHECK(stopped > 10);
    fine = false;
    int calls = 0;
    for (budget.call_instructions = 0; !fine; budget.call_instructions += 10) {
        const auto result = call(check(busy(), budget));
        fine = result.has_value();
        if (!fine)
            CHECK(told(result).find("A function was stopped: it took more than " +
                                    std::to_string(budget.call_instructions) + " steps.") !=
                  std::string::npos);
        ++calls;
    }
    CHECK(calls > 5);
    check_goes_on();
}

TEST_CASE("the clock jumps at every reading") {
    const MemoryFiles files({{"story.lua", busy()}});
    int stopped = 0;
    for (int readings = 1;; ++readings) {
        const JumpingClock clock(readings);
        const auto checked = check(files, "story.lua", clock);
        if (!checked.diagnostics.has_errors()) {
            const auto result = call(checked);
            if (result && clock.left() >= 0) break;
            if (!result)
                CHECK(told(result).find("A function was stopped: it took more than 5 seconds.") !=
                      std::string::npos);
            continue;
        }
        ++stopped;
        CHECK(checked.diagnostics.all().size() == 1);
        CHECK_MESSAGE(checked.text().find("S107: The file was stopped: it took more than 5 seconds.") !=
                          std::string::npos,
                      checked.text());
        CHECK_FALSE(checked.document.has_value());
        REQUIRE(readings < 10'000);
    }
    CHECK(stopped > 5);
    check_goes_on();
}

TEST_CASE("the compiler is stopped through the reader, and nothing of the half file is run") {
    // Each line could be the last of a whole file, so a file that ends early would run.
    std::string text = "beat = 5\n";
    while (text.size() < 100'000) text += "beat = 5 do end\ndo local y = 2 end\n";
    for (int readings : {1, 2, 3, 100, 300}) {
        const JumpingClock clock(readings);
        const auto checked = check(MemoryFiles({{"story.lua", text}}), "story.lua", clock);
        CHECK(checked.diagnostics.all().size() == 1);
        CHECK(checked.text().find("S107: The file was stopped: it took more than 5 seconds.") !=
              std::string::npos);
        CHECK(clock.left() >= -2);  // it did not look again and again
    }
    const JumpingClock clock(30);
    const auto checked =
        check(MemoryFiles({{"story.lua", "\nrequire \"more\""}, {"more.lua", text}}), "story.lua", clock);
    CHECK(checked.text().starts_with("story.lua:2: error S107: "));
    CHECK(checked.diagnostics.all().size() == 1);
}

TEST_CASE("what the library does counts as steps, so a few calls cannot take all the time") {
    script::Budget budget;
    budget.load_instructions = 100'000;
    const auto told = [&](const std::string& body) {
        return check("local s = \"x y \" for i = 1, 14 do s = s .. s end\n" + body, budget).text();
    };
    for (const char* body :
         {"for i = 1, 100 do contains(s, \"xyz\") end", "for i = 1, 100 do lower(s) end",
          "for i = 1, 100 do words(s) end", "for i = 1, 100 do format(s) end",
          "for i = 1, 100 do starts_with(s, s) end", "for i = 1, 100 do join({ s, s }) end",
          "local t = words(s) for i = 1, 100 do pairs(t) end"})
        CHECK_MESSAGE(told(body).find(
                          "story.lua:2: error S107: The file was stopped: it took more than 100000 steps.") !=
                          std::string::npos,
                      told(body).substr(0, 300));
}
