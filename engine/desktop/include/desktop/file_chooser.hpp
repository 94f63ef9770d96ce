// Choosing a file, inside the window: a folder's entries, and a name. A page keeps one while somebody is
// choosing, and draws it instead of what it shows otherwise:
//
//     if (chooser_)
//         if (const auto chosen = chooser_->draw(kit, flow)) { … chosen->paths … chooser_.reset(); }
//
// Escape gives up: the page has no action of its own with that key meanwhile.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "desktop/around.hpp"
#include "desktop/kit.hpp"

namespace rehearse::desktop {

enum class ChoosingFor { open, open_many, save, folder };

struct Choosing {
    std::string title = {};  // "Where is the file?"
    std::string verb = {};   // of the main button: "Open it", "Save it here"
    ChoosingFor what = ChoosingFor::open;
    std::string folder = {};                // where to begin; empty, or not there: usual_folder()
    std::string name = {};                  // to be suggested
    std::vector<std::string> endings = {};  // ".html": others are not shown; empty: all are. One that is
                                            // saved without an ending gets the first
};

/// What was chosen; no path: nothing, after all.
struct Chosen {
    std::vector<std::string> paths;
};

/// Where people keep what they make: their documents, else their home, else the data folder.
[[nodiscard]] std::string usual_folder(const Around& around);

class FileChooser {
public:
    /// `around` outlives it.
    FileChooser(Around& around, Choosing choosing);

    /// Nothing while somebody is still choosing. A file that is there already is only given back, for saving,
    /// after the person said so.
    [[nodiscard]] std::optional<Chosen> draw(Kit& kit, Flow& flow);
    [[nodiscard]] const std::string& title() const { return choosing_.title; }

private:
    void look_into(const std::string& folder);
    [[nodiscard]] bool shown(const std::string& name) const;
    [[nodiscard]] bool saving() const { return choosing_.what == ChoosingFor::save; }
    /// Takes what stands in the field: a folder is opened, a file chosen.
    [[nodiscard]] std::optional<Chosen> take_named();
    [[nodiscard]] std::optional<Chosen> take_file(const std::string& path);
    [[nodiscard]] std::optional<Chosen> draw_named(Kit& kit, Flow& flow);
    [[nodiscard]] std::optional<Chosen> draw_over(Kit& kit, Flow& flow);
    [[nodiscard]] std::optional<Chosen> draw_entries(Kit& kit, Flow& flow);
    [[nodiscard]] std::optional<Chosen> draw_file(Kit& kit, Flow& flow, const std::string& name);

    Around& around_;
    Choosing choosing_;
    Editor name_;
    std::string folder_;
    std::vector<std::string> folders_;
    std::vector<std::string> files_;
    std::set<std::string> ticked_;  // names in this folder
    std::string problem_;           // to be told; empty: none
    std::string over_;              // the file that would be written over; empty: none
};

}  // namespace rehearse::desktop
