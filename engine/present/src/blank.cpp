#include "present/blank.hpp"

#include <array>
#include <sstream>

#include "base/text.hpp"
#include "blocks.hpp"
#include "debrief/build.hpp"

namespace rehearse::present {
namespace {

using journal::Field;
using journal::FieldKind;

// For a text; so that each way of reflecting fits a page.
constexpr int kLines = 4, kLinesDriscoll = 6, kLinesGibbs = 3;

// The fields of a reflection by the way that is chosen; both begin with the same two.
constexpr std::array<const char*, 5> kDriscoll{"title", "on", "what", "so_what", "now_what"};
constexpr std::array<const char*, 8> kGibbs{"title",      "on",       "description", "feelings",
                                            "evaluation", "analysis", "conclusion",  "action_plan"};

// "[   ] business   [   ] personal"
std::string boxes(const Field& field) {
    std::istringstream choices(field.choices);
    std::string out;
    for (std::string one; choices >> one;) out += (out.empty() ? "[   ] " : "      [   ] ") + one;
    return out;
}

void add_field(const Field& field, int lines, Pages& out) {
    if (field.kind == FieldKind::choice) {
        out.paragraph(field.asks);
        out.paragraph(boxes(field));
    } else {
        out.to_write(field.asks, field.kind == FieldKind::text ? lines : 1);
    }
}

template <class Names>
void add_fields(const journal::Form& form, const Names& names, int lines, Pages& out) {
    for (const char* name : names)
        if (const auto* field = journal::field_of(form, name)) add_field(*field, lines, out);
}

void add_name(Pages& out) {
    for (const char* one : {"Name, if you like", "Today's date"}) out.to_write(one, 1);
}

}  // namespace

debrief::Document blank_form(journal::Kind kind) {
    const auto& form = journal::form_of(kind);
    Pages out(form.title);
    out.notice(std::string(debrief::kStatusLine));
    out.paragraph("This is your own. Who reads it is for you to say; write no names of customers.");
    if (kind == journal::Kind::reflection) {
        out.section("Three questions (Driscoll)", "driscoll", false);
        add_fields(form, kDriscoll, kLinesDriscoll, out);
        out.section("Six steps (Gibbs)", "gibbs", true);
        add_fields(form, kGibbs, kLinesGibbs, out);
        return out.take();
    }
    out.section(std::string(form.title) + ", to fill in", form.name, false);
    add_name(out);
    for (const auto& field : form.fields) add_field(field, kLines, out);
    return out.take();
}

}  // namespace rehearse::present
