#include "icons.hpp"

namespace rehearse::desktop {
namespace {

struct Place {
    Icon icon;
    unsigned character;
};

constexpr Place kPlaces[] = {
    {Icon::home, 0xF015},     {Icon::book, 0xF02D},     {Icon::pencil, 0xF040},   {Icon::target, 0xF140},
    {Icon::chart, 0xF201},    {Icon::people, 0xF0C0},   {Icon::wrench, 0xF0AD},   {Icon::gear, 0xF013},
    {Icon::help, 0xF059},     {Icon::person, 0xF007},   {Icon::search, 0xF002},   {Icon::play, 0xF04B},
    {Icon::pause, 0xF04C},    {Icon::back, 0xF060},     {Icon::forward, 0xF061},  {Icon::check, 0xF00C},
    {Icon::plus, 0xF067},     {Icon::bin, 0xF1F8},      {Icon::lock, 0xF023},     {Icon::phone, 0xF095},
    {Icon::envelope, 0xF0E0}, {Icon::bubbles, 0xF086},  {Icon::bubble, 0xF075},   {Icon::bag, 0xF290},
    {Icon::share, 0xF1E0},    {Icon::building, 0xF1AD}, {Icon::speaker, 0xF028},  {Icon::print, 0xF02F},
    {Icon::cross, 0xF00D},    {Icon::clock, 0xF017},    {Icon::bulb, 0xF0EB},     {Icon::eye, 0xF06E},
    {Icon::heart, 0xF004},    {Icon::folder, 0xF07B},   {Icon::page, 0xF15C},     {Icon::warning, 0xF071},
    {Icon::info, 0xF05A},     {Icon::calendar, 0xF073}, {Icon::flag, 0xF024},     {Icon::leave, 0xF08B},
    {Icon::again, 0xF021},    {Icon::save, 0xF019},     {Icon::signpost, 0xF277}, {Icon::scales, 0xF24E},
    {Icon::ring, 0xF1CD},     {Icon::undo, 0xF0E2},     {Icon::next, 0xF054},     {Icon::open, 0xF08E},
    {Icon::cap, 0xF19D},      {Icon::door, 0xF090},     {Icon::star, 0xF005},
};

}  // namespace

unsigned character_of(Icon icon) {
    for (const Place& place : kPlaces)
        if (place.icon == icon) return place.character;
    return 0;
}

std::vector<unsigned> icon_characters() {
    std::vector<unsigned> out;
    for (const Place& place : kPlaces) out.push_back(place.character);
    return out;
}

}  // namespace rehearse::desktop
