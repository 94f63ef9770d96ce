#include "script/script.hpp"

#include <lua.hpp>

#include "base/base.hpp"
#include "lower/lower.hpp"

int script() { return 0; }
