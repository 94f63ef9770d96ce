#include "exchange/case.hpp"

#include <map>
#include <nlohmann/json.hpp>
#include <utility>

#include "exchange/uuid.hpp"
#include "node.hpp"

namespace rehearse::exchange {
namespace {

using Json = nlohmann::ordered_json;

// Ours alone: under it, every framework has a space of identifiers of its own.
constexpr Uuid kSpace{0x5d, 0x0c, 0x1e, 0x77, 0x9a, 0x43, 0x4b, 0x2f,
                      0x8e, 0x61, 0xc4, 0x0f, 0x3b, 0x92, 0xd8, 0x16};

class Package {
public:
    Package(const standards::Framework& framework, std::string note, Timestamp changed)
        : framework_(framework),
          note_(std::move(note)),
          space_(named_uuid(kSpace, framework.id)),
          changed_(date_and_time(changed).replace(10, 1, "T") + ":00Z"),
          document_(link("document", framework.title)) {}

    [[nodiscard]] std::string text(const std::vector<Node>& nodes) {
        Json items = Json::array(), associations = Json::array();
        for (const auto& node : nodes) {
            items.push_back(item(node));
            associations.push_back(association(node));
        }
        return Json{{"CFDocument", document()}, {"CFItems", items}, {"CFAssociations", associations}}.dump(
                   2) +
               "\n";
    }

private:
    [[nodiscard]] std::string identifier(const std::string& name) const {
        return to_text(named_uuid(space_, name));
    }
    [[nodiscard]] Json link(const std::string& name, const std::string& title) const {
        const auto id = identifier(name);
        return {{"title", title}, {"identifier", id}, {"uri", "urn:uuid:" + id}};
    }
    [[nodiscard]] Json begun(const std::string& name) const {
        const auto id = identifier(name);
        return {{"identifier", id}, {"uri", "urn:uuid:" + id}};
    }
    static std::string item_name(const std::string& id) { return "item/" + id; }

    [[nodiscard]] Json document() const {
        Json out = begun("document");
        out["creator"] = "Rehearse";
        out["title"] = framework_.title;
        out["lastChangeDateTime"] = changed_;
        out["subject"] = Json::array({"Customer service"});
        out["language"] = "en-GB";
        if (!framework_.version.empty()) out["version"] = framework_.version;
        out["adoptionStatus"] = "Private Draft";
        if (!note_.empty()) out["notes"] = note_;
        return out;
    }
    [[nodiscard]] Json item(const Node& node) {
        links_[node.id] = link(item_name(node.id), node.text);
        Json out = begun(item_name(node.id));
        out["CFDocumentURI"] = document_;
        out["fullStatement"] = node.text;
        out["CFItemType"] = name_of(node.kind);
        if (!node.code.empty()) out["humanCodingScheme"] = node.code;
        out["language"] = "en-GB";
        if (!node.note.empty()) out["notes"] = node.note;
        out["lastChangeDateTime"] = changed_;
        return out;
    }
    // To its parent, of which it is the next child.
    [[nodiscard]] Json association(const Node& node) {
        Json out = begun("child/" + node.id);
        out["CFDocumentURI"] = document_;
        out["associationType"] = "isChildOf";
        out["sequenceNumber"] = ++children_[node.parent];
        out["originNodeURI"] = links_.at(node.id);
        out["destinationNodeURI"] = node.parent.empty() ? document_ : links_.at(node.parent);
        out["lastChangeDateTime"] = changed_;
        return out;
    }

    const standards::Framework& framework_;
    std::string note_;
    Uuid space_;
    std::string changed_;
    Json document_;
    std::map<std::string, Json> links_;
    std::map<std::string, int> children_;
};

}  // namespace

std::string to_case(const standards::Catalogue& catalogue, const standards::Framework& framework,
                    Timestamp changed) {
    return Package(framework, note_of(catalogue, framework), changed).text(nodes_of(catalogue, framework));
}

}  // namespace rehearse::exchange
