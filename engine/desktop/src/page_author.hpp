// What the pages of the author's room share.
#pragma once

#include <string>
#include <vector>

#include "authoring/watch.hpp"
#include "page.hpp"

namespace rehearse::desktop {

/// Notices that files were saved, by looking now and then.
class WatchedFiles {
public:
    /// `around` outlives it.
    explicit WatchedFiles(Around& around);
    /// Milliseconds until it is time to look.
    [[nodiscard]] int next_look() const;
    /// True when it was time to look and something about `paths` (as authoring::files_to_watch takes them)
    /// reads otherwise than before; the first look never does.
    [[nodiscard]] bool changed(const std::vector<std::string>& paths);

private:
    static constexpr Timestamp kBetween = 2000;  // milliseconds
    void plan();

    Around& around_;
    authoring::Rereading eyes_;
    Timestamp next_ = 0;
    bool looked_ = false;
};

/// One file of the author's: `path`.
std::unique_ptr<Page> make_author_file_page(Around& around, const std::string& path);

/// A new scenario, from a template.
std::unique_ptr<Page> make_author_new_page(Around& around);

/// Where trying out a scenario begins: the place of a page.
[[nodiscard]] inline std::string preview_place(const std::string& path, const std::string& beat = {}) {
    return "preview/" + beat + "@" + path;
}

}  // namespace rehearse::desktop
