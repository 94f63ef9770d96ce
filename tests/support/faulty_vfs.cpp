#include "support/faulty_vfs.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <climits>
#include <cstring>
#include <mutex>
#include <optional>
#include <random>
#include <set>
#include <vector>

namespace rehearse::test {
namespace {

constexpr std::size_t kTear = 512;

/// Not synced yet: a write of `bytes` at `at`, or a truncation to `at`.
struct Change {
    bool truncates = false;
    std::size_t at = 0;
    std::string bytes;
};

void carry_out(std::string& content, const Change& change) {
    if (change.truncates) return content.resize(std::min(content.size(), change.at));
    content.resize(std::max(content.size(), change.at + change.bytes.size()));
    content.replace(change.at, change.bytes.size(), change.bytes);
}

using Region = std::shared_ptr<std::vector<char>>;
struct Handle;

struct Node {
    std::optional<std::string> synced;  // on the disk for sure
    std::optional<std::string> seen;    // as programs see it
    std::vector<Change> pending;        // from `synced` (or from nothing when fresh) to `seen`
    bool fresh = false;                 // made, but its folder not synced
    std::set<Handle*> handles;
    std::vector<Region> regions;
};

}  // namespace

struct FaultyDisk::State {
    std::string name;
    sqlite3_vfs vfs{};
    std::recursive_mutex mutex;
    std::map<std::string, Node> nodes;
    int steps = 0;
    int last_step = INT_MAX;
    int life = 0;
    int unnamed = 0;
    bool off = false;
    SharedMemory shared_memory = SharedMemory::works;
    Fault fault = Fault::none;

    void step() { off = ++steps >= last_step || off; }
    void sync_folder() {
        for (auto& [path, node] : nodes)
            if (!node.seen) node.synced.reset();
    }
};

namespace {

using State = FaultyDisk::State;
using Lock = std::lock_guard<std::recursive_mutex>;

struct Handle {
    State* state = nullptr;
    Node* node = nullptr;
    int life = 0;  // of the machine: a restart ends it
    int level = SQLITE_LOCK_NONE;
    unsigned shared = 0;  // slots of shared memory
    unsigned exclusive = 0;
    bool syncs_folder = false;  // at its first sync, as the real one does for new journals
    bool goes_at_close = false;
    std::vector<Region> regions = {};

    [[nodiscard]] bool dead() const { return state->off || life != state->life; }
};

/// What SQLite allocates for a file: its own part first.
struct File {
    sqlite3_file base;
    Handle* handle;
};

Handle& handle_of(sqlite3_file* file) { return *reinterpret_cast<File*>(file)->handle; }

std::size_t size_of(sqlite3_int64 n) { return static_cast<std::size_t>(n); }

int close_file(sqlite3_file* file) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    handle.node->handles.erase(&handle);
    if (handle.goes_at_close && !handle.dead()) handle.node->seen.reset();
    delete &handle;
    return SQLITE_OK;
}

int read_file(sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    if (handle.dead() || !handle.node->seen) return SQLITE_IOERR_READ;
    const auto& content = *handle.node->seen;
    const auto wanted = static_cast<std::size_t>(size);
    const auto got = size_of(at) >= content.size() ? 0 : std::min(wanted, content.size() - size_of(at));
    if (got > 0) std::memcpy(out, content.data() + at, got);
    if (got < wanted) std::memset(static_cast<char*>(out) + got, 0, wanted - got);
    return got < wanted ? SQLITE_IOERR_SHORT_READ : SQLITE_OK;
}

int change_file(Handle& handle, Change change) {
    if (handle.dead() || !handle.node->seen) return SQLITE_IOERR_WRITE;
    if (!change.truncates && handle.state->fault == Fault::full &&
        change.at + change.bytes.size() > handle.node->seen->size())
        return SQLITE_FULL;
    carry_out(*handle.node->seen, change);
    handle.node->pending.push_back(std::move(change));
    handle.state->step();
    return SQLITE_OK;
}

int write_file(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    return change_file(
        handle, {false, size_of(at), {static_cast<const char*>(bytes), static_cast<std::size_t>(size)}});
}

int truncate_file(sqlite3_file* file, sqlite3_int64 size) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    return change_file(handle, {true, size_of(size), {}});
}

int sync_file(sqlite3_file* file, int) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    if (handle.dead() || handle.state->fault == Fault::sync_fails) return SQLITE_IOERR_FSYNC;
    auto& node = *handle.node;
    node.synced = node.seen;
    node.pending.clear();
    node.fresh = false;
    if (handle.syncs_folder) handle.state->sync_folder();
    handle.syncs_folder = false;
    handle.state->step();
    return SQLITE_OK;
}

int file_size(sqlite3_file* file, sqlite3_int64* size) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    if (handle.dead()) return SQLITE_IOERR_FSTAT;
    *size = handle.node->seen ? static_cast<sqlite3_int64>(handle.node->seen->size()) : 0;
    return SQLITE_OK;
}

/// The highest lock that another connection has.
int others_level(const Handle& handle) {
    int level = SQLITE_LOCK_NONE;
    for (const auto* other : handle.node->handles)
        if (other != &handle && !other->dead()) level = std::max(level, other->level);
    return level;
}

int lock_file(sqlite3_file* file, int wanted) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    if (handle.dead()) return SQLITE_IOERR_LOCK;
    if (handle.level >= wanted) return SQLITE_OK;
    const int others = others_level(handle);
    if (wanted == SQLITE_LOCK_SHARED && others >= SQLITE_LOCK_PENDING) return SQLITE_BUSY;
    if (wanted >= SQLITE_LOCK_RESERVED && others >= SQLITE_LOCK_RESERVED) return SQLITE_BUSY;
    handle.level =
        wanted == SQLITE_LOCK_EXCLUSIVE && others > SQLITE_LOCK_NONE ? SQLITE_LOCK_PENDING : wanted;
    return handle.level == wanted ? SQLITE_OK : SQLITE_BUSY;
}

int unlock_file(sqlite3_file* file, int level) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    handle.level = std::min(handle.level, level);
    return SQLITE_OK;
}

int check_reserved(sqlite3_file* file, int* out) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    *out = std::max(handle.level, others_level(handle)) >= SQLITE_LOCK_RESERVED ? 1 : 0;
    return handle.dead() ? SQLITE_IOERR_CHECKRESERVEDLOCK : SQLITE_OK;
}

int file_control(sqlite3_file*, int, void*) { return SQLITE_NOTFOUND; }
int sector_size(sqlite3_file*) { return 4096; }
int device_characteristics(sqlite3_file*) { return SQLITE_IOCAP_POWERSAFE_OVERWRITE; }

int map_shared(sqlite3_file* file, int index, int size, int extend, void volatile** out) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    *out = nullptr;
    if (handle.dead() || handle.state->shared_memory == SharedMemory::fails) return SQLITE_IOERR_SHMMAP;
    auto& regions = handle.node->regions;
    if (std::none_of(handle.node->handles.begin(), handle.node->handles.end(),
                     [](const Handle* other) { return !other->regions.empty(); }))
        regions.clear();  // the first to come starts anew
    const auto at = static_cast<std::size_t>(index);
    if (at >= regions.size() && extend == 0) return SQLITE_OK;
    while (regions.size() <= at)
        regions.push_back(std::make_shared<std::vector<char>>(static_cast<std::size_t>(size)));
    handle.regions = regions;
    *out = regions[at]->data();
    return SQLITE_OK;
}

int lock_shared(sqlite3_file* file, int first, int count, int flags) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    if (handle.dead()) return SQLITE_IOERR_SHMLOCK;
    const unsigned slots = ((1U << static_cast<unsigned>(count)) - 1U) << static_cast<unsigned>(first);
    if ((flags & SQLITE_SHM_UNLOCK) != 0) {
        handle.shared &= ~slots;
        handle.exclusive &= ~slots;
        return SQLITE_OK;
    }
    const bool exclusive = (flags & SQLITE_SHM_EXCLUSIVE) != 0;
    for (const auto* other : handle.node->handles) {
        if (other == &handle || other->dead()) continue;
        if (((other->exclusive | (exclusive ? other->shared : 0U)) & slots) != 0) return SQLITE_BUSY;
    }
    (exclusive ? handle.exclusive : handle.shared) |= slots;
    return SQLITE_OK;
}

void barrier(sqlite3_file*) { std::atomic_thread_fence(std::memory_order_seq_cst); }

int unmap_shared(sqlite3_file* file, int deletes) {
    auto& handle = handle_of(file);
    const Lock lock(handle.state->mutex);
    handle.shared = handle.exclusive = 0;
    handle.regions.clear();
    if (deletes != 0) handle.node->regions.clear();
    return SQLITE_OK;
}

// clang-format off
constexpr sqlite3_io_methods methods(int version) {
    return {version, close_file, read_file, write_file, truncate_file, sync_file, file_size, lock_file, unlock_file,
            check_reserved, file_control, sector_size, device_characteristics,
            map_shared, lock_shared, barrier, unmap_shared, nullptr, nullptr};
}
// clang-format on

constexpr sqlite3_io_methods kPlain = methods(1);  // SQLite looks at nothing that is newer than the version
constexpr sqlite3_io_methods kSharing = methods(2);

State& state_of(sqlite3_vfs* vfs) { return *static_cast<State*>(vfs->pAppData); }

int open_file(sqlite3_vfs* vfs, const char* path, sqlite3_file* file, int flags, int* out_flags) {
    auto& state = state_of(vfs);
    const Lock lock(state.mutex);
    file->pMethods = nullptr;
    if (state.off) return SQLITE_CANTOPEN;
    auto& node = state.nodes[path != nullptr ? path : "unnamed " + std::to_string(++state.unnamed)];
    const bool makes = !node.seen;
    const bool read_only = state.fault == Fault::read_only;
    if (makes && ((flags & SQLITE_OPEN_CREATE) == 0 || read_only)) return SQLITE_CANTOPEN;
    if (makes) {
        node.seen.emplace();
        node.pending.clear();
        node.fresh = true;
    }
    constexpr int kJournals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    auto* handle = new Handle{.state = &state,
                              .node = &node,
                              .life = state.life,
                              .syncs_folder = makes && (flags & kJournals) != 0,
                              .goes_at_close = (flags & SQLITE_OPEN_DELETEONCLOSE) != 0};
    node.handles.insert(handle);
    reinterpret_cast<File*>(file)->handle = handle;
    file->pMethods = state.shared_memory == SharedMemory::absent ? &kPlain : &kSharing;
    if (out_flags != nullptr)
        *out_flags = read_only ? (flags & ~SQLITE_OPEN_READWRITE) | SQLITE_OPEN_READONLY : flags;
    return SQLITE_OK;
}

int delete_file(sqlite3_vfs* vfs, const char* path, int sync_folder) {
    auto& state = state_of(vfs);
    const Lock lock(state.mutex);
    if (state.off) return SQLITE_IOERR_DELETE;
    const auto found = state.nodes.find(path);
    if (found == state.nodes.end() || !found->second.seen) return SQLITE_IOERR_DELETE_NOENT;
    found->second.seen.reset();
    found->second.pending.clear();
    if (sync_folder != 0) state.sync_folder();
    state.step();
    return SQLITE_OK;
}

int access_file(sqlite3_vfs* vfs, const char* path, int what, int* out) {
    auto& state = state_of(vfs);
    const Lock lock(state.mutex);
    const auto found = state.nodes.find(path);
    const bool exists = found != state.nodes.end() && found->second.seen && !found->second.seen->empty();
    *out = exists && (what != SQLITE_ACCESS_READWRITE || state.fault != Fault::read_only) ? 1 : 0;
    return state.off ? SQLITE_IOERR_ACCESS : SQLITE_OK;
}

int full_path(sqlite3_vfs*, const char* path, int size, char* out) {
    sqlite3_snprintf(size, out, "%s", path);
    return SQLITE_OK;
}

/// A content after a cut at which each sector of each pending change was on the disk or not.
std::string torn(std::string content, const std::vector<Change>& pending, std::mt19937& coin) {
    for (const auto& change : pending) {
        if (change.truncates) {
            if (coin() % 2 == 0) carry_out(content, change);
            continue;
        }
        for (std::size_t at = 0; at < change.bytes.size(); at += kTear)
            if (coin() % 2 == 0) carry_out(content, {false, change.at + at, change.bytes.substr(at, kTear)});
    }
    return content;
}

std::optional<std::string> survivor(const Node& node, Survives what, std::mt19937& coin) {
    if (what == Survives::all) return node.seen;
    if (what == Survives::synced) return node.synced;
    if (!node.seen || node.fresh)  // gone or made, and the folder may not know
        if (coin() % 2 == 0) return node.synced;
    if (!node.seen) return std::nullopt;
    return torn(node.fresh ? std::string() : node.synced.value_or(""), node.pending, coin);
}

}  // namespace

FaultyDisk::FaultyDisk(const std::string& name) : state_(std::make_unique<State>()) {
    state_->name = name;
    auto& vfs = state_->vfs;
    vfs = *sqlite3_vfs_find(nullptr);  // its clock, its sleep, its randomness
    vfs.szOsFile = sizeof(File);
    vfs.zName = state_->name.c_str();
    vfs.pNext = nullptr;
    vfs.pAppData = state_.get();
    vfs.xOpen = open_file;
    vfs.xDelete = delete_file;
    vfs.xAccess = access_file;
    vfs.xFullPathname = full_path;
    sqlite3_vfs_register(&vfs, 0);
}

FaultyDisk::~FaultyDisk() { sqlite3_vfs_unregister(&state_->vfs); }

const std::string& FaultyDisk::vfs() const { return state_->name; }

int FaultyDisk::steps() const { return state_->steps; }

void FaultyDisk::cut_power_after(int step) { state_->last_step = step; }

bool FaultyDisk::is_off() const { return state_->off; }

void FaultyDisk::restart(Survives what, unsigned seed) {
    const Lock lock(state_->mutex);
    std::mt19937 coin(seed);
    for (auto& [path, node] : state_->nodes) {
        node.seen = node.synced = survivor(node, what, coin);
        node.pending.clear();
        node.fresh = false;
        node.regions.clear();
    }
    ++state_->life;
    state_->off = false;
    state_->last_step = INT_MAX;
}

void FaultyDisk::set(SharedMemory shared_memory) { state_->shared_memory = shared_memory; }

void FaultyDisk::set(Fault fault) { state_->fault = fault; }

std::map<std::string, std::string> FaultyDisk::files() const {
    const Lock lock(state_->mutex);
    std::map<std::string, std::string> out;
    for (const auto& [path, node] : state_->nodes)
        if (node.seen) out.emplace(path, *node.seen);
    return out;
}

void FaultyDisk::put(const std::string& path, const std::string& bytes) {
    const Lock lock(state_->mutex);
    auto& node = state_->nodes[path];
    node.seen = node.synced = bytes;
    node.pending.clear();
}

}  // namespace rehearse::test
