// Waiting until files change, behind an interface so that tests need not wait.
#pragma once

#include <cstdint>
#include <string>

namespace rehearse {

/// What is different when a file or a folder was changed.
struct Stamp {
    bool there = false;
    std::int64_t modified = 0;  // nanoseconds since 1970
    std::uint64_t size = 0;     // bytes
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

class Watch {
public:
    virtual ~Watch() = default;
    [[nodiscard]] virtual Stamp look(const std::string& path) const = 0;
    /// Waits. False when the user asked for an end.
    [[nodiscard]] virtual bool wait(int milliseconds) = 0;
};

/// While it lives, Ctrl-C ends its wait and not the program. One at a time.
class SystemWatch final : public Watch {
public:
    SystemWatch();
    ~SystemWatch() override;
    SystemWatch(const SystemWatch&) = delete;
    SystemWatch& operator=(const SystemWatch&) = delete;
    [[nodiscard]] Stamp look(const std::string& path) const override;
    [[nodiscard]] bool wait(int milliseconds) override;
};

}  // namespace rehearse
