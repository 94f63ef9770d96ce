// A document as JSON.
#include <cmath>
#include <nlohmann/json.hpp>

#include "debrief/build.hpp"
#include "debrief/render.hpp"

namespace rehearse::debrief {
namespace {

using Json = nlohmann::ordered_json;

std::string_view kind_name(BlockKind kind) {
    switch (kind) {
        case BlockKind::heading:
            return "heading";
        case BlockKind::bullet:
            return "bullet";
        case BlockKind::quote:
            return "quote";
        case BlockKind::notice:
            return "notice";
        case BlockKind::fields:
            return "fields";
        case BlockKind::table:
            return "table";
        case BlockKind::curve:
            return "curve";
        case BlockKind::box:
            return "box";
        case BlockKind::paragraph:
            break;
    }
    return "paragraph";
}

Json curve_json(const std::vector<CurvePoint>& curve) {
    Json out = Json::array();
    for (const auto& point : curve) {
        Json one{{"moment", point.moment}, {"value", point.value}};
        if (!point.note.empty()) one["note"] = point.note;
        out.push_back(std::move(one));
    }
    return out;
}

Json block_json(const Block& block) {
    Json out{{"kind", kind_name(block.kind)}};
    if (block.kind == BlockKind::heading) out["level"] = block.level;
    if (!block.section.empty()) out["section"] = block.section;
    if (block.moment) out["moment"] = *block.moment;
    if (!block.by.empty()) out["by"] = block.by;
    if (!block.text.empty()) out["text"] = block.text;
    if (!block.answer.empty()) out["answer"] = block.answer;
    if (!block.rows.empty()) out["rows"] = block.rows;
    if (!block.row_moments.empty()) out["row_moments"] = block.row_moments;
    if (!block.curve.empty()) out["curve"] = curve_json(block.curve);
    return out;
}

double hundredths(double value) {
    const double rounded = std::round(value * 100) / 100;
    return rounded == 0 ? 0 : rounded;  // no -0
}

Json sides_json(const Sides& sides) {
    return {{"customer", hundredths(sides.customer)}, {"organisation", hundredths(sides.organisation)}};
}

Json worth_json(const AnswerWorth& worth) {
    const Sides between{worth.best.customer - worth.chosen.customer,
                        worth.best.organisation - worth.chosen.organisation};
    Json regret = sides_json(between);
    regret["both"] = hundredths(between.customer + between.organisation);
    return {{"moment", worth.moment},
            {"chosen", sides_json(worth.chosen)},
            {"best", sides_json(worth.best)},
            {"regret", std::move(regret)}};
}

}  // namespace

std::string to_json(const Document& document, const JsonFields& about, std::string_view schema) {
    Json out{{"schema", schema}, {"title", document.title}, {"status", kStatusLine}};
    Json fields = Json::object();
    for (const auto& [name, value] : about) fields[name] = value;
    out["about"] = std::move(fields);
    Json blocks = Json::array();
    for (const auto& block : document.blocks) blocks.push_back(block_json(block));
    out["blocks"] = std::move(blocks);
    out["regrets"] = Json::array();
    for (const auto& worth : document.worths) out["regrets"].push_back(worth_json(worth));
    return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace rehearse::debrief
