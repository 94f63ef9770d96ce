// The sections of the debrief page: what the program tells, and beside it room for the learner's own words.
#include <algorithm>
#include <sstream>

#include "journal/smart.hpp"
#include "page_debrief.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {

using debrief::Block;
using debrief::BlockKind;
using journal::Field;
using journal::Kind;
using session::tr;

namespace {

bool is_box(const Block& block) { return block.kind == BlockKind::box; }

std::string words_of(const DebriefSection& section) {
    return section.blocks.empty() ? std::string() : section.blocks.front().text;
}

/// The blocks below the heading.
std::span<const Block> below(const DebriefSection& section) {
    return std::span(section.blocks).subspan(section.blocks.empty() ? 0 : 1);
}

/// What a claim rests on, each once, in order.
std::vector<int> moments_of(const DebriefSection& section) {
    std::vector<int> out;
    const auto add = [&](int moment) {
        if (moment > 0 && std::find(out.begin(), out.end(), moment) == out.end()) out.push_back(moment);
    };
    for (const auto& block : section.blocks) {
        add(block.moment.value_or(0));
        for (const int moment : block.row_moments) add(moment);
    }
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace

Intent DebriefPage::draw_section(Kit& kit, Flow& flow, const DebriefSection& section) {
    if (section.name.empty()) return {};  // the facts come last
    if (section.name == "feelings") {
        draw_felt(kit, flow);
        return {};
    }
    if (section.name == "turns") return draw_turns(kit, flow, section);
    Panel panel(kit, flow, "section." + section.name, 6 * kUnit);
    kit.heading(panel.flow, words_of(section));
    panel.flow.gap(2 * kUnit);
    if (section.name == "next") return draw_next(kit, panel.flow, section);
    if (section.name == "meta") {
        draw_meta(kit, panel.flow, section);
    } else if (section.name == "knowledge") {
        draw_knowledge(kit, panel.flow, section);
    } else if (section.name == "now-what") {
        draw_now_what(kit, panel.flow, section);
    } else if (section.name == "moments") {
        draw_moments(kit, panel.flow, section);
    } else if (section.name == "trainer" && beside_.comments.empty()) {
        kit.text(panel.flow, tr("Nobody has said anything about this attempt yet. You can hand it in to your "
                                "trainer on the page with your name."));
    } else {
        draw_blocks(kit, panel.flow, below(section));
        draw_links(kit, panel.flow, section);
    }
    return {};
}

void DebriefPage::draw_links(Kit& kit, Flow& flow, const DebriefSection& section) {
    const auto moments = moments_of(section);
    if (moments.empty()) return;
    flow.gap(3 * kUnit);
    std::vector<Button> links;
    for (const int moment : moments)
        links.push_back({.id = "see." + section.name + "." + std::to_string(moment),
                         .name = tr("See moment {number}", {{"number", std::to_string(moment)}}),
                         .look = Look::quiet,
                         .group = words_of(section)});
    const int pressed = press_one(kit, flow, links);
    if (pressed < 0) return;
    all_moments_ = true;
    reveal_ = moments[static_cast<std::size_t>(pressed)];
    reveal_frames_ = 3;
    kit.request_frame();
}

void DebriefPage::draw_felt(Kit& kit, Flow& flow) {
    NoteForm* const felt = form(Kind::feeling, "");
    if (felt == nullptr) return;
    const auto& note = felt->note();
    std::string words = note.field("word");
    if (const auto line = note.field("line"); !line.empty()) words += (words.empty() ? "" : ". ") + line;
    if (!words.empty()) {
        kit.text(flow, tr("How it felt"), {Font::small, kit.theme().muted});
        kit.text(flow, "“" + words + "”");
        flow.gap(kUnit);
    }
    if (press(kit, flow,
              {.id = "felt.change",
               .name = words.empty() ? tr("Say how it felt") : tr("Change it"),
               .look = Look::quiet,
               .group = tr("How it felt"),
               .icon = Icon::heart})) {
        asks_first_ = true;
        kit.request_frame();
    }
    flow.gap(3 * kUnit);
}

Button DebriefPage::start_again() {
    return {.id = "again", .name = tr("Start this one again"), .icon = Icon::again};
}

Button DebriefPage::try_again(int moment, const std::string& id) {
    return {.id = id,
            .name = tr("Try this moment again"),
            .group = tr("Moment {number}", {{"number", std::to_string(moment)}}),
            .icon = Icon::undo};
}

void DebriefPage::draw_reply(Kit& kit, Flow& flow, const Block& box) {
    NoteForm* const reply = form(Kind::reply, box.section);
    if (reply == nullptr) {
        kit.text(flow, box.text, {Font::strong, kit.theme().ink});
        flow.gap(3 * kUnit);
        return;
    }
    static const Field* const words = journal::field_of(journal::form_of(Kind::reply), "words");
    reply->ask_with({.question = [text = box.text](const journal::Note&, const Field&) { return text; }});
    if (auto drawn = reply->draw_field(kit, flow, *words); !drawn) tell(drawn.error());
}

void DebriefPage::draw_meta(Kit& kit, Flow& flow, const DebriefSection& section) {
    // What is told of own views stands on the forms; what remains are the moments.
    const auto all = below(section);
    const auto moments = std::find_if(all.begin(), all.end(), [](const Block& block) {
        return block.kind == BlockKind::bullet && block.moment.has_value();
    });
    if (moments != all.end() && moments != all.begin()) {
        draw_blocks(kit, flow, {moments - 1, all.end()});
        draw_links(kit, flow, section);
        flow.gap(4 * kUnit);
    }
    for (const auto& skill : practice_->scenario().meta_skills) draw_skill(kit, flow, skill);
}

void DebriefPage::draw_skill(Kit& kit, Flow& flow, const std::string& id) {
    const auto* skill = practice_->catalogue().meta_skill(id);
    if (skill == nullptr) return;
    kit.heading(flow, skill->name, Font::strong);
    kit.text(flow, skill->says + ".");
    if (beside_.own)
        if (const auto own = beside_.own->ratings.find(id);
            own != beside_.own->ratings.end() && !own->second.before.empty())
            kit.text(flow, tr("Last time you chose: “{anchor}”", {{"anchor", own->second.before}}),
                     {Font::small, kit.theme().muted});
    flow.gap(3 * kUnit);
    if (NoteForm* const own = rating(*skill)) draw_form(kit, flow, *own);
}

void DebriefPage::draw_knowledge(Kit& kit, Flow& flow, const DebriefSection& section) {
    const auto all = below(section);
    if (!all.empty()) draw_blocks(kit, flow, all.first(1));
    flow.gap(4 * kUnit);
    for (const auto& block : all) {
        if (!is_box(block)) continue;
        draw_reply(kit, flow, block);
        draw_points(kit, flow, block.section);
    }
}

void DebriefPage::draw_points(Kit& kit, Flow& flow, const std::string& item) {
    const auto& all = practice_->scenario().points;
    const auto points = all.find(item);
    NoteForm* const reply = form(Kind::reply, item);
    if (points == all.end() || reply == nullptr || reply->note().field("words").empty()) return;
    if (!shown_points_.contains(item)) {
        if (press(kit, flow,
                  {.id = "points." + item,
                   .name = tr("Show what others would speak of, too"),
                   .look = Look::quiet,
                   .group = item,
                   .icon = Icon::eye})) {
            shown_points_.insert(item);
            kit.request_frame();
        }
        flow.gap(4 * kUnit);
        return;
    }
    kit.text(flow, tr("What others would speak of, too. Tick what you covered; there is no count."),
             {Font::small, kit.theme().muted});
    flow.gap(2 * kUnit);
    std::istringstream kept(reply->note().field("covered"));
    std::set<int> ticked;
    for (int number = 0; kept >> number;) ticked.insert(number);
    for (int number = 1; number <= static_cast<int>(points->second.size()); ++number) {
        Checkbox box{.id = "points." + item + "." + std::to_string(number),
                     .name = points->second[static_cast<std::size_t>(number - 1)]};
        box.checked = ticked.contains(number);
        box.rect = {flow.x, flow.y, flow.width, kit.checkbox_height(box, flow.width)};
        flow.gap(box.rect.h + kUnit);
        if (!kit.checkbox(box)) continue;
        if (!ticked.erase(number)) ticked.insert(number);
        std::string list;
        for (const int one : ticked) list += (list.empty() ? "" : " ") + std::to_string(one);
        if (auto done = reply->set("covered", list); !done) tell(done.error());
        kit.request_frame();
    }
    flow.gap(4 * kUnit);
}

void DebriefPage::draw_now_what(Kit& kit, Flow& flow, const DebriefSection& section) {
    for (const auto& block : below(section))
        if (is_box(block) && (block.section == "so_what" || block.section == "now_what"))
            draw_reply(kit, flow, block);
    NoteForm* const objective = form(Kind::objective, "");
    if (objective == nullptr) return;
    kit.heading(flow, tr("Make it an objective, if you like"), Font::strong);
    kit.text(flow,
             tr("One part at a time. Small is good: one thing you could begin with this week. It goes into "
                "your plan, and comes back to you on its day."));
    flow.gap(4 * kUnit);
    objective->ask_with({.which = [](const Field& field) { return field.turn == journal::Turn::at_once; },
                         .after =
                             [this](const journal::Note& note, const Field& field) {
                                 return journal::smart_question(field.name, note.field(field.name),
                                                                around_.today())
                                     .value_or("");
                             }});
    draw_form(kit, flow, *objective);
    objective->draw_missing(kit, flow);
}

Intent DebriefPage::draw_next(Kit& kit, Flow& flow, const DebriefSection& section) {
    Intent out;
    draw_blocks(kit, flow, below(section));
    flow.gap(4 * kUnit);
    std::vector<Button> buttons;
    std::vector<Intent> intents;
    const auto moments = moments_of(section);
    if (!moments.empty() && practice_->log().head.mode != play::Mode::unaided) {
        buttons.push_back(try_again(moments.front(), "next.moment"));
        intents.push_back({IntentKind::retry, attempt_, moments.front()});
    }
    buttons.push_back(start_again());
    intents.push_back({IntentKind::again, practice_->scenario().id});
    for (const auto& one : beside_.next) {
        buttons.push_back({.id = "next." + one.scenario,
                           .name = tr("Start {title}", {{"title", one.title}}),
                           .icon = Icon::play});
        intents.push_back({IntentKind::open, one.scenario});
    }
    buttons.push_back(
        {.id = "next.journal", .name = tr("Think it over in your journal"), .icon = Icon::pencil});
    intents.push_back(to_page("journal/new/" + attempt_));
    const int pressed = press_one(kit, flow, buttons);
    if (pressed >= 0) out = intents[static_cast<std::size_t>(pressed)];
    return out;
}

void DebriefPage::draw_moments(Kit& kit, Flow& flow, const DebriefSection& section) {
    if (press(kit, flow,
              {.id = "moments.show",
               .name = all_moments_ ? tr("Hide them again") : tr("Show every decision"),
               .look = Look::quiet,
               .group = words_of(section),
               .icon = Icon::eye})) {
        all_moments_ = !all_moments_;
        kit.request_frame();
    }
    if (!all_moments_) return;
    const auto all = below(section);
    for (std::size_t at = 0; at < all.size();) {
        std::size_t end = at + 1;
        while (end < all.size() && all[end].kind != BlockKind::heading) ++end;
        flow.gap(6 * kUnit);
        if (reveal_frames_ > 0 && all[at].moment == reveal_) scroll_->reveal(flow.y - 3 * kUnit);
        draw_blocks(kit, flow, all.subspan(at, end - at));
        at = end;
    }
}

void DebriefPage::draw_facts(Kit& kit, Flow& flow) {
    if (sections_.empty() || sections_.front().blocks.empty()) return;
    Panel panel(kit, flow, "facts", 6 * kUnit);
    kit.heading(panel.flow, tr("About this attempt"));
    panel.flow.gap(2 * kUnit);
    draw_blocks(kit, panel.flow, sections_.front().blocks);
}

}  // namespace rehearse::desktop
