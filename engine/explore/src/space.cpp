#include "explore/space.hpp"
