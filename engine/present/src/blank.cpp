#include "present/blank.hpp"

#include <algorithm>

#include "blocks.hpp"
#include "debrief/build.hpp"
#include "journal/journal.hpp"
#include "paper.hpp"

namespace rehearse::present {
namespace {

using journal::Field;
using journal::FieldKind;

constexpr int kLines = 4;             // for a text
constexpr long kLinesOnOnePage = 18;  // for all texts of one way to reflect

void add_field(const Field& field, int lines, Pages& out) {
    if (field.kind != FieldKind::choice)
        return out.to_write(field.asks, field.kind == FieldKind::text ? lines : 1);
    out.paragraph(field.asks);
    for (const auto& choice : journal::choices_of(field))
        out.bullet("[   ] " + journal::choice_words(choice));
}

void add_name(Pages& out) {
    for (const char* one : {"Name, if you like", "Today's date"}) out.to_write(one, 1);
}

// Each way to reflect on a page of its own.
void add_ways(const journal::Form& form, const Field& model, Pages& out) {
    bool first = true;
    for (const auto& way : journal::choices_of(model)) {
        out.section(capital(journal::choice_words(way)), way, !first);
        first = false;
        journal::Note note;
        note.kind = form.kind;
        note.fields = {{model.name, way}};
        const auto fields = journal::fields_of(note);
        const auto texts = std::count_if(fields.begin(), fields.end(),
                                         [](const Field* field) { return field->kind == FieldKind::text; });
        for (const auto* field : fields)
            if (field->kind != FieldKind::choice)
                add_field(*field, static_cast<int>(kLinesOnOnePage / std::max(1L, static_cast<long>(texts))),
                          out);
    }
}

}  // namespace

debrief::Document blank_form(journal::Kind kind) {
    const auto& form = journal::form_of(kind);
    Pages out(form.title);
    out.notice(std::string(debrief::kStatusLine));
    out.paragraph("This is your own. Who reads it is for you to say; write no names of customers.");
    if (const auto* model = journal::field_of(form, "model")) {
        add_ways(form, *model, out);
        return out.take();
    }
    out.section(std::string(form.title) + ", to fill in", form.name, false);
    add_name(out);
    for (const auto& field : form.fields) add_field(field, kLines, out);
    return out.take();
}

}  // namespace rehearse::present
