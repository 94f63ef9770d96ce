#include "scenario/channel.hpp"

#include <algorithm>

namespace rehearse::scenario {
namespace {

Channel named(std::string name, std::string where) {
    Channel out;
    out.name = std::move(name);
    out.where = std::move(where);
    return out;
}

std::vector<Channel> all_channels() {
    Channel counter = named("counter", "at the counter");
    counter.real_time = true;
    Channel phone = named("phone", "on the phone");
    phone.real_time = true;
    phone.acts = {{"hold", "The caller is on hold."},
                  {"transfer", "The call is put through."},
                  {"identity check", "You check who is calling."},
                  {"voicemail", "You leave a message."}};
    Channel email = named("email", "by email");
    email.subjects = email.several = true;
    email.acts = {{"forward", "The email is passed on."}};
    Channel letter = named("letter", "by letter");
    letter.subjects = true;
    Channel chat = named("chat", "in a chat");
    chat.several = chat.real_time = true;
    chat.acts = {{"switch window", "You turn to the other window."}, {"transfer", "The chat is passed on."}};
    Channel social = named("social", "on social media");
    social.several = social.public_too = social.real_time = true;
    social.acts = {{"reply in public", "Everyone can read this."},
                   {"move to private", "From here on it is between the two of you."},
                   {"hide", "The post is hidden."},
                   {"escalate", "The post is passed up."}};
    Channel visit = named("visit", "at the customer's door");
    visit.real_time = true;
    Channel team = named("team", "in the team");
    team.real_time = true;
    Channel desk = named("desk", "at the desk");
    return {counter, phone, email, letter, chat, social, visit, team, desk};
}

}  // namespace

const std::vector<Channel>& channels() {
    static const std::vector<Channel> kAll = all_channels();
    return kAll;
}

const Channel* channel(std::string_view name) {
    const auto& all = channels();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Channel& c) { return c.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::string> channel_names() {
    std::vector<std::string> out;
    for (const auto& one : channels()) out.push_back(one.name);
    return out;
}

std::string counter_name(std::string_view act) {
    std::string out = "did." + std::string(act);
    std::replace(out.begin(), out.end(), ' ', '_');
    return out;
}

}  // namespace rehearse::scenario
