// The shipped scenarios, records in a folder that goes away, and time and chance that stand still.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "base/clock.hpp"
#include "base/files.hpp"
#include "base/random.hpp"
#include "desktop/around.hpp"
#include "records/records.hpp"
#include "session/library.hpp"
#include "session/practice.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::test {

class Office {
public:
    /// `scenarios` is a folder beside this file; without one, the shipped ones.
    explicit Office(const std::string& scenarios = {}) {
        std::string pattern = (std::filesystem::temp_directory_path() / "rehearse-desktop-XXXXXX").string();
        REQUIRE(::mkdtemp(pattern.data()) != nullptr);
        folder_ = pattern;
        const session::Paths paths{scenarios.empty() ? REHEARSE_SOURCE_DIR : program_with(scenarios),
                                   folder_};
        auto catalogue = standards::read_catalogue(files_, paths.standards());
        REQUIRE(catalogue.has_value());
        catalogue_ = std::move(*catalogue);
        auto records = records::open(paths.records());
        REQUIRE(records.has_value());
        records_ = std::move(*records);
        library_.emplace(files_, clock_, catalogue_, paths);
    }
    ~Office() {
        records_.reset();
        std::filesystem::remove_all(folder_);
    }
    Office(const Office&) = delete;
    Office& operator=(const Office&) = delete;

    [[nodiscard]] session::Workplace workplace() {
        session::Workplace out;
        out.library = &*library_;
        out.records = records_.get();
        out.clock = &clock_;
        out.random = &random_;
        return out;
    }
    [[nodiscard]] desktop::Seat seat() { return {workplace(), &files_, "Sam", "Sam", "1.0"}; }
    [[nodiscard]] records::Records& records() { return *records_; }
    [[nodiscard]] const std::string& folder() const { return folder_; }
    /// Time that passes by hand.
    void wait(int milliseconds) { clock_.set(clock_.now() + milliseconds); }

private:
    /// A program folder with the shipped assets and other scenarios.
    [[nodiscard]] std::string program_with(const std::string& scenarios) const {
        const std::filesystem::path source(REHEARSE_SOURCE_DIR);
        const auto program = std::filesystem::path(folder_) / "program";
        std::filesystem::create_directory(program);
        std::filesystem::create_directory_symlink(source / "assets", program / "assets");
        std::filesystem::create_directory_symlink(source / "tests/desktop" / scenarios,
                                                  program / "scenarios");
        return program.string();
    }

    DiskFiles files_;
    FixedClock clock_{1'772'366'400'000};
    CountingRandom random_{7};
    standards::Catalogue catalogue_;
    std::string folder_;
    std::unique_ptr<records::Records> records_;
    std::optional<session::Library> library_;
};

}  // namespace rehearse::test
