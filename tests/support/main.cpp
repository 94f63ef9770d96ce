// doctest's own code and main(), compiled once and linked into the tests of every layer.
#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>
