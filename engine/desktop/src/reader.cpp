#include "desktop/reader.hpp"

#include <algorithm>

#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

std::string role_words(const Component& component) {
    switch (component.role) {
        case Role::button:
            return tr("button");
        case Role::link:
            return tr("link");
        case Role::checkbox:
            return component.state.checked ? tr("ticked") : tr("not ticked");
        case Role::radio:
            return component.state.checked ? tr("chosen") : tr("not chosen");
        case Role::field:
        case Role::area:
            return tr("text field");
        case Role::item:
        case Role::heading:
        case Role::text:
            break;
    }
    return {};
}

std::string line_of(const present::Said& said) {
    return said.who.empty() ? said.text : said.who + ": " + said.text;
}

}  // namespace

std::string spoken(const Component& component) {
    std::string out = component.name;
    const auto add = [&](const std::string& words) {
        if (!words.empty()) out += ", " + words;
    };
    add(role_words(component));
    if (component.role != Role::radio) add(component.value);
    if (!component.enabled) add(tr("not available now"));
    return out;
}

void Reader::look(const Registry& registry, const std::string& screen) {
    if (speaker_ == nullptr) return;
    const auto& all = registry.all();
    if (screen != screen_) {
        screen_ = screen;
        focus_.clear();
        const auto title = std::find_if(all.begin(), all.end(),
                                        [](const Component& one) { return one.role == Role::heading; });
        if (title != all.end()) speaker_->say(title->name, true);
    }
    const Component* const focused = registry.focused();
    const std::string now = focused == nullptr ? std::string() : focused->id;
    if (now == focus_) return;
    focus_ = now;
    if (focused != nullptr) speaker_->say(spoken(*focused), true);
}

void Reader::listen(const present::PlayView& view, const std::string& attempt) {
    if (speaker_ == nullptr) return;
    const auto& lines = view.transcript;
    if (attempt != attempt_ || heard_ > lines.size()) {
        attempt_ = attempt;
        heard_ = std::min(view.fresh, lines.size());
    }
    const bool anything = heard_ < lines.size();
    for (; heard_ < lines.size(); ++heard_)
        if (lines[heard_].kind != present::SaidKind::learner) speaker_->say(line_of(lines[heard_]), false);
    if (anything && !view.question.empty()) speaker_->say(view.question, false);
}

void Reader::hush() {
    if (speaker_ != nullptr) speaker_->hush();
}

}  // namespace rehearse::desktop
