#include "pages.hpp"

namespace rehearse::desktop {
namespace {

constexpr PageKind kKinds[] = {
    {"home", "Home", Icon::home, true, false, make_home_page},
    {"library", "Practise", Icon::bubbles, true, false, make_library_page},
    {"journal", "Journal", Icon::book, true, false, make_journal_page},
    {"plan", "My plan", Icon::target, true, false, make_plan_page},
    {"growth", "Over time", Icon::chart, true, false, make_growth_page},
    {"trainer", "Trainer's room", Icon::people, true, false, make_trainer_page},
    {"author", "Author's room", Icon::wrench, true, false, make_author_page},
    {"preview", "Try a scenario out", Icon::play, false, false, make_preview_page},
    {"organisation", "Organisations", Icon::building, false, false, make_organisation_page},
    {"group", "Play with a class", Icon::people, false, false, make_group_page},
    {"standards", "Units and criteria", Icon::book, false, false, make_standards_page},
    {"coverage", "What the scenarios practise", Icon::chart, false, false, make_coverage_page},
    {"settings", "Settings", Icon::gear, true, true, make_settings_page},
    {"help", "Help", Icon::help, true, true, make_help_page},
    {"support", "Somebody to talk to", Icon::ring, false, false, make_support_page},
    {"welcome", "Welcome", Icon::star, false, false, make_welcome_page},
    {"debrief", "Debrief", Icon::page, false, false, make_debrief_page},
    {"me", "You", Icon::person, false, false, make_me_page},
    {"route", "Your units", Icon::signpost, false, false, make_route_page},
    {"save", "Save or print", Icon::save, false, false, make_save_page},
};

}  // namespace

std::span<const PageKind> page_kinds() { return kKinds; }

}  // namespace rehearse::desktop
