// What the scenarios are practice for, and what has none yet.
#include "pages.hpp"
#include "present/standards.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

class CoveragePage final : public Page {
public:
    explicit CoveragePage(Around& around) : Page(around) { load(); }
    [[nodiscard]] Intent draw(Kit& kit) override;

private:
    void load();
    void show(int which);

    authoring::Coverage coverage_;
    std::vector<std::string> names_;
    debrief::Document document_;
    int shown_ = 0;  // 0: all units; else one framework's
};

void CoveragePage::load() {
    coverage_ = authoring::coverage_of(around_.library(), around_.files());
    names_ = {tr("All units")};
    for (const auto& one : around_.library().catalogue().frameworks()) names_.push_back(one.title);
    show(0);
}

void CoveragePage::show(int which) {
    shown_ = which;
    const auto& catalogue = around_.library().catalogue();
    std::vector<std::string> units;
    if (which == 0) {
        for (const auto& unit : catalogue.units()) units.push_back(unit.id);
    } else {
        const auto& one = catalogue.frameworks()[static_cast<std::size_t>(which - 1)];
        units = one.mandatory;
        units.insert(units.end(), one.optional.begin(), one.optional.end());
    }
    document_ = present::coverage_view(coverage_, catalogue, names_[static_cast<std::size_t>(which)], units);
}

Intent CoveragePage::draw(Kit& kit) {
    Shell out = shell(kit, {tr("What the scenarios practise"),
                            std::string(standards::kOurWords),
                            {{tr("Back"), going_back(), Look::quiet, {Key::escape}}}});
    Column column(kit, out, "coverage");
    Flow& flow = column.flow();
    const Radio radio{.id = "coverage.of",
                      .name = tr("Of which units"),
                      .options = names_,
                      .chosen = shown_,
                      .list = "coverage.of"};
    const float high = kit.radio_height(radio, flow.width);
    if (const auto chosen = kit.radio(radio, {flow.x, flow.y, flow.width, high})) {
        show(*chosen);
        kit.request_frame();
    }
    flow.gap(high + kGap);
    Panel panel(kit, flow, "coverage");
    draw_document(kit, panel.flow, document_);
    return out.intent;
}

}  // namespace

std::unique_ptr<Page> make_coverage_page(Around& around, const std::string& id) {
    (void)id;
    return std::make_unique<CoveragePage>(around);
}

}  // namespace rehearse::desktop
