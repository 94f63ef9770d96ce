#include "upper/upper.hpp"

#include "base/base.hpp"

int upper() { return 0; }
