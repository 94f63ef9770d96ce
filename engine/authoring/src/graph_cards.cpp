// The cards of the picture, as tables in Graphviz's HTML.
#include <algorithm>

#include "base/text.hpp"
#include "graph_parts.hpp"

namespace rehearse::authoring {
namespace {

using scenario::Beat;
using scenario::DecisionKind;
using scenario::Scenario;

constexpr int kCardColumns = 50;       // of a card's text, in its ordinary size
constexpr std::size_t kMostLines = 3;  // of what is said
constexpr std::string_view kEdge = "#7B8794";
constexpr std::string_view kRule = "#D5DCE5";
constexpr std::string_view kHead = "#E3EAF3";
constexpr std::string_view kChosen = "#FCEBE0";
constexpr std::string_view kEndHead = "#243B53";

std::string font(std::string_view colour, int size, const std::string& inside) {
    return "<FONT COLOR=\"" + std::string(colour) + "\" POINT-SIZE=\"" + std::to_string(size) + "\">" +
           inside + "</FONT>";
}

std::string cell(const std::string& inside, const std::string& attributes = {}) {
    return "<TR><TD ALIGN=\"LEFT\" BALIGN=\"LEFT\"" + (attributes.empty() ? "" : " " + attributes) + ">" +
           inside + "</TD></TR>\n";
}

std::string ruled(const std::string& inside, const std::string& attributes = {}) {
    return cell(inside, "BORDER=\"1\" SIDES=\"T\" COLOR=\"" + std::string(kRule) + "\"" +
                            (attributes.empty() ? "" : " " + attributes));
}

std::string port(int row) { return "PORT=\"" + port_of(row) + "\""; }

std::string ground(std::string_view colour) { return "BGCOLOR=\"" + std::string(colour) + "\""; }

std::string table(const std::string& style, std::string_view colour, int border, const std::string& rows) {
    return "<TABLE BORDER=\"" + std::to_string(border) +
           "\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"5\" " + ground("#FFFFFF") + " COLOR=\"" +
           std::string(colour) + "\"" + (style.empty() ? "" : " STYLE=\"" + style + "\"") + ">\n" + rows +
           "</TABLE>";
}

std::string who(const Scenario& scenario, int speaker) {
    if (speaker == scenario::kNarrator) return "";
    const auto& member = scenario.cast[static_cast<std::size_t>(speaker)];
    return (member.name.empty() ? member.word : member.name) + ": ";
}

std::string small(const std::string& words) {
    return words.empty() ? "" : font(kMuted, 10, html(words, kCardColumns));
}

std::string said_at(const Scenario& scenario, const Beat& beat) {
    std::string out;
    for (std::size_t i = 0; i < beat.lines.size() && i < kMostLines; ++i) {
        const auto& line = beat.lines[i];
        const std::string words = who(scenario, line.speaker) + spoken(scenario, line.text);
        out += html(cut(words, kCardColumns), kCardColumns) + "<BR/>";
    }
    if (beat.lines.size() > kMostLines)
        out += small("and " + counted(static_cast<long long>(beat.lines.size() - kMostLines), "more line",
                                      "more lines"));
    return out.empty() ? out : cell(out);
}

std::string question_of(const Scenario& scenario, const scenario::Decision& decision) {
    const std::string asked = spoken(scenario, decision.ask);
    const std::string kind(to_text(decision.kind));
    return cut(asked.empty() ? kind : kind + ": " + asked, kCardColumns * 2 - 8);
}

// "→ dark or hums": for those who cannot follow the line.
std::string where(const Scenario& scenario, const std::vector<Lead>& leads) {
    std::vector<std::string> names;
    for (const auto& lead : leads) {
        const auto& id = scenario.beats[lead.to].id;
        if (std::find(names.begin(), names.end(), id) == names.end()) names.push_back(id);
    }
    return names.empty() ? "" : "→ " + listed(names, "or");
}

std::string answer_row(const GraphInput& input, scenario::BeatIndex at, const Row& row, bool own_line,
                       int place) {
    std::vector<int> steps;
    for (std::size_t i = 0; i < input.route.size(); ++i)
        if (input.route[i].from == at && input.route[i].row == place)
            steps.push_back(static_cast<int>(i) + 1);
    std::string out;
    if (!steps.empty())
        out = font(kRoute, 11, "<B>" + html(steps_words(steps), kCardColumns) + "</B>") + "<BR/>";
    out += html(cut(row.text, kCardColumns * 2 - 8), kCardColumns);
    const std::string to = own_line ? where(input.scenario, row.leads) : "";
    for (const auto& note : {cut(row.note, kCardColumns * 2 - 8), to})
        if (!note.empty()) out += "<BR/>" + small(note);
    return ruled(out, port(place) + (steps.empty() ? "" : " " + ground(kChosen)));
}

std::string answers_at(const GraphInput& input, scenario::BeatIndex at) {
    const auto& scenario = input.scenario;
    const auto& beat = scenario.beats[at];
    const auto rows = rows_of(scenario, beat);
    const auto foot = foot_leads(beat, rows);
    if (rows.empty()) return ruled(small("goes on " + where(scenario, foot)), port(kGoesOn));
    std::string out = ruled("<B>" + html(question_of(scenario, beat.decision), kCardColumns) + "</B>");
    bool some_own = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool own_line = rows[i].leads != foot;
        some_own = some_own || own_line;
        out += answer_row(input, at, rows[i], own_line, static_cast<int>(i));
    }
    if (foot.empty()) return out;
    return out +
           ruled(small((some_own ? "every other answer " : "whichever the answer ") + where(scenario, foot)),
                 port(kGoesOn));
}

// The band says its worth in a word too, so that nobody needs the colour.
std::string values_at(const GraphInput& input, std::size_t beat) {
    if (beat >= input.values.size() || !input.values[beat].known) return {};
    const auto& values = input.values[beat];
    const auto whole = [](double value) {
        return std::to_string(static_cast<int>(std::clamp(value, 0.0, 100.0) + 0.5));
    };
    const double both = (values.customer + values.organisation) / 2;
    const char* word = both >= 65 ? "good" : both >= 40 ? "middling" : "poor";
    const char* colour = both >= 65 ? "#CFEBD6" : both >= 40 ? "#FBEDBF" : "#F8D5CF";
    return cell(html("best: " + whole(values.customer) + " / " + whole(values.organisation) + ", " + word,
                     kCardColumns),
                ground(colour));
}

std::string worth(const scenario::Expression& value) {
    if (value.function >= 0) return "worked out by a function";
    if (value.code.size() == 1 && value.code.front().op == scenario::Op::constant)
        return std::to_string(value.code.front().argument);
    return cut(value.source, kCardColumns - 16);
}

std::string ending_card(const GraphInput& input, std::size_t at, bool reached) {
    const auto& beat = input.scenario.beats[at];
    const auto& ending = *beat.ending;
    std::string rows = cell(font("#FFFFFF", 11, "<B>Ending: " + html(beat.id, kCardColumns) + "</B>"),
                            "PORT=\"in\" " + ground(kEndHead));
    if (!reached) rows += cell("<B>nobody can come here</B>");
    rows += cell(font(kInk, 14, html(cut(ending.title, kCardColumns), kCardColumns - 12)));
    rows += values_at(input, at);
    rows += cell(html("Customer: " + worth(ending.customer), kCardColumns) + "<BR/>" +
                 html("Organisation: " + worth(ending.organisation), kCardColumns));
    return table(reached ? "" : "dashed", reached ? kEndHead : kEdge, 2, rows);
}

}  // namespace

std::string card_of(const GraphInput& input, scenario::BeatIndex at, bool reached) {
    const auto& scenario = input.scenario;
    const auto& beat = scenario.beats[at];
    if (beat.ending) return ending_card(input, at, reached);
    std::string head = "<B>" + html(beat.id, kCardColumns) + "</B>";
    if (at == 0) head = "Start: " + head;
    if (beat.at)
        head += " " + font(kMuted, 10, html("· " + scenario::clock_text(scenario.starts + *beat.at), 40));
    std::string rows = cell(head, "PORT=\"in\" " + ground(kHead));
    if (!reached) rows += cell("<B>nobody can come here</B>");
    rows += values_at(input, at) + said_at(scenario, beat) + answers_at(input, at);
    return table(reached ? "" : "dashed", kEdge, reached ? 1 : 2, rows);
}

std::string legend_of(const GraphInput& input, const std::vector<Edge>& edges, const Remarks& remarks) {
    const auto& scenario = input.scenario;
    std::string looked_up;
    for (const auto& consult : scenario.consults) {
        std::string words = spoken(scenario, consult.label);
        if (consult.only_in != scenario::kNowhere)
            words += " (at " + scenario.beats[consult.only_in].id + ")";
        looked_up += html(cut(words, kCardColumns * 2 - 8), kCardColumns) + "<BR/>";
    }
    std::string rows;
    if (!looked_up.empty()) rows += cell("<B>Can be looked up</B>") + cell(looked_up);
    std::string key;
    const auto say = [&](bool needed, std::string_view colour, std::string_view words) {
        if (needed) key += font(colour, 11, html(words, kCardColumns)) + "<BR/>";
    };
    say(std::any_of(edges.begin(), edges.end(), [](const Edge& e) { return e.by_chance; }), kChance,
        "Dotted line: it depends on luck");
    say(std::any_of(edges.begin(), edges.end(), [](const Edge& e) { return !e.steps.empty(); }), kRoute,
        "Thick line with numbers: the route played");
    say(!remarks.all_reached, kInk, "Dashed outline: nobody can come here");
    say(remarks.far_left_out, kInk,
        "This is a large story, so lines to cards far away are left out; the words after → say where it goes "
        "on.");
    say(std::any_of(input.values.begin(), input.values.end(), [](const BeatValues& v) { return v.known; }),
        kInk, "best: the most possible, customer / organisation");
    if (!key.empty()) rows += cell("<B>How to read this</B>") + cell(key);
    return rows.empty() ? rows : table("rounded", kEdge, 1, rows);
}

}  // namespace rehearse::authoring
