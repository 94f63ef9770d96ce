// Frames: when to draw, and how often.
#include "desktop/kit.hpp"

#include <algorithm>
#include <utility>

#include "imgui_compat.hpp"
#include "kit_impl.hpp"

namespace rehearse::desktop {
namespace {

// A view that asks for another frame in every frame would never come to rest.
constexpr int kMostSettling = 8;

ImFontAtlas& atlas_of_current_context() {
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasVtxOffset;
    return *io.Fonts;
}

/// A frame is ended whatever happens while it is drawn.
class Frame {
public:
    explicit Frame(Point size) : list_(imgui_compat::begin_frame(size.x, size.y)) {}
    ~Frame() { imgui_compat::end_frame(); }
    Frame(const Frame&) = delete;
    Frame& operator=(const Frame&) = delete;
    [[nodiscard]] ImDrawList& list() const { return list_; }

private:
    ImDrawList& list_;
};

}  // namespace

// Of all kits: what was measured by one set of letters does not fit another.
std::uint64_t new_number() {
    static std::uint64_t made = 0;
    return ++made;
}

Kit::Impl::Impl(float width, float height) : fonts(atlas_of_current_context(), look), size{width, height} {
    imgui_compat::build(*ImGui::GetIO().Fonts);
    ImGui::GetStyle().AntiAliasedLinesUseTex = false;
    number = new_number();
}

void Kit::Impl::dress() {
    Appearance letters = wanted;
    letters.theme = look.theme;
    letters.motion = look.motion;
    const bool same = letters == look;
    look = wanted;
    if (same && !fonts.wants_glyphs()) return;
    fonts.make(look);
    imgui_compat::build(*ImGui::GetIO().Fonts);
    number = new_number();
    ++lettering;
}

void Kit::Impl::frame(Kit& kit, const std::function<void(Kit&)>& draw) {
    context.use();
    dress();
    dirty = false;
    moving = false;
    caret.reset();
    for (auto& [id, one] : eased) one.seen = false;
    for (auto& [id, one] : heights) one.seen = false;
    registry.begin();
    for (auto& [id, one] : areas) one.seen = false;
    {
        const Frame frame(size);
        list = &frame.list();
        clips.assign(1, Rect{0, 0, size.x, size.y});
        area.clear();
        kit.fill(clips.front(), kit.theme().page);
        draw(kit);
        list = nullptr;
    }
    drawing = ImGui::GetDrawData();
    std::erase_if(areas, [](const auto& one) { return !one.second.seen; });
    std::erase_if(eased, [](const auto& one) { return !one.second.seen; });
    std::erase_if(heights, [](const auto& one) { return !one.second.seen; });
    if (fonts.wants_glyphs()) dirty = true;
    registry.end();
    activated.clear();
    moved = 0;
    text_inputs.clear();
    const Component* under = registry.at(pointer);
    if (registry.hover(under != nullptr ? under->id : "")) dirty = true;
    ++frames;
}

void Kit::Impl::settle(Kit& kit, const std::function<void(Kit&)>& draw) {
    for (int i = 0; dirty && i < kMostSettling; ++i) frame(kit, draw);
    dirty = false;
}

Kit::Kit(int width, int height)
    : impl_(std::make_unique<Impl>(static_cast<float>(width), static_cast<float>(height))) {}
Kit::~Kit() = default;

void Kit::push(Input input) { impl_->queue.push_back(std::move(input)); }
void Kit::request_frame() { impl_->dirty = true; }

bool Kit::update(const std::function<void(Kit&)>& draw) {
    const int before = impl_->frames;
    impl_->settle(*this, draw);
    while (!impl_->queue.empty()) {
        const Input input = std::move(impl_->queue.front());
        impl_->queue.pop_front();
        if (impl_->resolve(input)) impl_->dirty = true;
        impl_->settle(*this, draw);
    }
    return impl_->frames != before;
}

int Kit::frames() const { return impl_->frames; }
bool Kit::quit_requested() const { return impl_->quit; }
std::optional<Rect> Kit::caret() const { return impl_->caret; }
ImDrawData* Kit::drawing() const {
    impl_->context.use();  // the renderer reads its glyphs
    return impl_->drawing;
}
const Registry& Kit::registry() const { return impl_->registry; }
const Component* Kit::find(std::string_view name) const { return impl_->registry.by_name(name); }

bool Kit::activate(std::string_view name) {
    const Component* found = find(name);
    if (found == nullptr || !found->takes_focus()) return false;
    impl_->registry.focus(found->id);
    impl_->bring_into_view(*found);
    push(key_press(Key::enter));
    return true;
}

int Kit::lettering() const { return impl_->lettering; }
const Theme& Kit::theme() const { return impl_->theme(); }
const Appearance& Kit::appearance() const { return impl_->look; }

void Kit::wear(const Appearance& look) {
    if (look == impl_->wanted) return;
    impl_->wanted = look;
    impl_->dirty = true;
}

void Kit::set_time(std::int64_t now) { impl_->now = now; }
bool Kit::moving() const { return impl_->moving; }

float Kit::eased(const std::string& id, float target, int milliseconds) {
    const auto [place, is_new] =
        impl_->eased.try_emplace(id, Impl::Eased{target, target, target, impl_->now});
    Impl::Eased& one = place->second;
    one.seen = true;
    if (one.to != target) one = {one.now, target, one.now, impl_->now, true};
    const auto passed = static_cast<float>(impl_->now - one.begun) / static_cast<float>(milliseconds);
    if (!impl_->look.motion || impl_->now == 0 || passed >= 1 || one.from == one.to) {
        one.now = one.from = one.to;
        return one.now;
    }
    // Quick at first and slow at the end.
    const float left = 1 - std::max(passed, 0.0F);
    one.now = one.to + (one.from - one.to) * left * left * left;
    impl_->moving = true;
    return one.now;
}

float Kit::height_of(const std::string& id) const {
    const auto found = impl_->heights.find(id);
    return found == impl_->heights.end() ? 0 : found->second.high;
}

void Kit::set_height(const std::string& id, float height) {
    Impl::Height& one = impl_->heights[id];
    if (one.high != height) impl_->dirty = true;
    one = {height, true};
}

void Kit::focus_starts_here() { impl_->registry.start_here(); }
Rect Kit::screen() const { return {0, 0, impl_->size.x, impl_->size.y}; }

}  // namespace rehearse::desktop
