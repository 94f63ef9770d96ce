// The work of compile(), shared between its files. One Builder lives for one call.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/compile.hpp"
#include "standards/catalogue.hpp"

namespace rehearse::scenario {

inline constexpr const char* kWhoWaits = "Who waits has both in the cast: arrives = 0, patience = 8";

/// Thrown when a file has so many mistakes that nobody needs more of them.
struct TooManyMistakes {};

class Builder final : public Names {
public:
    Builder(const Document& document, const Organisation& organisation, const standards::Catalogue& catalogue,
            Diagnostics& diagnostics);

    std::optional<Scenario> run();
    void build();

    // Names
    std::optional<int> slot(std::string_view name) override;
    std::optional<int> rule(std::string_view name) override;
    std::optional<Formula> formula(std::string_view name) override;
    const Slot& slot_at(int index) const override { return out_.slots[static_cast<std::size_t>(index)]; }
    std::vector<std::string> all() const override;
    bool is_value(std::string_view name) const override;
    std::string hint(std::string_view name) const override;

private:
    // names (builder_names.cpp)
    std::vector<Instruction> waited(const CastMember& member) const;
    int add_slot(Slot slot);
    std::string nearest_hint(std::string_view word, std::vector<std::string> known) const;

    // head (builder_head.cpp)
    void read_scenario_word();
    void read_lists(const Node& node);
    void read_points(const Node& node);
    void read_accepts(const Node& node);
    struct Listed {
        std::string id;
        Place place;
    };
    std::vector<Listed> listed_ids(const Node& node, const char* field);
    std::vector<std::string> check_ids(const std::vector<Listed>& found,
                                       const std::vector<std::string>& known, const char* code,
                                       const std::string& what, const std::string& where = {},
                                       const std::string& nothing_known = {});
    void read_brief(const Node& node);
    void read_cast();
    void read_member(const Node& node, const std::string& word, const Value& value);
    void read_wait(const Node& node, const Value& value, CastMember& member);

    // what people look like (builder_looks.cpp)
    struct Garments {
        bool dress = false, headwear = false;
    };
    void read_looks(const Node& node, const Value& member, CastMember& out);
    void read_hair(const Node& node, const Value* value, Looks& looks);
    void read_garment(const Listed& worn, Looks& looks, Garments& had);
    int look(const Node& node, const Value* value, const std::vector<std::string>& known,
             const std::string& what);
    std::vector<Listed> listed_in(const Node& node, const char* field, const Value* value);

    // what the story remembers (builder_story.cpp)
    void read_facts();
    void read_fact(const Node& node, const std::string& name, const Value& value);
    void declare_promises();
    void read_promises();
    void read_promise(const Node& node, Promise& promise);
    void read_sheet(const Node& node, Line& line);
    std::vector<std::string> read_row(const Node& node, const Value& row);
    void check_size(const Node& node, const Sheet& sheet);
    void check_chart(const Node& node);

    // beats (builder_beats.cpp)
    void declare_beats();
    void declare_consults();
    void read_beats();
    void read_beat(const Node& node, Beat& beat);
    void read_clock(const Node& node, Beat& beat);
    std::int32_t read_moment(const Node& node, const Value& value);
    void read_channel_parts(const Node& node, Beat& beat);
    void read_ending(const Node& node, Beat& beat);
    void read_consult(const Node& node, Consult& consult);

    // decisions (builder_decisions.cpp)
    void read_decision(const Node& node, Beat& beat);
    void read_choose(const Node& node, Decision& decision);
    Option read_option(const Node& node);
    void read_manners(const Node& node, Option& option);
    void read_late(const Node& node, Decision& decision);
    void read_classes(const Node& node, Decision& decision);
    bool read_taken(const Node& node, const Decision& decision, Class& one);
    std::uint32_t read_wrong(const Node& node, const Value& value, const Decision& decision);
    void check_classes(const Node& node, const std::vector<Class>& classes);

    // pick, sort, rank, rate (builder_items.cpp)
    void read_items(const Node& node, Decision& decision);
    void read_boxes(const Node& node, Decision& decision);
    Item read_item(const Node& node, const Decision& decision);
    void only_of(const Node& node, const char* kind, const std::vector<std::string_view>& fields);
    void check_items(const Node& node, const Decision& decision);
    int read_box(const Node& node, const char* field, const Decision& decision);
    void read_order(const Node& node, Decision& decision);

    // record, calculate (builder_forms.cpp)
    void read_fields(const Node& node, Decision& decision);
    Field read_field(const Node& node);
    void read_kind(const Node& node, Field& field);
    void only_of_kind(const Node& node, FieldKind kind, const std::string& said);
    void read_date(const Node& node, Field& field);
    void read_figure_field(const Node& node, const char* name, Field& field);
    void read_one_of(const Node& node, Field& field);
    std::optional<Expression> read_amount(const Node& node, const char* name, int decimals);
    std::optional<Expression> read_sum(const std::string& written, const Place& place);
    std::int32_t read_within(const Node& node, int decimals);
    void read_calculation(const Node& node, Decision& decision);
    Slip read_slip(const Node& node, const Field& field);

    // write (builder_writing.cpp)
    void read_writing(const Node& node, Decision& decision);
    void read_addressee(const Node& node, wording::Brief& brief);
    void read_limits(const Node& node, Writing& writing);
    void read_jargon(const Node& node, wording::Brief& brief);
    std::string one_text(const Node& node);
    void check_demands(const Node& node, const Writing& writing);
    bool read_demand(const Node& node, Writing& writing);
    wording::Groups read_groups(const Node& node, const char* field);
    void read_samples(const Node& node, Decision& decision);

    // consequences (builder_consequence.cpp)
    Consequence read_consequence(const Node& node);
    std::vector<Line> read_lines(const Node& node);
    void read_line(const Node& node, std::vector<Line>& lines);
    std::vector<Pledge> read_pledges(const Node& node);
    void read_service(const Node& node, std::vector<Effect>& effects);
    void read_act(const Node& node, Consequence& out);
    std::vector<Effect> read_effects(const Node& node);
    void read_changes(const Node& node, const Value& table, bool adds, std::vector<Effect>& effects);
    void refuse_change(const std::string& name, const Place& place, bool fixed);
    void add_shift(const Node& node, const char* field, int slot, std::vector<Effect>& effects);
    std::optional<Expression> read_effect_value(const Node& node, const Value& value, int slot, bool adds);
    void read_signals(const Node& node, const char* field, int sign, std::vector<Signal>& signals);
    void add_signal(const Node& node, const Value& at, const std::string& id, std::int64_t weight, int sign,
                    std::vector<Signal>& signals);
    Critical read_critical(const Node& node);
    std::optional<Expression> read_when(const Node& node, const Value* value);
    Expression read_figure(const Node& node, const char* field);

    // where it leads (builder_routes.cpp)
    Route read_route(const Node& node);
    void add_way(const Node& node, const Value& value, Route& route);
    BeatIndex target(const std::string& id, Place place);

    // mistakes
    void go_on() const;
    /// The organisation does not exist, which was reported; nothing about it can be checked.
    [[nodiscard]] bool nowhere() const { return organisation_.id.empty(); }
    void no_fields(const Node& node, const Value& table, const std::string& what, std::string_view but,
                   const std::string& hint);

    // small readers
    Text text(const Node& node, const Value* value);
    Text text(std::string_view source, Place place);
    std::string plain(const Node& node, const char* field);
    std::vector<std::string> strings(const Node& node, const char* field);
    std::vector<std::string> texts_of(const Node& node, const std::string& field, const Value& list);
    std::vector<const Node*> words(std::string_view word) const;
    const Node* one_word(std::string_view word, bool required);
    std::string option_id(const Node& node, bool& own);
    std::size_t one_of(const Node& node, const char* field, const std::vector<std::string>& names,
                       const std::string& what, std::size_t otherwise, const std::string& where = {});
    std::int64_t whole(const Node& node, const char* field, std::int64_t least, std::int64_t most,
                       std::int64_t otherwise);
    void same_id(const std::string& what, const std::string& id, bool own, const Place& place,
                 std::map<std::string, int>& seen);

    const Document& document_;
    const Organisation& organisation_;
    const standards::Catalogue& catalogue_;
    Diagnostics& diagnostics_;
    Scenario out_;
    std::map<std::string, int, std::less<>> slot_names_;
    std::map<std::string, BeatIndex, std::less<>> beat_names_;
    std::map<std::string, int, std::less<>> criterion_names_;
    std::map<std::string, int, std::less<>> promise_names_;
    std::vector<const Node*> promise_nodes_;          // one per out_.promises
    std::vector<const Node*> beat_nodes_;             // one per out_.beats
    std::vector<const Node*> consult_nodes_;          // one per out_.consults
    std::map<std::string, std::string> fixed_names_;  // "customer.name" -> "Mrs Okafor"
    mutable int hints_left_ = 100;                    // a search for the nearest name takes its time
};

/// The digest of a finished scenario (digest.cpp).
[[nodiscard]] std::string digest_of(const Scenario& scenario);

}  // namespace rehearse::scenario
