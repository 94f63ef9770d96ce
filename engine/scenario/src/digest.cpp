// The canonical form of a scenario: everything that can be seen or that changes what happens, nothing else.
// Circumstances and Core Skills only say what a scenario is good for, and looks how people are drawn, so they
// are not in it: an attempt stays the same when its scenario is filed under another tag or somebody changes
// their coat.
#include "base/digest.hpp"
#include "builder.hpp"

namespace rehearse::scenario {
namespace {

class Writer {
public:
    void text(std::string_view name, const Text& text) { form_.field(name, text.source); }

    void expression(std::string_view name, const Expression& e) {
        form_.field(name, static_cast<long long>(e.type)).field("function", e.function);
        for (const auto& i : e.code)
            form_.field("op", static_cast<long long>(i.op)).field("argument", i.argument);
    }

    void expression(std::string_view name, const std::optional<Expression>& e) {
        if (e) expression(name, *e);
    }

    void route(const Route& route) {
        form_.field("chance", route.by_chance ? 1 : 0);
        for (const auto& way : route.ways) {
            expression("when", way.when);
            form_.field("weight", way.weight).field("to", way.to);
        }
    }

    void lines(const std::vector<Line>& lines) {
        for (const auto& line : lines) {
            form_.field("speaker", line.speaker);
            text("line", line.text);
            if (line.sheet >= 0) form_.field("sheet", line.sheet);
            expression("when", line.when);
        }
    }

    void effects(const std::vector<Effect>& effects) {
        for (const auto& effect : effects) {
            form_.field("effect", effect.slot).field("adds", effect.adds ? 1 : 0);
            expression("value", effect.value);
        }
    }

    void pledges(const std::vector<Pledge>& all) {
        for (const auto& one : all)
            form_.field("promise", one.promise).field("act", static_cast<long long>(one.act));
    }

    void consequence(std::string_view name, const Consequence& c) {
        form_.field(name, static_cast<long long>(c.critical));
        pledges(c.pledges);
        if (!c.does.empty()) form_.field("does", c.does);
        effects(c.effects);
        for (const auto& signal : c.signals)
            form_.field("criterion", signal.criterion).field("weight", signal.weight);
        text("why", c.why);
        lines(c.reaction);
        route(c.to);
    }

    void decision(const Decision& d) {
        form_.field("decision", to_text(d.kind));
        text("ask", d.ask);
        for (const auto& option : d.options) {
            form_.field("option", option.id).field("spoken", option.spoken ? 1 : 0);
            text("text", option.text);
            expression("when", option.when);
            for (const auto& one : option.cases) {
                expression("case", one.when);
                consequence("consequence", one.consequence);
            }
            consequence("otherwise", option.otherwise);
            for (const auto& how : option.manners) {
                form_.field("how", how.id);
                text("text", how.text);
                consequence("consequence", how.consequence);
            }
        }
        items(d);
        for (const auto& one : d.fields) field(one);
        if (d.kind == DecisionKind::write) writing(d.writing);
        for (const auto& one : d.classes) {
            form_.field("class", one.name).field("from", one.from);
            if (one.wrong != 0) form_.field("wrong", static_cast<long long>(one.wrong));
            consequence("consequence", one.consequence);
        }
        if (!d.late) return;
        form_.field("late", d.late->seconds);
        consequence("consequence", d.late->consequence);
    }

    void items(const Decision& d) {
        list("box", d.boxes);
        if (d.ordered) form_.field("ordered", 1);
        for (const auto& item : d.items) {
            form_.field("item", item.id).field("right", item.right ? 1 : 0);
            if (d.kind == DecisionKind::rank) form_.field("first", item.first).field("last", item.last);
            if (!d.boxes.empty())
                form_.field("in", item.box).field("speaker", item.speaker).field("about", item.about);
            text("text", item.text);
            text("why", item.why);
        }
    }

    void groups(std::string_view name, const wording::Groups& all) {
        for (const auto& group : all) {
            form_.field(name, static_cast<long long>(group.size()));
            list("stem", group);
        }
    }

    void field(const Field& one) {
        form_.field("field", one.id).field("kind", static_cast<long long>(one.kind));
        text("label", one.label);
        groups("says", one.says);
        form_.field("exact", one.exact).field("unit", one.unit);
        expression("figure", one.figure);
        form_.field("decimals", one.decimals).field("within", one.within).field("right", one.right);
        list("choice", one.one_of);
        for (const auto& slip : one.slips) {
            form_.field("slip", slip.id).field("points", slip.points);
            expression("figure", slip.figure);
            text("why", slip.why);
        }
        text("why", one.why);
    }

    void writing(const Writing& w) {
        const auto& brief = w.brief;
        form_.field("medium", static_cast<long long>(brief.channel))
            .field("fault", static_cast<long long>(brief.fault))
            .field("most_words", static_cast<long long>(brief.most_words))
            .field("most_characters", static_cast<long long>(w.most_characters));
        list("called", brief.customer);
        list("may_publish", brief.may_publish);
        groups("purpose", brief.purpose);
        for (const auto& one : brief.jargon) form_.field("jargon", one.word).field("plain", one.plain);
        for (const auto& one : brief.questions) {
            form_.field("question", one.id).field("words", one.words);
            groups("says", one.groups);
        }
        for (const auto& one : w.demands) {
            form_.field("demand", one.id).field("counts", one.counts);
            text("why", one.why);
        }
        for (const auto& one : w.templates) {
            form_.field("template", one.name);
            text("text", one.text);
        }
        for (const auto& one : w.samples) form_.field("sample", one.in).field("text", one.text);
    }

    void beat(const Beat& b) {
        form_.field("beat", b.id).field("at", b.at ? *b.at : -1).field("visits", b.visits_slot);
        for (const auto& was : b.was) form_.field("was", was);
        if (b.with != kNarrator) form_.field("with", b.with);
        if (!b.subject.empty()) text("subject", b.subject);
        if (b.seen_by != SeenBy::unsaid) form_.field("seen_by", static_cast<long long>(b.seen_by));
        lines(b.lines);
        pledges(b.pledges);
        effects(b.effects);
        decision(b.decision);
        route(b.to);
        if (!b.ending) return;
        form_.field("ending", b.ending->title);
        text("says", b.ending->says);
        expression("customer", b.ending->customer);
        expression("organisation", b.ending->organisation);
    }

    void consult(const Consult& c) {
        form_.field("consult", c.id).field("policy", c.policy).field("only_in", c.only_in);
        text("label", c.label);
        expression("when", c.when);
        consequence("consequence", c.consequence);
    }

    void promise(const Promise& p) {
        form_.field("promise", p.id).field("by", p.by).field("within", p.within);
        text("what", p.what);
        consequence("broken", p.broken);
    }

    void sheet(const Sheet& sheet) {
        form_.field("sheet", to_text(sheet.look));
        text("title", sheet.title);
        for (const auto& row : sheet.rows) {
            form_.field("row", static_cast<long long>(row.size()));
            list("cell", row);
        }
    }

    void list(std::string_view name, const std::vector<std::string>& words) {
        for (const auto& word : words) form_.field(name, word);
    }

    void head(const Scenario& s) {
        form_.field("form", "rehearse.scenario/1")
            .field("title", s.title)
            .field("about", s.about)
            .field("channel", s.channel);
        form_.field("organisation", s.organisation)
            .field("role", s.role)
            .field("content", s.content_note)
            .field("starts", s.starts);
        text("you", s.brief.you);
        text("them", s.brief.them);
        text("know", s.brief.know);
        text("may", s.brief.may);
        list("practises", s.practises);
        list("knows", s.knows);
        for (const auto& [id, points] : s.points) list("points of " + id, points);
        list("meta", s.meta_skills);
        list("condition", s.conditions);
        list("criterion", s.criteria);
        list("rule", s.rules_read);
        for (const auto& one : s.cast)
            form_.field("cast", one.word)
                .field("name", one.name)
                .field("role", one.role)
                .field("about", one.about)
                .field("wants", one.wants);
        for (const auto& one : s.cast)
            if (one.served_slot >= 0)
                form_.field("waits", one.word).field("arrives", one.arrives).field("patience", one.patience);
        for (const auto& slot : s.slots) {
            form_.field("slot", slot.name).field("kind", static_cast<long long>(slot.kind));
            form_.field("least", slot.least).field("most", slot.most).field("start", slot.start);
            list("name", slot.names);
        }
    }

    // A function has no canonical form of its own, so with one the files themselves count.
    void sources(const Scenario& s) {
        for (const auto& [name, bytes] : s.sources) form_.field("file", name).field("bytes", bytes);
    }

    [[nodiscard]] std::string digest() const { return form_.digest(); }

private:
    Canonical form_;
};

}  // namespace

std::string digest_of(const Scenario& scenario) {
    Writer writer;
    writer.head(scenario);
    for (const auto& beat : scenario.beats) writer.beat(beat);
    for (const auto& consult : scenario.consults) writer.consult(consult);
    for (const auto& promise : scenario.promises) writer.promise(promise);
    for (const auto& sheet : scenario.sheets) writer.sheet(sheet);
    if (scenario.has_functions) writer.sources(scenario);
    return writer.digest();
}

}  // namespace rehearse::scenario
