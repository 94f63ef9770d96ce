// Where a file is to be written: its path, and what stands in the way.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "desktop/around.hpp"
#include "desktop/file_chooser.hpp"
#include "desktop/kit.hpp"

namespace rehearse::desktop {

/// The path of a file, typed or chosen among what there is.
class FileField {
public:
    /// `id` is unique on the page; `path` is suggested.
    FileField(Around& around, std::string id, Choosing choosing, std::string path);

    /// True when the path changed. While somebody is choosing, a page draws nothing else, and has no action
    /// with Escape.
    bool draw(Kit& kit, Flow& flow);
    [[nodiscard]] bool choosing() const { return chooser_.has_value(); }
    [[nodiscard]] std::string path() const;
    void set(const std::string& path) { typed_.edit.set_text(path); }

private:
    Around& around_;
    std::string id_;
    Choosing choosing_;
    Editor typed_;
    std::optional<FileChooser> chooser_;
};

class Saving {
public:
    /// Suggests a file called `name` among the person's documents. `id` is unique on the page.
    Saving(Around& around, std::string id, const std::string& name);

    /// Draws the path, and whether to write over a file where there is one.
    void draw(Kit& kit, Flow& flow);
    [[nodiscard]] bool choosing() const { return field_.choosing(); }
    /// The same file with another ending: "pdf".
    void end_with(const std::string& ending);
    [[nodiscard]] std::string path() const { return field_.path(); }
    /// Fails with export.folder, export.exists, export.nowhere or as writing does; nothing was written then.
    [[nodiscard]] Status write(std::string_view bytes);
    /// Whether something may be written to `path`, as write() has it.
    [[nodiscard]] Status free(const std::string& path);

private:
    Around& around_;
    std::string id_;
    FileField field_;
    bool exists_ = false;  // met when it was to be written
    bool over_ = false;
};

/// Who can read a file that was just written.
[[nodiscard]] std::string who_reads_the_file();

}  // namespace rehearse::desktop
