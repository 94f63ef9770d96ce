// Files that come from elsewhere: a learner's own records, and what a trainer set.
#include <algorithm>

#include "base/text.hpp"
#include "handover/parcel.hpp"
#include "note_form.hpp"
#include "page_me.hpp"
#include "saving.hpp"
#include "session/assignment.hpp"
#include "session/words.hpp"

namespace rehearse::desktop {
namespace {

using session::tr;

constexpr std::size_t kMostAssignment = std::size_t{64} << 10U;  // bytes of the file

/// A file to be named and read.
class OpeningPage : public Page {
public:
    explicit OpeningPage(Around& around)
        : Page(around),
          gate_(around),
          path_(around, "open",
                {.title = tr("Where is the file?"), .verb = tr("Take this one"), .endings = {".json"}},
                joined(usual_folder(around), "")) {}
    [[nodiscard]] Intent draw(Kit& kit) override;

protected:
    [[nodiscard]] virtual std::string title() const = 0;
    [[nodiscard]] virtual std::string explained() const = 0;
    /// Reads it, and says what became of it.
    [[nodiscard]] virtual Result<std::string> read(const std::string& path) = 0;
    /// It has to be read with the journal open.
    void ask_passphrase() { asks_passphrase_ = true; }

private:
    Gate gate_;
    FileField path_;
    bool asks_passphrase_ = false;
};

Intent OpeningPage::draw(Kit& kit) {
    Shell out = shell(kit, {title(), "", back_unless(path_.choosing())});
    Column column(kit, out, "me.open");
    Flow& flow = column.flow();
    if (asks_passphrase_ && !gate_.open()) {
        (void)gate_.draw(kit, flow);
        return out.intent;
    }
    if (path_.choosing()) {
        (void)path_.draw(kit, flow);
        return out.intent;
    }
    Panel panel(kit, flow, "open", 6 * kUnit);
    kit.text(panel.flow, explained());
    panel.flow.gap(4 * kUnit);
    (void)path_.draw(kit, panel.flow);
    if (press(kit, panel.flow,
              {.id = "open.do", .name = tr("Open it"), .look = Look::primary, .icon = Icon::open})) {
        const auto done = read(path_.path());
        if (done)
            tell(*done);
        else
            tell(done.error());
        kit.request_frame();
    }
    return out.intent;
}

class BringPage final : public OpeningPage {
public:
    using OpeningPage::OpeningPage;

protected:
    [[nodiscard]] std::string title() const override { return tr("Bring a file here"); }
    [[nodiscard]] std::string explained() const override {
        return tr(
            "A file that was saved on another computer, or that your trainer gave back with comments. What "
            "is here already stays as it is.");
    }
    [[nodiscard]] Result<std::string> read(const std::string& path) override;

private:
    /// Where notes are sealed here, those that come open are sealed, too.
    [[nodiscard]] Status seal_what_came(const handover::Parcel& parcel, const std::string& learner);
};

Status BringPage::seal_what_came(const handover::Parcel& parcel, const std::string& learner) {
    const auto lock = around_.records().notebook().lock(learner);
    if (!lock) return fail(lock.error());
    if (!*lock || std::all_of(parcel.notes.begin(), parcel.notes.end(), journal::is_sealed)) return {};
    if (learner != around_.learner())
        return fail("me.other", tr("The file is {name}'s, whose words are sealed here.", {{"name", learner}}),
                    tr("Use that name first, and bring it then."));
    const auto journal = around_.journal();
    if (journal) return (*journal)->settle();
    if (journal.error().code == "journal.locked") ask_passphrase();
    return fail(journal.error());
}

std::string brought(const handover::Unpacked& done, const std::string& learner) {
    std::vector<std::string> parts;
    const auto add = [&](int number, const char* one, const char* many) {
        if (number > 0) parts.push_back(counted(number, one, many));
    };
    add(done.attempts, "new conversation", "new conversations");
    add(done.continued, "conversation that went on elsewhere", "conversations that went on elsewhere");
    add(done.notes, "note", "notes");
    add(done.comments, "comment", "comments");
    std::string out = parts.empty() ? tr("There was nothing in it that was not here already.")
                                    : tr("Brought under the name {name}: {what}.",
                                         {{"name", learner}, {"what", listed(parts)}});
    if (done.different > 0)
        out += " " + tr("{count} went another way here than in the file; what is here was left as it is.",
                        {{"count", counted(done.different, "conversation", "conversations")}});
    return out;
}

Result<std::string> BringPage::read(const std::string& path) {
    const auto bytes = around_.files().read(path, handover::kMostBytes);
    if (!bytes) return fail(bytes.error());
    const auto parcel = handover::parcel_from(*bytes, path);
    if (!parcel) return fail(parcel.error());
    const auto learner = handover::learner_here(*parcel, around_.records());
    if (!learner) return fail(learner.error());
    if (auto safe = seal_what_came(*parcel, *learner); !safe) return fail(safe.error());
    const auto done = handover::unpack(*parcel, around_.records(), *learner);
    if (!done) return fail(done.error());
    if (auto safe = seal_what_came(*parcel, *learner); !safe) return fail(safe.error());
    around_.forget_journal();
    std::string out = brought(*done, *learner);
    if (*learner != around_.learner())
        out += " " + tr("To go on under that name, use it on the page with your name.");
    return out;
}

class AssignmentPage final : public OpeningPage {
public:
    using OpeningPage::OpeningPage;

protected:
    [[nodiscard]] std::string title() const override { return tr("Open what your trainer set"); }
    [[nodiscard]] std::string explained() const override {
        return tr(
            "Your trainer may give you a small file that says what to practise, and by when. It comes first "
            "at home, until it is done. It says nothing about you.");
    }
    [[nodiscard]] Result<std::string> read(const std::string& path) override {
        const auto bytes = around_.files().read(path, kMostAssignment);
        if (!bytes) return fail(bytes.error());
        const auto assignment = session::assignment_from(*bytes, path);
        if (!assignment) return fail(assignment.error());
        if (auto kept = session::keep_assignment(around_.files(), around_.paths().assignments(), *assignment);
            !kept)
            return fail(kept.error());
        return tr("Opened. It stands at home now, before everything else.");
    }
};

}  // namespace

std::unique_ptr<Page> make_bring_page(Around& around) { return std::make_unique<BringPage>(around); }
std::unique_ptr<Page> make_assignment_page(Around& around) {
    return std::make_unique<AssignmentPage>(around);
}

}  // namespace rehearse::desktop
