#include "base/files.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "base/text.hpp"

namespace rehearse {
namespace {

namespace fs = std::filesystem;

class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return fd_; }

private:
    int fd_;
};

tl::unexpected<Error> system_error(const char* code, const std::string& what, const std::string& path) {
    return fail(code, what + " " + path + ": " + std::strerror(errno) + ".");
}

tl::unexpected<Error> missing(const std::string& path) {
    return fail("files.missing", "There is no file " + path + ".");
}

tl::unexpected<Error> too_large(const std::string& path, std::size_t most) {
    const auto n = static_cast<long long>(most);
    const auto limit = n < 1024 ? counted(n, "byte", "bytes") : std::to_string(n / 1024) + " KiB";
    return fail("files.too_large", path + " is larger than " + limit + ".");
}

bool write_all(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const auto n = ::write(fd, bytes.data(), bytes.size());
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
    return true;
}

// Fills a new file beside `path`, of a name nobody else has, and puts it in the place of `path`. On failure
// errno says why and nothing is left behind.
bool replace_file(const std::string& path, std::string_view bytes) {
    std::string beside = path + ".XXXXXX";
    int why = 0;
    {
        const Descriptor file(::mkostemp(beside.data(), O_CLOEXEC));
        if (file.get() < 0) return false;
        if (!write_all(file.get(), bytes) || ::fsync(file.get()) != 0) why = errno;
    }
    if (why == 0 && ::rename(beside.c_str(), path.c_str()) == 0) return true;
    if (why == 0) why = errno;
    ::unlink(beside.c_str());
    errno = why;
    return false;
}

}  // namespace

Result<std::string> DiskFiles::read(const std::string& path, std::size_t most) const {
    // O_NONBLOCK: opening a pipe must not wait for somebody to write into it.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        return errno == ENOENT ? missing(path) : system_error("files.unreadable", "Cannot open", path);
    struct stat info {};
    if (::fstat(file.get(), &info) != 0) return system_error("files.unreadable", "Cannot read", path);
    if (!S_ISREG(info.st_mode)) return fail("files.unreadable", path + " is not a file.");
    std::string out;
    char chunk[65536];
    while (true) {
        const auto n = ::read(file.get(), chunk, sizeof chunk);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return system_error("files.unreadable", "Cannot read", path);
        if (n == 0) return out;
        out.append(chunk, static_cast<std::size_t>(n));
        if (out.size() > most) return too_large(path, most);
    }
}

Status DiskFiles::write(const std::string& path, std::string_view bytes) {
    if (!replace_file(path, bytes)) return system_error("files.unwritable", "Cannot write", path);
    return {};
}

std::vector<std::string> DiskFiles::list(const std::string& folder) const {
    std::vector<std::string> out;
    std::error_code problem;
    for (fs::directory_iterator it(folder, problem), end; !problem && it != end; it.increment(problem))
        if (it->is_regular_file(problem)) out.push_back(it->path().filename().string());
    std::sort(out.begin(), out.end());
    return out;
}

bool DiskFiles::exists(const std::string& path) const {
    std::error_code problem;
    return fs::exists(path, problem);
}

Status DiskFiles::make_folder(const std::string& path) {
    std::error_code problem;
    for (std::size_t end = 0; end != std::string::npos;) {
        end = path.find('/', end + 1);
        const std::string part = path.substr(0, end);
        if (fs::is_directory(part, problem)) continue;
        if (::mkdir(part.c_str(), 0700) != 0 && errno != EEXIST)
            return system_error("files.unwritable", "Cannot make the folder", path);
    }
    if (!fs::is_directory(path, problem))
        return fail("files.unwritable", "Cannot make the folder " + path + ": there is a file of that name.");
    return {};
}

Result<std::string> MemoryFiles::read(const std::string& path, std::size_t most) const {
    const auto found = files_.find(path);
    if (found == files_.end()) return missing(path);
    if (found->second.size() > most) return too_large(path, most);
    return found->second;
}

Status MemoryFiles::write(const std::string& path, std::string_view bytes) {
    files_[path] = std::string(bytes);
    return {};
}

std::vector<std::string> MemoryFiles::list(const std::string& folder) const {
    std::vector<std::string> out;
    for (const auto& [path, bytes] : files_)
        if (folder_of(path) == folder) out.push_back(file_name(path));
    return out;
}

bool MemoryFiles::exists(const std::string& path) const {
    if (path.empty() || files_.contains(path)) return !path.empty();
    const std::string below = joined(path, "");
    const auto next = files_.lower_bound(below);
    return next != files_.end() && next->first.starts_with(below);
}

Status MemoryFiles::make_folder(const std::string&) { return {}; }

std::string file_name(std::string_view path) {
    const auto slash = path.rfind('/');
    return std::string(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

std::string file_stem(std::string_view path) {
    const std::string name = file_name(path);
    const auto dot = name.rfind('.');
    return dot == std::string::npos || dot == 0 ? name : name.substr(0, dot);
}

std::string folder_of(std::string_view path) {
    const auto slash = path.rfind('/');
    if (slash == std::string_view::npos) return ".";
    return std::string(slash == 0 ? path.substr(0, 1) : path.substr(0, slash));
}

std::string joined(std::string_view folder, std::string_view name) {
    std::string out(folder);
    if (!out.empty() && out.back() != '/') out += '/';
    return out.append(name);
}

}  // namespace rehearse
