// What tests of commands share: the fields of JSON, and a copy of the program's data, to be spoiled.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "program.hpp"

namespace rehearse::test {

inline const std::string kRoot = REHEARSE_SOURCE_DIR;

inline std::vector<std::string> names(const nlohmann::json& object) {
    std::vector<std::string> out;
    for (const auto& [name, value] : object.items()) out.push_back(name);
    return out;
}

using Names = std::vector<std::string>;

// With one scenario.
struct Copy {
    TempFolder folder;
    std::string scenario = folder / "scenarios/kettle-day-24.lua";

    Copy() {
        std::filesystem::copy(kRoot + "/assets", folder / "assets", std::filesystem::copy_options::recursive);
        put_bytes(scenario, bytes_of(kRoot + "/scenarios/kettle-day-24.lua"));
    }
    [[nodiscard]] Ran run(Words words) const {
        auto environment = held_still();
        environment["REHEARSE_PROGRAM"] = folder.path();
        words.insert(words.end(), {"--data", folder / "data"});
        return run_program(words, {}, environment);
    }
};

}  // namespace rehearse::test
