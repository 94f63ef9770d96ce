// From the files of assets/wording to Lists.
#include <algorithm>

#include "lists.hpp"
#include "sheet.hpp"
#include "wording/lexicon.hpp"

namespace rehearse::wording {
namespace {

// Reads one file after the other; the first damage ends it.
class Reader {
public:
    Reader(const Files& files, const std::string& folder) : files_(files), folder_(folder) {}

    void read_all() {
        same_as();
        english();
        greetings();
        feelings();
        apologies();
        next_steps();
        sign_offs();
        answers();
        blame();
        jargon();
        personal();
        limits();
    }
    [[nodiscard]] const std::optional<Error>& wrong() const { return wrong_; }
    [[nodiscard]] std::shared_ptr<Lists> lists() const { return lists_; }

private:
    void close(const Sheet& sheet) {
        if (!wrong_) wrong_ = sheet.wrong();
    }

    PhraseSet phrases(Sheet& sheet, const std::string& field, const std::vector<std::string>& texts) {
        PhraseSet out;
        for (const auto& text : texts) {
            const auto before = out.size();
            out.add(text, lists_->same_as, lists_->classes);
            if (out.size() == before)
                sheet.found("'" + field + "' has the phrase '" + text +
                            "', which begins or ends with a gap or names an unknown class.");
        }
        return out;
    }

    // The field and, if the file has it, field_except.
    PhraseList list(Sheet& sheet, const std::string& field) {
        PhraseList out;
        out.phrases = phrases(sheet, field, sheet.texts(field));
        const std::string except = field + "_except";
        out.except = phrases(sheet, except, sheet.texts_if_any(except));
        out.phrases.add_atoms_to(lists_->vocabulary);
        out.except.add_atoms_to(lists_->vocabulary);
        return out;
    }

    static WordSet words(Sheet& sheet, const std::string& field) {
        const auto texts = sheet.texts(field);
        return {texts.begin(), texts.end()};
    }

    void same_as() {
        Sheet sheet(files_, folder_, "same-as.json");
        sheet.only({"forms", "texting", "scots", "slips"});
        for (const auto* field : {"forms", "texting", "scots", "slips"})
            for (const auto& [word, means] : sheet.pairs(field)) lists_->same_as[word] = split(means, ' ');
        for (const auto& [word, means] : sheet.pairs("texting")) lists_->texting.insert(word);
        close(sheet);
    }

    void english() {
        Sheet sheet(files_, folder_, "english.json");
        sheet.only({"stop_words", "abbreviations", "acronyms", "emphasis", "everyday"});
        lists_->stop_words = words(sheet, "stop_words");
        lists_->abbreviations = words(sheet, "abbreviations");
        lists_->acronyms = words(sheet, "acronyms");
        lists_->emphasis = words(sheet, "emphasis");
        lists_->everyday = words(sheet, "everyday");
        close(sheet);
        Sheet scots(files_, folder_, "scots.json");
        scots.only({"words"});
        lists_->scots = words(scots, "words");
        close(scots);
    }

    void greetings() {
        Sheet sheet(files_, folder_, "greetings.json");
        sheet.only({"greetings", "titles", "titles_he", "titles_she"});
        lists_->greetings = list(sheet, "greetings");
        lists_->titles = words(sheet, "titles");
        lists_->titles_he = words(sheet, "titles_he");
        lists_->titles_she = words(sheet, "titles_she");
        close(sheet);
    }

    void feelings() {
        Sheet sheet(files_, folder_, "feelings.json");
        sheet.only({"classes", "feelings", "feelings_except", "dismissals", "dismissals_except"});
        classes(sheet);
        lists_->feelings = list(sheet, "feelings");
        lists_->dismissals = list(sheet, "dismissals");
        close(sheet);
    }

    void apologies() {
        Sheet sheet(files_, folder_, "apologies.json");
        sheet.only({"classes", "apologies", "apologies_except", "owns", "owns_except", "admits",
                    "admits_except", "hedges", "hedges_except", "never", "never_except"});
        classes(sheet);
        lists_->apologies = list(sheet, "apologies");
        lists_->owns = list(sheet, "owns");
        lists_->admits = list(sheet, "admits");
        lists_->hedges = list(sheet, "hedges");
        lists_->never = list(sheet, "never");
        close(sheet);
    }

    void next_steps() {
        Sheet sheet(files_, folder_, "next-steps.json");
        sheet.only({"classes", "promises", "promises_except", "times", "times_except", "vague", "done",
                    "done_except", "open", "depends", "offers", "offers_except"});
        classes(sheet);
        lists_->promises = list(sheet, "promises");
        lists_->times = list(sheet, "times");
        lists_->vague = list(sheet, "vague");
        lists_->done = list(sheet, "done");
        lists_->open = list(sheet, "open");
        lists_->depends = list(sheet, "depends");
        lists_->offers = list(sheet, "offers");
        close(sheet);
    }

    void sign_offs() {
        Sheet sheet(files_, folder_, "sign-offs.json");
        sheet.only({"closings", "closings_except", "not_names", "roles", "teams"});
        lists_->closings = list(sheet, "closings");
        lists_->not_names = words(sheet, "not_names");
        lists_->roles = words(sheet, "roles");
        lists_->teams = words(sheet, "teams");
        close(sheet);
    }

    void answers() {
        Sheet sheet(files_, folder_, "answers.json");
        sheet.only(
            {"yes", "yes_except", "no", "no_except", "restates", "restates_except", "later", "later_except"});
        lists_->yes = list(sheet, "yes");
        lists_->no = list(sheet, "no");
        lists_->restates = list(sheet, "restates");
        lists_->later = list(sheet, "later");
        close(sheet);
    }

    void blame() {
        Sheet sheet(files_, folder_, "blame.json");
        sheet.only({"classes", "customer", "customer_except", "colleague", "colleague_except"});
        classes(sheet);
        lists_->blames_customer = list(sheet, "customer");
        lists_->blames_colleague = list(sheet, "colleague");
        close(sheet);
    }

    void jargon() {
        Sheet sheet(files_, folder_, "jargon.json");
        sheet.only({"words", "except"});
        std::vector<std::string> says;
        for (const auto& [say, plain] : sheet.pairs("words")) {
            says.push_back(say);
            lists_->plain_words.push_back({say, plain});
        }
        lists_->jargon = phrases(sheet, "words", says);
        lists_->jargon_except = phrases(sheet, "except", sheet.texts("except"));
        close(sheet);
    }

    void personal() {
        Sheet sheet(files_, folder_, "personal.json");
        sheet.only({"details", "details_except", "streets", "weak_streets", "references", "reference_marks",
                    "public_mailboxes", "ours"});
        lists_->details = list(sheet, "details");
        lists_->streets = words(sheet, "streets");
        lists_->weak_streets = words(sheet, "weak_streets");
        lists_->references = words(sheet, "references");
        lists_->reference_marks = words(sheet, "reference_marks");
        lists_->public_mailboxes = words(sheet, "public_mailboxes");
        lists_->ours = words(sheet, "ours");
        close(sheet);
    }

    void limits() {
        Sheet sheet(files_, folder_, "limits.json");
        sheet.only({"least_words", "most_words", "least_ease", "least_ease_if_long", "long_sentence_words",
                    "long_words_percent", "ease_from_words", "english_percent", "english_known_percent"});
        constexpr std::array<std::string_view, kChannels> kNames = {"email", "letter", "chat", "public",
                                                                    "private"};
        constexpr std::size_t kMostWords = 100000, kHundred = 100;
        for (std::size_t i = 0; i < kChannels; ++i) {
            lists_->length[i] = {sheet.number_in("least_words", kNames[i], kMostWords),
                                 sheet.number_in("most_words", kNames[i], kMostWords)};
            lists_->ease[i] = static_cast<int>(sheet.number_in("least_ease", kNames[i], kHundred));
        }
        lists_->ease_if_long = static_cast<int>(sheet.number("least_ease_if_long", kHundred));
        lists_->long_sentence = sheet.number("long_sentence_words", kMostWords);
        lists_->long_words_percent = sheet.number("long_words_percent", kHundred);
        lists_->ease_words = sheet.number("ease_from_words", kMostWords);
        lists_->english_percent = sheet.number("english_percent", kHundred);
        lists_->known_percent = sheet.number("english_known_percent", kHundred);
        close(sheet);
    }

    void classes(Sheet& sheet) {
        for (auto& [name, texts] : sheet.named_texts("classes")) lists_->classes[name] = std::move(texts);
    }

    const Files& files_;
    const std::string& folder_;
    std::shared_ptr<Lists> lists_ = std::make_shared<Lists>();
    std::optional<Error> wrong_;
};

// Each atom once, in an order that does not depend on the files'.
void tidy(std::vector<Atom>& vocabulary) {
    const auto less = [](const Atom& a, const Atom& b) {
        return a.text != b.text ? a.text < b.text : a.stem < b.stem;
    };
    const auto same = [](const Atom& a, const Atom& b) { return a.text == b.text && a.stem == b.stem; };
    std::sort(vocabulary.begin(), vocabulary.end(), less);
    vocabulary.erase(std::unique(vocabulary.begin(), vocabulary.end(), same), vocabulary.end());
}

}  // namespace

Result<Lexicon> read_lexicon(const Files& files, const std::string& folder,
                             std::shared_ptr<const Speller> speller) {
    Reader reader(files, folder);
    reader.read_all();
    if (reader.wrong()) return fail(*reader.wrong());
    tidy(reader.lists()->vocabulary);
    return Lexicon(reader.lists(), std::move(speller));
}

}  // namespace rehearse::wording
