// How each page is made; the table of them stands in pages.cpp.
#pragma once

#include "page.hpp"

namespace rehearse::desktop {

std::unique_ptr<Page> make_home_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_library_page(Around& around, const std::string& id);
/// `id` is an attempt; with kTold behind it how it felt is not asked first.
inline constexpr const char* kTold = "/told";
std::unique_ptr<Page> make_debrief_page(Around& around, const std::string& id);
/// `id` is a note; empty: all of them; "new", or that and what it is about, "new/work": another one.
std::unique_ptr<Page> make_journal_page(Around& around, const std::string& id);
/// `id` is an item; empty: all of them; "new/KIND", "ID/return" (what became of it) or "pack".
std::unique_ptr<Page> make_plan_page(Around& around, const std::string& id);
/// What to take to a review.
std::unique_ptr<Page> make_pack_page(Around& around);
/// `id` is empty, or as make_meta_page() has it.
std::unique_ptr<Page> make_growth_page(Around& around, const std::string& id);
/// `id` is "meta": over time; "baseline" or "review": to say how one sees oneself.
std::unique_ptr<Page> make_meta_page(Around& around, const std::string& id);
/// `id` is empty, or what can be done: "name", "passphrase", "hand-in" …
std::unique_ptr<Page> make_me_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_route_page(Around& around, const std::string& id);
/// `id` is an attempt whose debrief is to be saved.
std::unique_ptr<Page> make_save_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_welcome_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_support_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_help_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_settings_page(Around& around, const std::string& id);
/// `id` is the path of a file; empty: the room with all of them.
std::unique_ptr<Page> make_author_page(Around& around, const std::string& id);
/// `id` is preview_place() without its first word.
std::unique_ptr<Page> make_preview_page(Around& around, const std::string& id);
/// `id`: one of its rooms, such as "heat" or "learner/NAME"; empty: the first.
std::unique_ptr<Page> make_trainer_page(Around& around, const std::string& id);
/// `id` is a scenario; empty: to be chosen.
std::unique_ptr<Page> make_group_page(Around& around, const std::string& id);
/// `id` is an organisation's; empty: all of them.
std::unique_ptr<Page> make_organisation_page(Around& around, const std::string& id);
/// `id` is a unit's or a statement's; empty: all of them.
std::unique_ptr<Page> make_standards_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_coverage_page(Around& around, const std::string& id);

}  // namespace rehearse::desktop
