#include "present/softened.hpp"

namespace rehearse::present {
namespace {

// Softens texts in place; leaves them when there is no list.
class Softener {
public:
    explicit Softener(const session::Library& library) : words_(library.strong_words()) {}

    void operator()(std::string& text) const {
        if (words_ != nullptr) text = words_->softened(text);
    }
    void operator()(std::vector<std::string>& texts) const {
        for (auto& text : texts) (*this)(text);
    }
    void operator()(std::vector<std::vector<std::string>>& rows) const {
        for (auto& row : rows) (*this)(row);
    }
    void operator()(std::vector<Choice>& choices) const {
        for (auto& choice : choices) (*this)(choice.text), (*this)(choice.manners);
    }

private:
    const wording::StrongWords* words_;
};

}  // namespace

std::string softened(const session::Library& library, const std::string& text) {
    std::string out = text;
    Softener{library}(out);
    return out;
}

PlayView softened(const session::Library& library, PlayView view) {
    const Softener soft(library);
    for (auto& said : view.transcript) {
        if (said.kind != SaidKind::learner) soft(said.text);
        if (said.sheet) soft(said.sheet->title), soft(said.sheet->rows);
    }
    soft(view.question);
    soft(view.choices);
    soft(view.consults);
    for (auto& field : view.fields) soft(field.label), soft(field.choices);
    for (auto& one : view.waiting) soft(one.wants);
    soft(view.promises);
    soft(view.subject);
    return view;
}

debrief::Document softened(const session::Library& library, debrief::Document document) {
    const Softener soft(library);
    for (auto& block : document.blocks) {
        const bool own = block.kind == debrief::BlockKind::quote && block.by == "You";
        if (!own) soft(block.text);
        soft(block.rows);
        for (auto& point : block.curve) soft(point.note);
    }
    return document;
}

}  // namespace rehearse::present
