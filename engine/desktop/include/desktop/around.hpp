// What every page has around it: where things are kept, who sits here, how they like it.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "base/files.hpp"
#include "journal/journal.hpp"
#include "present/text_edit.hpp"
#include "session/practice.hpp"
#include "session/settings.hpp"

namespace rehearse::desktop {

/// What the program hands to the desktop. All borrowed; it outlives the app.
struct Seat {
    session::Workplace workplace;
    Files* files = nullptr;
    std::string learner;  // who is signed in, else the account
    std::string account;  // its name
    std::string version;  // of the program
};

class Around {
public:
    /// `clipboard` is borrowed and may be null.
    Around(Seat seat, present::Clipboard* clipboard);
    Around(const Around&) = delete;
    Around& operator=(const Around&) = delete;

    [[nodiscard]] const session::Workplace& workplace() const { return seat_.workplace; }
    [[nodiscard]] const session::Library& library() const { return *seat_.workplace.library; }
    [[nodiscard]] records::Records& records() const { return *seat_.workplace.records; }
    [[nodiscard]] Files& files() const { return *seat_.files; }
    [[nodiscard]] const session::Paths& paths() const { return library().paths(); }
    [[nodiscard]] present::Clipboard* clipboard() const { return clipboard_; }
    [[nodiscard]] const std::string& learner() const { return seat_.learner; }
    [[nodiscard]] const std::string& account() const { return seat_.account; }
    [[nodiscard]] const std::string& version() const { return seat_.version; }
    [[nodiscard]] Timestamp now() const { return seat_.workplace.clock->now(); }
    /// YYYY-MM-DD.
    [[nodiscard]] std::string today() const;

    [[nodiscard]] const session::Settings& settings() const { return settings_; }
    /// What was wrong with the file of settings; told once.
    [[nodiscard]] std::optional<Error> take_trouble();
    /// Counts from now on, and is kept for the next time; fails when only the first could be done.
    [[nodiscard]] Status change(const session::Settings& settings);

    /// Counts from now on and is kept nowhere; for pictures.
    void show_theme(session::ThemeChoice theme) { settings_.theme = theme; }

    /// How a file is shown by the program that the desktop has for it; returns whether that was begun.
    using OpenFile = std::function<bool(const std::string& path)>;
    void open_with(OpenFile open) { open_ = std::move(open); }
    /// Nothing happens where nobody said how.
    bool open_outside(const std::string& path) const { return open_ && open_(path); }
    /// The learner's folder for documents, else their home; where files go that they ask for.
    [[nodiscard]] std::string documents() const;

    /// What the learner wrote. Fails with journal.locked until the passphrase was given to unlock(). Valid
    /// until somebody else signs in.
    [[nodiscard]] Result<journal::Journal*> journal();
    /// Fails with journal.wrong when it is another one.
    [[nodiscard]] Status unlock(const std::string& passphrase);
    /// The journal is opened anew when it is asked for: after its passphrase was set or taken away.
    void forget_journal() { journal_.reset(); }

    /// Somebody of that name sits here now, and next time; their journal is closed.
    [[nodiscard]] Status sign_in(const std::string& name);
    /// The account's own name counts again.
    [[nodiscard]] Status sign_out();
    [[nodiscard]] bool signed_in() const { return seat_.learner != seat_.account; }

private:
    Seat seat_;
    present::Clipboard* clipboard_;
    session::Settings settings_;
    std::optional<Error> trouble_;
    OpenFile open_;
    std::optional<journal::Journal> journal_;
};

}  // namespace rehearse::desktop
