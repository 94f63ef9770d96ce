#include "base/system.hpp"

#include <doctest/doctest.h>

#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include "base/files.hpp"

using namespace rehearse;

namespace {

// Sets an environment variable for as long as the test runs.
class Setting {
public:
    Setting(const char* name, const char* value) : name_(name), before_(environment(name)) {
        if (value != nullptr)
            ::setenv(name, value, 1);
        else
            ::unsetenv(name);
    }
    ~Setting() {
        if (before_)
            ::setenv(name_, before_->c_str(), 1);
        else
            ::unsetenv(name_);
    }
    Setting(const Setting&) = delete;
    Setting& operator=(const Setting&) = delete;

private:
    const char* name_;
    std::optional<std::string> before_;
};

}  // namespace

TEST_CASE("an empty environment variable counts as unset") {
    const Setting set("REHEARSE_TEST", "x");
    CHECK(environment("REHEARSE_TEST") == "x");
    const Setting empty("REHEARSE_TEST", "");
    CHECK_FALSE(environment("REHEARSE_TEST").has_value());
}

TEST_CASE("the data folder follows the desktop's rules") {
    const Setting home("HOME", "/home/ana");
    {
        const Setting xdg("XDG_DATA_HOME", "/srv/data");
        CHECK(data_folder() == "/srv/data/rehearse");
    }
    {
        const Setting relative("XDG_DATA_HOME", "data");  // the rules say to ignore it
        CHECK(data_folder() == "/home/ana/.local/share/rehearse");
    }
    const Setting none("XDG_DATA_HOME", nullptr);
    CHECK(data_folder() == "/home/ana/.local/share/rehearse");
}

TEST_CASE("the machine always gives an answer") {
    CHECK(DiskFiles().exists(program_folder()));
    CHECK(terminal_width() > 0);
    CHECK_FALSE(account_name().empty());
}

TEST_CASE("an editor that cannot be started is told, by its name") {
    const Setting visual("VISUAL", nullptr);
    const Setting editor("EDITOR", "no-such-editor-anywhere --new");
    const auto shown = show_in_editor("a.lua", 3);
    REQUIRE_FALSE(shown.has_value());
    CHECK(shown.error().code == "system.editor");
    CHECK(shown.error().message == "The editor 'no-such-editor-anywhere' could not be started.");
}

TEST_CASE("the editor is given the line and the file, and nobody waits for it") {
    const std::string out = "/tmp/rehearse-editor-" + std::to_string(::getpid());
    const std::string script = out + ".sh";
    std::ofstream(script) << "#!/bin/sh\nprintf '%s|' \"$@\" > " << out << ".part && mv " << out << ".part "
                          << out << "\n";
    std::filesystem::permissions(script, std::filesystem::perms::owner_all);
    const Setting visual("VISUAL", script.c_str());
    REQUIRE(show_in_editor("a.lua", 3).has_value());
    for (int i = 0; i < 500 && !std::filesystem::exists(out); ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    std::ifstream said(out);
    std::string words;
    std::getline(said, words);
    CHECK(words == "+3|a.lua|");
    std::filesystem::remove(out);
    std::filesystem::remove(script);
}
