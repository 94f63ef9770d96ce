// What the page with the learner's name leads to.
#pragma once

#include "page.hpp"

namespace rehearse::desktop {

std::unique_ptr<Page> make_passphrase_page(Around& around);
std::unique_ptr<Page> make_erase_page(Around& around);
/// Everything in a file.
std::unique_ptr<Page> make_away_page(Around& around);
/// Practice alone in a file, for a trainer.
std::unique_ptr<Page> make_hand_in_page(Around& around);
/// Such a file, read here.
std::unique_ptr<Page> make_bring_page(Around& around);
/// What a trainer set.
std::unique_ptr<Page> make_assignment_page(Around& around);

}  // namespace rehearse::desktop
