#include "wording/glossary.hpp"

#include <algorithm>
#include <map>

#include "forms.hpp"
#include "sheet.hpp"

namespace rehearse::wording {

Glossary::Glossary(std::shared_ptr<const std::vector<Term>> terms, std::shared_ptr<const Forms> forms)
    : terms_(std::move(terms)), forms_(std::move(forms)) {}

std::vector<TermPlace> Glossary::places(std::string_view text) const {
    std::vector<TermPlace> out;
    std::vector<bool> seen(terms_->size());
    for (const auto& place : forms_->places(text)) {
        if (seen[place.number]) continue;
        seen[place.number] = true;
        out.push_back({place.begin, place.end, place.number});
    }
    return out;
}

const Term* Glossary::find(std::string_view word) const {
    const auto number = forms_->find(word);
    return number ? &(*terms_)[*number] : nullptr;
}

Result<Glossary> read_glossary(const Files& files, const std::string& folder) {
    Sheet sheet(files, folder, "glossary.json");
    sheet.only({"words", "law"});
    auto terms = std::make_shared<std::vector<Term>>();
    auto forms = std::make_shared<Forms>();
    for (const auto& [name, means] : sheet.pairs("words")) {
        Term term{{}, split(name, '|'), means, {}};
        for (const auto& form : term.forms)
            if (!forms->add(form, terms->size()))
                sheet.found("'words' has '" + form +
                            "', which stands there already or is no word; expected each form once.");
        if (!term.forms.empty()) term.term = term.forms.front();
        terms->push_back(std::move(term));
    }
    for (const auto& [name, source] : sheet.pairs("law")) {
        const auto of = std::find_if(terms->begin(), terms->end(),
                                     [&name = name](const Term& term) { return term.term == name; });
        if (of == terms->end())
            sheet.found("'law' names '" + name + "', which is not among the words.");
        else
            of->source = source;
    }
    if (sheet.wrong()) return fail(*sheet.wrong());
    return Glossary(std::move(terms), std::move(forms));
}

}  // namespace rehearse::wording
