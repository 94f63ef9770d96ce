#include "base/system.hpp"

#include <doctest/doctest.h>

#include <cstdlib>

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
