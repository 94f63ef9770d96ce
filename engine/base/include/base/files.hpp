// Files, behind an interface so that tests can make them fail. Paths are UTF-8 strings.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace rehearse {

class Files {
public:
    virtual ~Files() = default;
    /// The whole file. Fails with files.missing, files.too_large (over `most` bytes) or files.unreadable.
    [[nodiscard]] virtual Result<std::string> read(const std::string& path, std::size_t most) const = 0;
    /// Writes beside the target and renames, so that a reader sees the old file or the new, never half.
    [[nodiscard]] virtual Status write(const std::string& path, std::string_view bytes) = 0;
    /// Names (not paths) of the plain files in a folder, sorted; empty when there is no such folder.
    [[nodiscard]] virtual std::vector<std::string> list(const std::string& folder) const = 0;
    [[nodiscard]] virtual bool exists(const std::string& path) const = 0;
    /// Makes the folder and those above it, readable by the user alone.
    [[nodiscard]] virtual Status make_folder(const std::string& path) = 0;
};

class DiskFiles final : public Files {
public:
    [[nodiscard]] Result<std::string> read(const std::string& path, std::size_t most) const override;
    [[nodiscard]] Status write(const std::string& path, std::string_view bytes) override;
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) const override;
    [[nodiscard]] bool exists(const std::string& path) const override;
    [[nodiscard]] Status make_folder(const std::string& path) override;
};

/// Files that live in a map: for tests and for sources kept in the records.
class MemoryFiles final : public Files {
public:
    MemoryFiles() = default;
    explicit MemoryFiles(std::map<std::string, std::string> files) : files_(std::move(files)) {}
    [[nodiscard]] Result<std::string> read(const std::string& path, std::size_t most) const override;
    [[nodiscard]] Status write(const std::string& path, std::string_view bytes) override;
    [[nodiscard]] std::vector<std::string> list(const std::string& folder) const override;
    [[nodiscard]] bool exists(const std::string& path) const override;
    [[nodiscard]] Status make_folder(const std::string& path) override;

private:
    std::map<std::string, std::string> files_;
};

/// The last part of a path; without its extension; the folder it is in ("." when there is none).
[[nodiscard]] std::string file_name(std::string_view path);
[[nodiscard]] std::string file_stem(std::string_view path);
[[nodiscard]] std::string folder_of(std::string_view path);
[[nodiscard]] std::string joined(std::string_view folder, std::string_view name);

}  // namespace rehearse
