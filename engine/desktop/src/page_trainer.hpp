// What the pages of the trainer's room share: the copies that learners handed in, and the way back.
#pragma once

#include <memory>
#include <string>

#include "page.hpp"

namespace rehearse::desktop {

/// A page on a trainer's copies. Whoever is past the last day is erased when it opens, and that is told.
class GroupPage : public Page {
public:
    explicit GroupPage(Around& around);

protected:
    /// The workplace with the copies as its records.
    [[nodiscard]] session::Workplace workplace() const;
    /// False when the copies could not be opened; that was told.
    [[nodiscard]] bool open() const { return records_ != nullptr; }
    [[nodiscard]] records::Records& records() const { return *records_; }
    [[nodiscard]] std::vector<Action> only_back() const;
    /// Writes a file and tells it with `words`, in which {file} is its name.
    void write(const std::string& path, const std::string& bytes, const char* words);

private:
    void open_copies();
    std::unique_ptr<records::Records> records_;
};

/// A page's row of one thing to go to, as wide as it can be.
[[nodiscard]] bool go_button(Kit& kit, Flow& flow, Button button);

std::unique_ptr<Page> make_trainer_room(Around& around);
std::unique_ptr<Page> make_heat_page(Around& around);
/// `scenario`: an id; empty: to be chosen.
std::unique_ptr<Page> make_picks_page(Around& around, const std::string& scenario);
std::unique_ptr<Page> make_group_learner_page(Around& around, const std::string& learner);
std::unique_ptr<Page> make_comments_page(Around& around, const std::string& attempt);
std::unique_ptr<Page> make_assign_page(Around& around);
std::unique_ptr<Page> make_sample_page(Around& around);
std::unique_ptr<Page> make_agree_page(Around& around);
std::unique_ptr<Page> make_centre_page(Around& around);

}  // namespace rehearse::desktop
