#include "facts.hpp"

#include <string_view>

namespace rehearse::explore {
namespace {

using scenario::Consequence;
using scenario::Expression;
using scenario::Op;
using scenario::Text;

class Reader {
public:
    explicit Reader(const scenario::Scenario& s) : s_(s), read_(s.slots.size(), s.has_functions) {}

    std::vector<bool> run() {
        for (const auto& beat : s_.beats) read(beat);
        for (const auto& consult : s_.consults) {
            text(consult.label);
            if (consult.when) expression(*consult.when);
            follow(consult.consequence);
        }
        for (const auto& promise : s_.promises) follow(promise.broken), text(promise.what);
        for (const auto& sheet : s_.sheets) text(sheet.title);
        for (const auto* one : {&s_.brief.you, &s_.brief.them, &s_.brief.know, &s_.brief.may}) text(*one);
        return read_;
    }

private:
    void read(const scenario::Beat& beat) {
        lines(beat.lines);
        text(beat.subject);
        effects(beat.effects);
        route(beat.to);
        if (beat.ending) {
            text(beat.ending->says);
            expression(beat.ending->customer);
            expression(beat.ending->organisation);
        }
        const auto& d = beat.decision;
        text(d.ask);
        for (const auto& option : d.options) {
            text(option.text);
            if (option.when) expression(*option.when);
            for (const auto& one : option.cases) expression(one.when);
            for (const auto& how : option.manners) text(how.text);
        }
        for (const auto& item : d.items) text(item.text), text(item.why);
        for (const auto& field : d.fields) {
            text(field.label), text(field.why), expression(field.figure);
            for (const auto& slip : field.slips) text(slip.why), expression(slip.figure);
        }
        for (const auto& demand : d.writing.demands) text(demand.why);
        for (const auto& one : d.writing.templates) text(one.text);
        scenario::each_consequence(
            d, [&](const Consequence& c, scenario::Follow, const std::string&) { follow(c); });
    }

    void follow(const Consequence& c) {
        effects(c.effects);
        text(c.why);
        lines(c.reaction);
        route(c.to);
    }

    void lines(const std::vector<scenario::Line>& all) {
        for (const auto& line : all) {
            text(line.text);
            if (line.when) expression(*line.when);
        }
    }

    void route(const scenario::Route& route) {
        for (const auto& way : route.ways)
            if (way.when) expression(*way.when);
    }

    // What is only worked out for itself is not used.
    void effects(const std::vector<scenario::Effect>& all) {
        for (const auto& effect : all)
            for (const auto& step : effect.value.code)
                if (step.op == Op::slot && step.argument != effect.slot) slot(step.argument);
    }

    void text(const Text& text) {
        for (const auto& part : text.parts)
            if (part.kind == scenario::TextPart::Kind::slot) slot(part.index);
    }

    void expression(const Expression& e) {
        for (const auto& step : e.code)
            if (step.op == Op::slot) slot(step.argument);
    }

    void slot(int index) { read_[static_cast<std::size_t>(index)] = true; }

    const scenario::Scenario& s_;
    std::vector<bool> read_;
};

}  // namespace

std::vector<int> never_read(const scenario::Scenario& scenario) {
    const auto read = Reader(scenario).run();
    std::vector<int> out;
    for (std::size_t i = scenario::kTrustSlot + 1; i < read.size(); ++i) {
        const auto& slot = scenario.slots[i];
        const bool own = slot.name.find('.') == std::string::npos && slot.place.line > 0;
        if (own && !read[i]) out.push_back(static_cast<int>(i));
    }
    return out;
}

}  // namespace rehearse::explore
