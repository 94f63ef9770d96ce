#include "probe.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string_view>

#include "base/files.hpp"
#include "database.hpp"
#include "schema.hpp"

namespace rehearse::records {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kHeaderSize = 100;
constexpr std::string_view kMagic{"SQLite format 3", 16};  // with its final zero
constexpr std::size_t kVersionAt = 60;
constexpr std::size_t kApplicationIdAt = 68;

using Header = std::array<char, kHeaderSize>;

std::int32_t big_endian(const Header& header, std::size_t at) {
    std::uint32_t out = 0;
    for (std::size_t i = 0; i < 4; ++i) out = out << 8U | static_cast<unsigned char>(header[at + i]);
    return static_cast<std::int32_t>(out);
}

std::uintmax_t size_of(const std::string& path) {
    std::error_code problem;
    const auto size = fs::file_size(path, problem);
    return problem ? 0 : size;
}

Status check(const std::string& path) {
    Header header{};
    std::ifstream file(path, std::ios::binary);
    if (!file) return fail(explain(SQLITE_CANTOPEN, path, {}));
    if (!file.read(header.data(), header.size()) || std::string_view(header.data(), kMagic.size()) != kMagic)
        return fail(explain(SQLITE_NOTADB, path, {}));
    return check_header(big_endian(header, kApplicationIdAt), big_endian(header, kVersionAt),
                        newest(migrations()), path);
}

}  // namespace

Result<Found> probe(const std::string& path) {
    std::error_code problem;
    const auto status = fs::status(path, problem);
    if (!fs::exists(status) && status.type() != fs::file_type::not_found)
        return fail(explain(SQLITE_CANTOPEN, path, {}));
    if (fs::exists(status) && !fs::is_regular_file(status)) return fail(explain(SQLITE_CANTOPEN, path, {}));
    if (size_of(path) == 0) {
        // Records are never empty while a log is waiting to be written into them: somebody emptied the file.
        if (size_of(path + "-wal") > 0) return fail(explain(SQLITE_CORRUPT, path, {}));
        return Found::nothing;
    }
    // With a journal beside it the header may be half written; SQLite mends it first and checks then.
    if (size_of(path + "-journal") > 0) return Found::records;
    if (const auto ours = check(path); !ours) return fail(ours.error());
    return Found::records;
}

Status make_private(const std::string& path) {
    if (const auto made = DiskFiles().make_folder(folder_of(path)); !made)
        return fail("records.unopenable", made.error().message, "Check that you may write there.");
    // Appending makes the file when it is missing and never empties what another window made meanwhile.
    if (!std::ofstream(path, std::ios::binary | std::ios::app))
        return fail(explain(SQLITE_CANTOPEN, path, {}));
    std::error_code problem;
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write, problem);
    if (problem) return fail(explain(SQLITE_READONLY, path, {}));
    return {};
}

}  // namespace rehearse::records
