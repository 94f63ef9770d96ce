#include "authoring/ids.hpp"

#include <algorithm>
#include <map>

#include "base/digest.hpp"
#include "base/text.hpp"
#include "script/loader.hpp"
#include "script/opening.hpp"

namespace rehearse::authoring {
namespace {

using scenario::Document;
using scenario::Node;
using scenario::Value;
using scenario::ValueKind;

constexpr std::size_t kMostFile = 512U << 10U;

using Ids = std::map<const Node*, std::string>;

bool takes_id(const Node& node) {
    const auto* word = script::find_word(script::FileKind::scenario, node.word);
    return word != nullptr && std::any_of(word->fields.begin(), word->fields.end(),
                                          [](const script::Field& field) { return field.name == "id"; });
}

// Every word that stands in `node`, itself included, in the order written.
void each(const Node& node, const auto& visit) {
    visit(node);
    for (const auto& item : node.body.items)
        if (item.kind == ValueKind::word) each(*item.word, visit);
}

// The missing ids of one beat; those that it has stay.
void plan(const Node& beat, Ids& out) {
    std::set<std::string> taken;
    each(beat, [&](const Node& node) {
        if (const Value* id = takes_id(node) ? node.field("id") : nullptr) taken.insert(id->text);
    });
    each(beat, [&](const Node& node) {
        if (!takes_id(node) || node.field("id") != nullptr) return;
        out[&node] = id_for(node.name, taken, node.word);
        taken.insert(out[&node]);
    });
}

// What a document says, with `ids` where it has none. Two that say the same have the same form.
void describe(const Value& value, const Ids& ids, Canonical& form);

void describe(const Node& node, const Ids& ids, Canonical& form) {
    form.field("word", node.word).field("name", node.name).field("line", node.line);
    std::map<std::string, const Value*> fields;  // in no order: an id may stand anywhere
    for (const auto& [name, value] : node.body.fields) fields[name] = &value;
    if (const auto planned = ids.find(&node); planned != ids.end()) form.field("id", planned->second);
    if (const Value* id = takes_id(node) ? node.field("id") : nullptr) form.field("id", id->text);
    for (const auto& [name, value] : fields) {
        if (name == "id" && takes_id(node)) continue;
        form.field("field", name);
        describe(*value, ids, form);
    }
    for (const auto& item : node.body.items) describe(item, ids, form);
    form.field("end", node.word);
}

void describe(const Value& value, const Ids& ids, Canonical& form) {
    form.field("kind", static_cast<long long>(value.kind)).field("number", value.number);
    form.field("text", value.text);
    for (const auto& [name, inside] : value.fields) {
        form.field("field", name);
        describe(inside, ids, form);
    }
    for (const auto& item : value.items) describe(item, ids, form);
    if (value.word) describe(*value.word, ids, form);
    form.field("end", static_cast<long long>(value.kind));
}

std::string form_of(const Document& document, const Ids& ids) {
    Canonical form;
    for (const auto& word : document.words) describe(*word, ids, form);
    return form.digest();
}

// Where each word of this file that was used stands in it. A place that was carried out more than once, or
// not at all, cannot be told apart and is left out.
std::map<const Node*, script::Opening> places_of(const Document& document, std::string_view text) {
    using Line = std::pair<std::string, int>;
    std::map<Line, std::vector<const Node*>> used;
    for (const auto& word : document.words)
        each(*word, [&](const Node& node) {
            if (node.source == document.file) used[{node.word, node.line}].push_back(&node);
        });
    std::map<Line, std::vector<script::Opening>> written;
    for (auto& one : script::openings(text)) written[{one.word, one.line}].push_back(std::move(one));
    std::map<const Node*, script::Opening> out;
    for (const auto& [line, nodes] : used) {
        const auto found = written.find(line);
        if (found == written.end() || found->second.size() != nodes.size()) continue;
        for (std::size_t i = 0; i < nodes.size(); ++i) out.emplace(nodes[i], found->second[i]);
    }
    return out;
}

struct Insertion {
    std::size_t at = 0;
    std::string text;
};

Insertion insertion(const script::Opening& place, const std::string& id, std::string_view text) {
    const std::string field = "id = \"" + id + "\"";
    if (!place.has_table) return {place.name_end, " { " + field + " }"};
    if (!place.empty) return {place.first, field + ", "};
    const bool tight = text[place.first - 1] == '{';
    return {place.first, (tight ? " " : "") + field + " "};
}

std::string with(std::string_view text, std::vector<Insertion> insertions) {
    std::sort(insertions.begin(), insertions.end(),
              [](const Insertion& a, const Insertion& b) { return a.at < b.at; });
    std::string out;
    std::size_t at = 0;
    for (const auto& one : insertions) {
        out.append(text.substr(at, one.at - at)).append(one.text);
        at = one.at;
    }
    return out.append(text.substr(at));
}

// The document in `text`, which stands for the file at `path`; the other files as they were read before.
std::optional<Document> read_again(const Document& before, const std::string& path, const std::string& text,
                                   const Clock& clock) {
    std::map<std::string, std::string> files;
    for (const auto& [name, bytes] : before.sources) files[joined(folder_of(path), name)] = bytes;
    files[joined(folder_of(path), file_name(path))] = text;
    const MemoryFiles kept(std::move(files));
    Diagnostics problems;
    auto loaded = script::load(kept, joined(folder_of(path), file_name(path)), script::FileKind::scenario,
                               clock, problems);
    return problems.has_errors() ? std::nullopt : std::move(loaded.document);
}

tl::unexpected<Error> faulty(const std::string& path) {
    return fail("authoring.faulty", path + " has mistakes, so no ids were written into it.",
                "Mend them first: rehearse check " + path);
}

}  // namespace

Result<WithIds> with_ids(const Files& files, const std::string& path, const Clock& clock) {
    const auto text = files.read(path, kMostFile);
    if (!text) return fail(text.error());
    Diagnostics problems;
    const auto loaded = script::load(files, path, script::FileKind::scenario, clock, problems);
    if (!loaded.document || problems.has_errors()) return faulty(path);
    Ids planned;
    for (const auto& word : loaded.document->words)
        if (word->word == "beat") plan(*word, planned);
    const auto places = places_of(*loaded.document, *text);
    WithIds out;
    std::vector<Insertion> insertions;
    for (auto one = planned.begin(); one != planned.end();) {
        if (const auto place = places.find(one->first); place != places.end()) {
            insertions.push_back(insertion(place->second, one->second, *text));
            ++one;
            continue;
        }
        out.left.push_back(one->first->place());
        one = planned.erase(one);
    }
    std::sort(out.left.begin(), out.left.end(), [](const Place& a, const Place& b) {
        return std::pair(a.file, a.line) < std::pair(b.file, b.line);
    });
    out.written = static_cast<int>(insertions.size());
    out.text = with(*text, std::move(insertions));
    const auto after = read_again(*loaded.document, path, out.text, clock);
    if (!after || form_of(*after, {}) != form_of(*loaded.document, planned))
        return fail("authoring.ids",
                    "No ids were written into " + path + ": it would not say the same afterwards.",
                    "Write them by hand: reply \"…\" { id = \"a-short-name\", … }");
    return out;
}

}  // namespace rehearse::authoring
