#include "upper/upper.hpp"

#include <lua.hpp>

#include "base/base.hpp"

int upper() { return 0; }
