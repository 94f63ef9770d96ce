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

}  // namespace rehearse::authoring
