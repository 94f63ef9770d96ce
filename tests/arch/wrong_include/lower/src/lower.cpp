#include "lower/lower.hpp"

#include "base/base.hpp"
#include "upper/upper.hpp"

int lower() { return 0; }
