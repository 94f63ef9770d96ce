// Where a file is to be written: its path, and what stands in the way.
#pragma once

#include <string>
#include <string_view>

#include "desktop/around.hpp"
#include "desktop/kit.hpp"

namespace rehearse::desktop {

/// The folder of the person's documents, else their home, else where the program keeps its data.
[[nodiscard]] std::string documents_folder(const Around& around);

class Saving {
public:
    /// Suggests a file called `name` among the person's documents. `id` is unique on the page.
    Saving(Around& around, std::string id, const std::string& name);

    /// Draws the path to be typed, and whether to write over a file where there is one.
    void draw(Kit& kit, Flow& flow);
    /// The same file with another ending: "pdf".
    void end_with(const std::string& ending);
    [[nodiscard]] std::string path() const;
    /// Fails with export.folder, export.exists, export.nowhere or as writing does; nothing was written then.
    [[nodiscard]] Status write(std::string_view bytes);
    /// Whether something may be written to `path`, as write() has it.
    [[nodiscard]] Status free(const std::string& path);

private:
    Around& around_;
    std::string id_;
    Editor typed_;
    bool exists_ = false;  // met when it was to be written
    bool over_ = false;
};

/// Who can read a file that was just written.
[[nodiscard]] std::string who_reads_the_file();

}  // namespace rehearse::desktop
