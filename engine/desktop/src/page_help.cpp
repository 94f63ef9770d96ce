// Help: how to use it, what screen readers can do here, what it is made of.
#include <array>

#include "base/text.hpp"
#include "debrief/document.hpp"
#include "pages.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using debrief::Block;
using debrief::BlockKind;
using session::tr;

Block block(BlockKind kind, std::string text) {
    Block out;
    out.kind = kind;
    out.text = std::move(text);
    out.level = kind == BlockKind::heading ? 2 : 0;
    return out;
}
Block heading(std::string text) { return block(BlockKind::heading, std::move(text)); }
Block paragraph(std::string text) { return block(BlockKind::paragraph, std::move(text)); }
Block bullet(std::string text) { return block(BlockKind::bullet, std::move(text)); }
Block fields(std::vector<std::vector<std::string>> rows) {
    Block out = block(BlockKind::fields, {});
    out.rows = std::move(rows);
    return out;
}

debrief::Document how_to() {
    debrief::Document out;
    out.title = tr("How it works");
    out.blocks = {
        paragraph(tr("Choose a conversation, read who you are, and say what you would say. Afterwards the "
                     "debrief shows what each answer did, and why.")),
        heading(tr("With the keyboard")),
        fields({{tr("Tab, Shift and Tab"), tr("to the next, to the one before")},
                {tr("Enter or Space"), tr("press it")},
                {tr("1 to 9"), tr("choose that reply")},
                {tr("Arrows"), tr("between options, and to scroll")},
                {tr("Alt and arrows"), tr("move an item up or down")},
                {tr("Page Up, Page Down"), tr("scroll what is above")},
                {tr("Escape"), tr("one step back")},
                {tr("Ctrl and P"), tr("print what is on the page, to a file")}}),
        heading(tr("When a conversation was hard")),
        paragraph(
            tr("You can pause or leave at any moment; everything is kept, and nobody minds. Whom you can "
               "talk to stands under “Somebody to talk to”.")),
        heading(tr("Who can read what you do")),
        paragraph(tr("It is kept on this computer alone. Your own page says who can read it, and how to seal "
                     "it, take it away or erase it.")),
    };
    return out;
}

debrief::Document access() {
    debrief::Document out;
    out.title = tr("Large text, other colours, reading aloud, screen readers");
    out.blocks = {
        bullet(
            tr("Text from 80 to 200 percent, five sets of colours, more room between letters and lines, and "
               "letters for dyslexic readers: all in Settings.")),
        bullet(tr("Everything can be reached and done with the keyboard.")),
        bullet(tr("Reading aloud says what has the focus and each new line, where this machine has "
                  "speech-dispatcher. What is said always stands on the screen, too.")),
        heading(tr("Screen readers")),
        paragraph(
            tr("Screen readers such as Orca cannot read this window: the toolkit it is made with has no "
               "way to speak to them. We would rather say so than let you search for it.")),
        paragraph(
            tr("The same program in a terminal says everything this window shows, and every debrief can "
               "be saved as a web page that screen readers read well:")),
        bullet("rehearse play kettle-day-24"),
        bullet("rehearse export ATTEMPT --out debrief.html"),
    };
    return out;
}

debrief::Document about(const Around& around) {
    debrief::Document out;
    out.title = tr("About Rehearse");
    out.blocks = {
        paragraph("Rehearse " + around.version()),
        paragraph(tr("MIT licence. All people and companies in the scenarios are made up. Units and criteria "
                     "are stated in our own words, not in the official text.")),
        heading(tr("Made with")),
        fields({{"SDL 2", "zlib"},
                {"Dear ImGui", "MIT"},
                {"FreeType", "FreeType Licence"},
                {"Lua", "MIT"},
                {"SQLite", tr("public domain")},
                {"nlohmann/json, fmt, CLI11, doctest, tl::expected", "MIT, BSD"},
                {"libsodium", "ISC"},
                {"Hunspell", "LGPL"},
                {"Graphviz", "EPL"},
                {"Cairo, Pango", "LGPL"},
                {"utf8proc", "MIT"},
                {"Open Sans, Font Awesome, OpenDyslexic", "Apache, OFL"}}),
        paragraph(tr("More about each stands in assets/README.md beside the program: {folder}",
                     {{"folder", around.paths().program}})),
    };
    return out;
}

class HelpPage final : public Page {
public:
    explicit HelpPage(Around& around) : Page(around), parts_{how_to(), access(), about(around)} {}
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    std::array<debrief::Document, 3> parts_;
};

Intent HelpPage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("Help"), "", {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "help");
    for (std::size_t i = 0; i < parts_.size(); ++i) {
        Panel panel(kit, column.flow(), "help." + std::to_string(i), 8 * kUnit);
        kit.heading(panel.flow, parts_[i].title);
        panel.flow.gap(2 * kUnit);
        draw_document(kit, panel.flow, parts_[i]);
    }
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_help_page(Around& around, const std::string& id) {
    (void)id;
    return std::make_unique<HelpPage>(around);
}

}  // namespace rehearse::desktop
