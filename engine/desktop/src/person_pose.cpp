// From feelings to faces: a few faces drawn by hand along the mood, and everything in between.
#include <algorithm>
#include <cmath>

#include "person_parts.hpp"

namespace rehearse::desktop {
namespace {

struct Key {
    float mood;
    Pose pose;
};

const std::vector<Key>& keys() {
    static const std::vector<Key> all{
        // furious: brows down and together, eyes narrowed, lips pressed, shoulders up, head lowered
        {4,
         {.brow_inner = -6,
          .brow_outer = 1.8F,
          .brow_near = 3,
          .lid = 0.8F,
          .lower_lid = 0.35F,
          .corner = -6.5F,
          .width = 1.06F,
          .press = 0.85F,
          .tense = 1,
          .nod = 3,
          .shoulders = 5,
          .lean = 0.35F}},
        {20,
         {.brow_inner = -3.2F,
          .brow_outer = -0.5F,
          .brow_near = 1.6F,
          .lid = 0.82F,
          .lower_lid = 0.2F,
          .corner = -4.4F,
          .width = 0.94F,
          .press = 0.55F,
          .tense = 0.5F,
          .tilt = -0.02F,
          .nod = 1,
          .shoulders = 2.5F}},
        // worried: brows up in the middle, eyes wide
        {36,
         {.brow_inner = 4.2F,
          .brow_outer = -1.8F,
          .brow_near = 1,
          .lid = 1.14F,
          .corner = -2.8F,
          .width = 0.8F,
          .press = 0.2F,
          .tilt = 0.035F,
          .nod = 0.5F,
          .shoulders = 3,
          .lean = -0.15F}},
        {52, {.corner = 0.2F, .width = 0.94F}},
        {72,
         {.brow_inner = 0.8F,
          .brow_outer = 0.6F,
          .lid = 0.98F,
          .lower_lid = 0.25F,
          .corner = 4.2F,
          .width = 1.06F,
          .cheek = 0.45F,
          .tilt = 0.02F,
          .shoulders = -1}},
        // delighted: brows up, cheeks lift the lower lids, teeth
        {96,
         {.brow_inner = 3,
          .brow_outer = 2.6F,
          .lid = 0.98F,
          .lower_lid = 0.55F,
          .corner = 7.6F,
          .width = 1.3F,
          .open = 0.62F,
          .cheek = 1,
          .tilt = 0.05F,
          .nod = -1.5F,
          .shoulders = -1.5F,
          .lean = 0.15F}},
    };
    return all;
}

constexpr float Pose::*kParts[] = {&Pose::brow_inner, &Pose::brow_outer, &Pose::brow_near, &Pose::brow_doubt,
                                   &Pose::lid,        &Pose::lower_lid,  &Pose::corner,    &Pose::width,
                                   &Pose::open,       &Pose::press,      &Pose::tense,     &Pose::cheek,
                                   &Pose::gaze,       &Pose::gaze_down,  &Pose::turn,      &Pose::tilt,
                                   &Pose::nod,        &Pose::shoulders,  &Pose::lean};

Pose between(const Pose& a, const Pose& b, float share) {
    Pose out;
    for (const auto part : kParts) out.*part = a.*part + (b.*part - a.*part) * share;
    return out;
}

Pose by_mood(float mood) {
    const auto& all = keys();
    if (mood <= all.front().mood) return all.front().pose;
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (mood > all[i].mood) continue;
        const float t = (mood - all[i - 1].mood) / (all[i].mood - all[i - 1].mood);
        // Half straight, half eased: no step stands still.
        return between(all[i - 1].pose, all[i].pose, t * 0.5F + t * t * (3 - 2 * t) * 0.5F);
    }
    return all.back().pose;
}

void add_trust(Pose& pose, float trust) {
    const float wary = std::max(0.0F, (50 - trust) / 50);
    const float close = std::max(0.0F, (trust - 50) / 50);
    pose.turn += wary * 0.55F;
    pose.gaze -= wary * 0.45F;
    pose.brow_doubt += wary * 2.2F;
    pose.lid -= wary * 0.12F;
    pose.lean += close * 0.3F - wary * 0.45F;
    pose.tilt += close * 0.02F;
    pose.brow_inner += close * 0.6F;
}

}  // namespace

Expression towards(const Expression& from, const Expression& to, float share) {
    const float t = std::clamp(share, 0.0F, 1.0F);
    if (t >= 1) return to;
    const auto mix = [&](float a, float b) { return a + (b - a) * t; };
    return {mix(from.mood, to.mood), mix(from.trust, to.trust), mix(from.speaking, to.speaking),
            mix(from.away, to.away), mix(from.gone, to.gone),   mix(from.blink, to.blink)};
}

Pose pose_of(const Expression& expression) {
    Pose out = by_mood(std::clamp(expression.mood, 0.0F, 100.0F));
    add_trust(out, std::clamp(expression.trust, 0.0F, 100.0F));
    const float away = std::clamp(expression.away, 0.0F, 1.0F);
    out.turn += (0.95F - out.turn) * away;
    out.gaze += (0.75F - out.gaze) * away;
    out.gaze_down += 0.45F * away;
    out.lid *= 1 - 0.16F * away;
    out.nod += 2 * away;
    const float speaking = std::clamp(expression.speaking, 0.0F, 1.0F);
    out.open = std::max(out.open, speaking * 0.55F + out.open * 0.3F);
    out.press *= 1 - speaking;
    out.lid *= 1 - std::clamp(expression.blink, 0.0F, 1.0F);
    return out;
}

}  // namespace rehearse::desktop
