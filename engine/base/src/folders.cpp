#include "base/folders.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace rehearse {

namespace fs = std::filesystem;

Result<std::vector<std::string>> folders_in(const std::string& folder) {
    std::error_code problem;
    if (!fs::is_directory(folder, problem))
        return fail("files.missing", "There is no folder " + folder + ".");
    std::vector<std::string> out;
    fs::directory_iterator it(folder, problem);
    for (const fs::directory_iterator end; !problem && it != end; it.increment(problem)) {
        std::error_code one;  // a broken link is no reason to stop
        std::string name = it->path().filename().string();
        if (name.front() != '.' && it->is_directory(one)) out.push_back(std::move(name));
    }
    if (problem)
        return fail("files.unreadable", "Cannot look into " + folder + ": " + problem.message() + ".",
                    "Choose another folder, or ask whoever looks after this computer.");
    std::sort(out.begin(), out.end());
    return out;
}

bool is_folder(const std::string& path) {
    std::error_code problem;
    return fs::is_directory(path, problem);
}

}  // namespace rehearse
