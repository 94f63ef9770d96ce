// The loader as a fuzzer sees it: bytes in, and a fault of the program when something is not as it must be.
#pragma once

#include <cstddef>
#include <cstdint>

/// Loads, compiles and calls what the bytes say. Returns 0; ends the process when a promise is broken.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
