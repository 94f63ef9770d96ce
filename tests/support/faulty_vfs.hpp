// A disk for SQLite that can lose power, run full and refuse. It lives in memory and is reached through
// records::Options::vfs. What was written but not synced may be lost when the power goes, and so may the
// deletion of a file whose folder was not synced: that is what a real disk does on a bad day.
#pragma once

#include <map>
#include <memory>
#include <string>

namespace rehearse::test {

/// What is found after a power cut of the writes, truncations and deletions that were not synced.
enum class Survives {
    synced,  // none of them
    some,    // any of them, in any order, torn at sectors of 512 bytes: by a seed
    all,     // every one: the program was killed, the machine stayed up
};

enum class SharedMemory {
    works,
    absent,  // the file system says so beforehand
    fails,   // it fails when it is asked for
};

enum class Fault {
    none,
    full,        // no file can grow
    read_only,   // files open for reading alone
    sync_fails,  // as when the disk is pulled out
};

class FaultyDisk {
public:
    /// Registers itself with SQLite as `name`. Connections must be closed before it goes.
    explicit FaultyDisk(const std::string& name);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    [[nodiscard]] const std::string& vfs() const;

    /// Writes, truncations, syncs and deletions so far.
    [[nodiscard]] int steps() const;
    /// The power goes when `step` steps were done (counted as by steps()); then everything fails.
    void cut_power_after(int step);
    [[nodiscard]] bool is_off() const;
    /// The power is back; nobody holds a lock. Connections from before go on failing.
    void restart(Survives what, unsigned seed = 0);

    void set(SharedMemory shared_memory);
    void set(Fault fault);

    /// The files as programs see them now, by path.
    [[nodiscard]] std::map<std::string, std::string> files() const;
    /// Puts a file there (synced), or changes one.
    void put(const std::string& path, const std::string& bytes);

    struct State;  // for the functions SQLite calls

private:
    std::unique_ptr<State> state_;
};

}  // namespace rehearse::test
