#include "present/draft.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace rehearse::present {
namespace {

using play::Answer;
using play::AnswerKind;

Error open(const PlayView& view, const Draft& draft) {
    const char* hint = "Choose one of the answers shown.";
    std::string message = "There is no answer yet.";
    if (view.asks == Asks::sort || view.asks == Asks::rate) {
        const auto left = std::count(draft.boxes.begin(), draft.boxes.end(), -1);
        message = counted(static_cast<long long>(left), "line has", "lines have") + " no place yet.";
        hint = "Each of them needs one; a guess can be taken back.";
    }
    if (view.asks == Asks::choose && draft.choice >= 0) {
        message = "How do you say it?";
        hint = "Choose one of the ways shown.";
    }
    return {"draft.open", message, hint};
}

// The draft's places are of the view; the answer's are of the scenario.
Answer to_answer(const PlayView& view, const Draft& draft) {
    Answer out;
    const auto index_of = [&](std::size_t place) {
        return static_cast<std::size_t>(view.choices[place].index);
    };
    switch (view.asks) {
        case Asks::choose:
            out.index =
                static_cast<std::uint16_t>(view.choices[static_cast<std::size_t>(draft.choice)].index);
            out.manner = static_cast<std::uint16_t>(std::max(draft.manner, 0));
            break;
        case Asks::pick:
            out.kind = AnswerKind::pick;
            for (std::size_t i = 0; i < view.choices.size(); ++i)
                if (draft.marks[i]) out.marks |= std::uint32_t{1} << index_of(i);
            break;
        case Asks::sort:
        case Asks::rate:
            out.kind = view.asks == Asks::sort ? AnswerKind::sort : AnswerKind::rate;
            for (std::size_t i = 0; i < view.choices.size(); ++i) out.values[index_of(i)] = draft.boxes[i];
            break;
        case Asks::rank:
            out.kind = AnswerKind::rank;
            for (std::size_t i = 0; i < draft.order.size(); ++i)
                out.values[index_of(static_cast<std::size_t>(draft.order[i]))] = static_cast<std::int32_t>(i);
            break;
        default:
            break;
    }
    return out;
}

}  // namespace

Draft new_draft(const PlayView& view) {
    Draft out;
    out.marks.resize(view.choices.size());
    out.boxes.assign(view.choices.size(), -1);
    for (std::size_t i = 0; i < view.choices.size(); ++i) out.order.push_back(static_cast<int>(i));
    out.typed.resize(view.fields.size());
    return out;
}

bool is_complete(const PlayView& view, const Draft& draft) {
    if (view.asks == Asks::sort || view.asks == Asks::rate)
        return std::find(draft.boxes.begin(), draft.boxes.end(), -1) == draft.boxes.end();
    if (view.asks != Asks::choose) return view.asks != Asks::nothing;
    if (draft.choice < 0 || static_cast<std::size_t>(draft.choice) >= view.choices.size()) return false;
    const auto& manners = view.choices[static_cast<std::size_t>(draft.choice)].manners;
    return manners.empty() || (draft.manner >= 0 && static_cast<std::size_t>(draft.manner) < manners.size());
}

void move_item(Draft& draft, std::size_t from, std::size_t to) {
    if (from >= draft.order.size() || to >= draft.order.size()) return;
    const int item = draft.order[from];
    draft.order.erase(draft.order.begin() + static_cast<std::ptrdiff_t>(from));
    draft.order.insert(draft.order.begin() + static_cast<std::ptrdiff_t>(to), item);
}

Status give(session::Practice& practice, const PlayView& view, const Draft& draft) {
    if (!is_complete(view, draft)) return fail(open(view, draft));
    if (view.asks == Asks::record || view.asks == Asks::calculate) return practice.fill_in(draft.typed);
    if (view.asks == Asks::write) return practice.write(draft.text);
    return practice.answer(to_answer(view, draft));
}

}  // namespace rehearse::present
