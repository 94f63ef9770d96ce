// A scenario drawn as cards and lines. The page scrolls it up and down; to the sides it is moved with
// buttons, and by itself to the card that has the focus.
#pragma once

#include <optional>
#include <string>

#include "authoring/drawing.hpp"
#include "desktop/kit.hpp"

namespace rehearse::desktop {

class AuthorDrawing {
public:
    /// The scenario is borrowed for the call; nothing is laid out before the first draw().
    void show(const scenario::Scenario& scenario);
    /// The beat whose card was pressed; nothing mostly. Fails as authoring::drawing_of() does.
    [[nodiscard]] Result<std::optional<std::string>> draw(Kit& kit, Flow& flow,
                                                          const scenario::Scenario& scenario);

private:
    [[nodiscard]] Status lay_out(Kit& kit, const scenario::Scenario& scenario);
    void draw_lines(Kit& kit, Point origin) const;
    void draw_sides(Kit& kit, Flow& flow);
    void follow_focus(Kit& kit, const Flow& flow);

    std::vector<authoring::CardWords> words_;
    std::vector<authoring::Size> sizes_;
    std::optional<authoring::Drawing> drawing_;
    int laid_out_for_ = 0;  // the size of text, in percent
    float pan_ = 0;
    std::string followed_;  // the card that was moved to last
};

}  // namespace rehearse::desktop
