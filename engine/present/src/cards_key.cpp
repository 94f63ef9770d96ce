#include "cards_key.hpp"

#include "base/text.hpp"
#include "play/form.hpp"
#include "play/judge.hpp"

namespace rehearse::present {
namespace {

using scenario::Beat;
using scenario::Consequence;
using scenario::Decision;
using scenario::DecisionKind;

using Rows = std::vector<std::vector<std::string>>;

constexpr int kLinesForText = 10;  // to write an email on

std::string asked(const Paper& paper, const Decision& decision) {
    if (!decision.ask.empty()) return paper.words(decision.ask);
    return decision.kind == DecisionKind::write ? "What do you write?" : "What do you say or do?";
}

std::string how(const Decision& decision) {
    switch (decision.kind) {
        case DecisionKind::pick:
            return "Tick all that are right.";
        case DecisionKind::sort:
            return "Put each under one of these: " + listed(decision.boxes) + ".";
        case DecisionKind::rank:
            return "Number them in order, the first one 1.";
        case DecisionKind::rate:
            return "Rate each as one of these: " + listed(decision.boxes) + ".";
        case DecisionKind::record:
            return "Fill in the form.";
        case DecisionKind::calculate:
            return "Work it out; paper is allowed.";
        case DecisionKind::write:
        case DecisionKind::choose:
        case DecisionKind::none:
            break;
    }
    return {};
}

void write_options(const Paper& paper, const Beat& beat, Pages& out) {
    const auto& options = beat.decision.options;
    std::size_t place = 0;
    for (const auto index : paper.order(beat, options.size())) {
        const auto& option = options[index];
        if (!paper.can_be(option.when)) continue;
        const std::string when = paper.condition(option.when);
        std::string text = answer_letter(place++) + ". " + option_words(paper, option);
        if (!when.empty()) text += " (only " + when + ")";
        for (std::size_t i = 0; i < option.manners.size(); ++i)
            text += (i == 0 ? " How do you say it? " : "; ") + std::to_string(i + 1) + " " +
                    paper.words(option.manners[i].text);
        out.bullet(text);
    }
}

void write_items(const Paper& paper, const Beat& beat, Pages& out) {
    const auto& items = beat.decision.items;
    std::vector<std::size_t> order(items.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    if (beat.decision.kind != DecisionKind::rate) order = paper.order(beat, items.size());
    for (const auto index : order) {
        const auto who = paper.name_of(items[index].speaker);
        out.bullet("[   ] " + (who.empty() ? "" : who + ": ") + paper.words(items[index].text));
    }
}

std::string medium(wording::Channel channel) {
    switch (channel) {
        case wording::Channel::email:
            return "An email";
        case wording::Channel::letter:
            return "A letter";
        case wording::Channel::chat:
            return "A message in a chat";
        case wording::Channel::public_post:
            return "A post that everybody can read";
        case wording::Channel::private_message:
            break;
    }
    return "A private message";
}

std::string demand_words(const scenario::Writing& writing, const scenario::Demand& demand) {
    for (const auto& question : writing.brief.questions)
        if (demand.check == wording::Check::question && question.id == demand.id)
            return "answers the question " + question.words;
    return std::string(to_text(demand.check));
}

std::string right_in(const Paper& paper, const scenario::Field& field) {
    const auto context = play::context_of(paper.setting(), paper.start().slots.data(), nullptr);
    const std::string right = play::right_answer(field, context);
    return right.empty() ? "in their own words" : right;
}

std::string reached_by(const scenario::Class& one) {
    return one.wrong != 0 ? "when something that counts most is wrong"
                          : "from " + std::to_string(one.from) + " points of 100";
}

void add(std::string& to, const std::string& words) {
    if (!words.empty()) to += (to.empty() ? "" : " ") + words;
}

// What is said and what changes, then where it goes on.
std::vector<std::string> row(const Paper& paper, const Beat& beat, const Consequence& consequence,
                             std::string answer) {
    std::string follows = consequence.does.empty() ? "" : "(" + capital(consequence.does) + ".)";
    add(follows, paper.spoken(consequence.reaction));
    std::string then = paper.changes(consequence.effects, consequence.pledges);
    add(then, paper.leads(consequence.to.empty() ? beat.to : consequence.to));
    return {std::move(answer), follows.empty() ? "—" : follows, std::move(then)};
}

void add_option(const Paper& paper, const Beat& beat, const scenario::Option& option,
                const std::string& letter, Rows& rows) {
    bool otherwise = false;
    for (const auto& one : option.cases) {
        if (!paper.can_be(one.when)) continue;
        const std::string when = paper.condition(one.when);
        rows.push_back(row(paper, beat, one.consequence, letter + (when.empty() ? "" : ", " + when)));
        if (when.empty()) return;
        otherwise = true;
    }
    rows.push_back(row(paper, beat, option.otherwise, letter + (otherwise ? ", otherwise" : "")));
    for (std::size_t i = 0; i < option.manners.size(); ++i) {
        auto how =
            row(paper, beat, option.manners[i].consequence, letter + " said as in " + std::to_string(i + 1));
        if (option.manners[i].consequence.to.empty())
            how.back() =
                paper.changes(option.manners[i].consequence.effects, option.manners[i].consequence.pledges);
        rows.push_back(std::move(how));
    }
}

}  // namespace

std::string option_words(const Paper& paper, const scenario::Option& option) {
    const std::string words = paper.words(option.text);
    return option.spoken ? "“" + words + "”" : words;
}

void write_question(const Paper& paper, const Beat& beat, Pages& out) {
    const auto& decision = beat.decision;
    out.heading("For the player: " + asked(paper, decision), 3);
    if (const auto told = how(decision); !told.empty()) out.paragraph(told);
    write_options(paper, beat, out);
    write_items(paper, beat, out);
    for (const auto& field : decision.fields) {
        std::string label = paper.words(field.label);
        if (label.empty()) label = "Your figure";
        if (!field.unit.empty()) label += " (in " + field.unit + ")";
        if (!field.one_of.empty()) label += " (" + listed(field.one_of, "or") + ")";
        out.to_write(label + ":", 1);
    }
    if (decision.kind != DecisionKind::write) return;
    std::string told = medium(decision.writing.brief.channel);
    if (!decision.writing.brief.customer.empty()) told += " to " + decision.writing.brief.customer.front();
    if (decision.writing.brief.most_words > 0)
        told += ", up to " + std::to_string(decision.writing.brief.most_words) + " words";
    out.to_write(told + ":", kLinesForText);
}

Rows right_answers(const Paper& paper, const Decision& decision) {
    Rows out{{"What is asked", "What is right"}};
    std::uint32_t most = 0;  // what alone decides, when it is wrong
    for (const auto& one : decision.classes) most |= one.wrong;
    for (const auto& item : decision.items) {
        std::string right;
        if (decision.kind == DecisionKind::pick) right = item.right ? "tick it" : "leave it";
        if (decision.kind == DecisionKind::rank) {
            right = std::to_string(item.first + 1);
            if (item.last != item.first) right += " to " + std::to_string(item.last + 1);
        }
        if (decision.kind == DecisionKind::sort || decision.kind == DecisionKind::rate)
            right = decision.boxes[static_cast<std::size_t>(item.box)];
        out.push_back({paper.words(item.text), right});
    }
    for (const auto& field : decision.fields) {
        const std::string label = paper.words(field.label);
        out.push_back({label.empty() ? "The figure" : label, right_in(paper, field)});
    }
    for (const auto& demand : decision.writing.demands)
        out.push_back({"The text", capital(demand_words(decision.writing, demand))});
    if (decision.kind != DecisionKind::calculate)  // there the bits are those of slips
        for (std::size_t i = 1; i < out.size(); ++i)
            if ((most >> (i - 1) & 1U) != 0) out[i].back() += " (counts most)";
    return out;
}

Rows what_follows(const Paper& paper, const Beat& beat) {
    const auto& decision = beat.decision;
    Rows out{{"Answer", "What follows", "Then"}};
    std::size_t place = 0;
    for (const auto index : paper.order(beat, decision.options.size()))
        if (paper.can_be(decision.options[index].when))
            add_option(paper, beat, decision.options[index], answer_letter(place++), out);
    for (const auto& one : decision.classes)
        out.push_back(row(paper, beat, one.consequence, capital(one.name) + ": " + reached_by(one)));
    if (decision.late)
        out.push_back(
            row(paper, beat, decision.late->consequence,
                "No answer in " + std::to_string(decision.late->seconds) + " seconds (if you keep time)"));
    return out;
}

std::vector<std::pair<std::string, std::string>> reasons(const Paper& paper, const Beat& beat) {
    const auto& decision = beat.decision;
    std::vector<std::pair<std::string, std::string>> out;
    const auto add_why = [&](const std::string& answer, const scenario::Text& why) {
        if (!why.empty()) out.emplace_back(answer, paper.words(why));
    };
    std::size_t place = 0;
    for (const auto index : paper.order(beat, decision.options.size())) {
        const auto& option = decision.options[index];
        if (!paper.can_be(option.when)) continue;
        const std::string letter = answer_letter(place++);
        for (const auto& one : option.cases)
            if (paper.can_be(one.when)) {
                const std::string when = paper.condition(one.when);
                add_why(letter + (when.empty() ? "" : ", " + when), one.consequence.why);
            }
        add_why(letter, option.otherwise.why);
        for (std::size_t i = 0; i < option.manners.size(); ++i)
            add_why(letter + " said as in " + std::to_string(i + 1), option.manners[i].consequence.why);
    }
    for (const auto& one : decision.classes) add_why(capital(one.name), one.consequence.why);
    for (const auto& item : decision.items) add_why(paper.words(item.text), item.why);
    for (const auto& field : decision.fields) add_why(paper.words(field.label), field.why);
    for (const auto& demand : decision.writing.demands)
        add_why(capital(demand_words(decision.writing, demand)), demand.why);
    return out;
}

}  // namespace rehearse::present
