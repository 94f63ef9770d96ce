#!/bin/sh
# Our engine beside inkjs, on the same story and in the same minute:
#
#   tests/benchmarks/inkjs.sh build/bin/rehearse_explore_benchmark SCRATCH-FOLDER
#
# Fetches inkjs from npm into the scratch folder when it is not there.
set -eu
ours=$(realpath "$1")
scratch=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$scratch"
[ -d "$scratch/node_modules/inkjs" ] || (cd "$scratch" && npm install --silent inkjs@2.4.0)

theirs=$(NODE_PATH="$scratch/node_modules" node "$here/inkjs.cjs")
play=$("$ours" play)
search=$("$ours" 8)
echo "$play"
echo "$search"
echo "$theirs" | awk -v play="$play" -v search="$search" '{
    match(play, /[0-9]+ choices/);
    mine = substr(play, RSTART) + 0;
    match(search, /[0-9.]+ million/);
    found = (substr(search, RSTART) + 0) * 1e6;
    printf "inkjs: %d choices a second at random: we play %.0f times as many\n", $1, mine / $1;
    printf "inkjs: %d transitions a second by save and load: we explore %.0f times as many\n", $2, found / $2;
}'
