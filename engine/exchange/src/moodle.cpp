#include "exchange/moodle.hpp"

#include "base/text.hpp"
#include "exchange/csv.hpp"
#include "node.hpp"

namespace rehearse::exchange {
namespace {

constexpr std::size_t kMostShortName = 100;  // characters; Moodle cuts what is longer in the middle of a word
constexpr const char* kPlainText = "2";
constexpr const char* kScale = "Not yet practised,Practised";
// Which value is the usual one and which counts; Moodle puts the number of its own scale in.
constexpr const char* kScaleSettings =
    R"([{"scaleid":"0"},{"id":1,"scaledefault":1,"proficient":0},{"id":2,"scaledefault":0,"proficient":1}])";
constexpr const char* kTaxonomies = "domain,outcome,indicator,indicator";

// One line of the table, by the names of its columns.
struct Line {
    std::string parent, id, short_name, description, scale, scale_settings, is_framework, taxonomies;
    [[nodiscard]] std::string text() const {
        return csv_line({parent, id, short_name, description, kPlainText, scale, scale_settings, "", "", "",
                         "", "", is_framework, taxonomies});
    }
};

std::string heading() {
    return csv_line({"Parent ID number", "ID number", "Short name", "Description", "Description format",
                     "Scale values", "Scale configuration", "Rule type (optional)", "Rule outcome (optional)",
                     "Rule config (optional)", "Cross-referenced competency ID numbers",
                     "Exported ID (optional)", "Is framework", "Taxonomy"});
}

// At most a hundred characters, cut between words.
std::string short_name(const std::string& text) {
    std::string out = text;
    while (count_graphemes(out) > kMostShortName) {
        const auto space = out.find_last_of(' ');
        if (space == std::string::npos) break;
        out = out.substr(0, space) + "…";
    }
    return out;
}

bool is_rated(NodeKind kind) { return kind != NodeKind::requirement && kind != NodeKind::condition; }

// A statement's short name may be cut, so the whole of it stands here, and whose words it is in.
std::string description_of(const Node& node) {
    if (node.kind == NodeKind::unit || node.kind == NodeKind::group) return node.note;
    return node.text + (node.note.empty() ? "" : ". " + node.note);
}

}  // namespace

std::string to_moodle(const standards::Catalogue& catalogue, const standards::Framework& framework) {
    std::string out = heading();
    out += Line{"",
                framework.id,
                short_name(framework.title),
                note_of(catalogue, framework),
                kScale,
                kScaleSettings,
                "1",
                kTaxonomies}
               .text();
    for (const auto& node : nodes_of(catalogue, framework))
        if (is_rated(node.kind))
            out += Line{node.parent, node.id, short_name(node.text), description_of(node), "", "", "", ""}
                       .text();
    return out;
}

}  // namespace rehearse::exchange
