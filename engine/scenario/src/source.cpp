#include "scenario/source.hpp"

namespace rehearse::scenario {

const Value* Value::field(std::string_view name) const {
    for (const auto& [key, value] : fields)
        if (key == name) return &value;
    return nullptr;
}

}  // namespace rehearse::scenario
