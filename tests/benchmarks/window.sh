#!/bin/sh
# The window beside an empty one, on a virtual display: first frame, memory, and work while nothing happens.
# Needs xvfb and xauth, and a build with the benchmarks:
#   cmake -G Ninja -S . -B build/benchmarks -DREHEARSE_BENCHMARKS=ON -DCMAKE_BUILD_TYPE=Release && cmake --build build/benchmarks
#   sh tests/benchmarks/window.sh build/benchmarks [SECONDS]
set -eu
for _ in 1 2 3; do
  for which in empty ours; do
    xvfb-run -a -s '-screen 0 1280x900x24' "$1/bin/rehearse_window_benchmark" "$which" "${2:-20}"
  done
done
