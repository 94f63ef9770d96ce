// How each page is made; the table of them stands in pages.cpp.
#pragma once

#include "page.hpp"

namespace rehearse::desktop {

std::unique_ptr<Page> make_home_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_library_page(Around& around, const std::string& id);
/// `id` is an attempt.
std::unique_ptr<Page> make_debrief_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_welcome_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_support_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_help_page(Around& around, const std::string& id);
std::unique_ptr<Page> make_settings_page(Around& around, const std::string& id);

}  // namespace rehearse::desktop
