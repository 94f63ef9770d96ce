// Frames: when to draw, and how often.
#include "desktop/kit.hpp"

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

Kit::Impl::Impl(float width, float height) : fonts(atlas_of_current_context()), size{width, height} {
    unsigned char* pixels = nullptr;
    int w = 0;
    int h = 0;
    ImGui::GetIO().Fonts->GetTexDataAsRGBA32(&pixels, &w, &h);
    ImGui::GetStyle().AntiAliasedLinesUseTex = false;
    static std::uint64_t kits = 0;
    number = ++kits;
}

void Kit::Impl::frame(Kit& kit, const std::function<void(Kit&)>& draw) {
    context.use();
    dirty = false;
    caret.reset();
    registry.begin();
    for (auto& [id, one] : areas) one.seen = false;
    {
        const Frame frame(size);
        list = &frame.list();
        clips.assign(1, Rect{0, 0, size.x, size.y});
        area.clear();
        kit.fill(clips.front(), calm_theme().page);
        draw(kit);
        list = nullptr;
    }
    drawing = ImGui::GetDrawData();
    std::erase_if(areas, [](const auto& one) { return !one.second.seen; });
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

void Kit::focus_starts_here() { impl_->registry.start_here(); }
Rect Kit::screen() const { return {0, 0, impl_->size.x, impl_->size.y}; }

}  // namespace rehearse::desktop
