#include "desktop/around.hpp"

#include <utility>

#include "base/system.hpp"

namespace rehearse::desktop {

Around::Around(Seat seat, present::Clipboard* clipboard) : seat_(std::move(seat)), clipboard_(clipboard) {
    auto found = session::load_settings(library().files(), paths().settings());
    settings_ = std::move(found.settings);
    trouble_ = std::move(found.trouble);
}

std::string Around::today() const { return date_only(now()); }

std::string Around::documents() const {
    const std::string home = environment("HOME").value_or("");
    const std::string documents = joined(home, "Documents");
    return home.empty() ? paths().data : files().exists(documents) ? documents : home;
}

std::optional<Error> Around::take_trouble() { return std::exchange(trouble_, std::nullopt); }

Status Around::change(const session::Settings& settings) {
    settings_ = settings;
    return session::save_settings(files(), paths().settings(), settings);
}

Result<journal::Journal*> Around::journal() {
    if (!journal_) {
        auto opened = journal::Journal::open(records().notebook(), *seat_.workplace.clock,
                                             *seat_.workplace.random, learner());
        if (!opened) return fail(opened.error());
        journal_ = std::move(*opened);
    }
    return &*journal_;
}

Status Around::unlock(const std::string& passphrase) {
    auto opened = journal::Journal::open(records().notebook(), *seat_.workplace.clock,
                                         *seat_.workplace.random, learner(), passphrase);
    if (!opened) return fail(opened.error());
    journal_ = std::move(*opened);
    return {};
}

Status Around::sign_in(const std::string& name) {
    if (auto kept = records().notebook().sign_in(name); !kept) return kept;
    seat_.learner = name;
    journal_.reset();
    return {};
}

Status Around::sign_out() {
    if (auto kept = records().notebook().sign_in(std::nullopt); !kept) return kept;
    seat_.learner = seat_.account;
    journal_.reset();
    return {};
}

}  // namespace rehearse::desktop
