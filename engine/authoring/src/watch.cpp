#include "authoring/watch.hpp"

#include <map>

namespace rehearse::authoring {

void whenever_changed(Watch& watch, const std::function<std::vector<std::string>()>& paths,
                      const std::function<void()>& work) {
    const auto look = [&] {
        std::map<std::string, Stamp> out;
        for (const auto& path : paths()) out[path] = watch.look(path);
        return out;
    };
    while (true) {
        const auto before = look();
        work();
        do
            if (!watch.wait(kBetweenLooks)) return;
        while (look() == before);
    }
}

bool Rereading::changed(const std::vector<std::string>& paths) {
    constexpr std::size_t kMost = std::size_t{1} << 20;
    std::map<std::string, std::string> now;
    for (const auto& path : paths)
        if (auto text = files_->read(path, kMost)) now.emplace(path, std::move(*text));
    if (before_ && now == *before_) return false;
    before_ = std::move(now);
    return true;
}

}  // namespace rehearse::authoring
