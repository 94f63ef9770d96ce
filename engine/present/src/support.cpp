#include "present/support.hpp"

#include "blocks.hpp"

namespace rehearse::present {

Result<SupportView> support_view(const session::Library& library) {
    auto support = session::read_support(library.files(), library.paths().support());
    if (!support) return fail(support.error());
    SupportView out;
    out.opening =
        "Some conversations stay with you, practised or real. You need no reason to talk to somebody, and "
        "you "
        "need not be sure that it is bad enough.";
    if (auto centre = library.centre_defaults())
        out.contact = std::move(centre->contact);
    else
        out.notice = centre.error().text();
    out.lines = std::move(support->lines);
    out.checked = "Numbers and hours were last looked at in " + support->checked +
                  " and may have changed since. If one does not answer, try another.";
    return out;
}

debrief::Document support_document(const SupportView& view) {
    Pages out("To talk to somebody");
    out.paragraph(view.opening);
    if (view.contact) {
        out.section("At your centre", "contact");
        out.bullet(view.contact->name + ": " + view.contact->how);
    }
    out.section("Helplines", "helplines");
    for (const auto& line : view.lines)
        out.bullet(line.name + ". " + line.whom + " " + line.how + " Open: " + line.hours + ".");
    out.paragraph(view.checked);
    if (!view.notice.empty()) out.notice(view.notice);
    return out.take();
}

std::string close_to_home(const session::Library& library, const std::string& content_note) {
    if (content_note.empty()) return {};
    const auto centre = library.centre_defaults();
    const auto contact = centre ? centre->contact : std::nullopt;
    return "If that was close to home: it was practice, and what you felt was real. Take a break if you "
           "like. "
           "There are people to talk to" +
           (contact ? ", at your centre " + contact->name + ": " + contact->how : "") + ".";
}

std::string may_be_skipped() {
    return "You may skip this one and choose another. Nothing is kept of it, and nobody asks why.";
}

}  // namespace rehearse::present
