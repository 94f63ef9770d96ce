#!/bin/sh
# The Debian package on a Debian that has nothing else: installed with apt, then run by an ordinary user from a
# folder where nothing may be written. What it says there must be what the built program says here. Nothing is
# compiled there. By hand, as administrator, after a build (two or three minutes, and a network):
#   sudo tests/external/clean_machine.sh [MIRROR]
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
mirror=${1:-http://deb.debian.org/debian}
if [ "$(id -u)" -ne 0 ]; then
  echo "A clean machine is made by the administrator: sudo $0" >&2
  exit 1
fi
. "$root/engine/cmake/prepare.sh"
ensure_packages "make a clean machine" debootstrap dpkg-dev imagemagick poppler-utils xvfb xauth xdotool
# Mounts of its own, which end with this script.
[ -n "${REHEARSE_CLEAN:-}" ] || REHEARSE_CLEAN=yes exec unshare --mount --pid --fork -- sh "$0" "$@"

work=$(mktemp -d)
clean="$work/clean"
trap 'umount "$clean/proc" 2>/dev/null || true; rm -rf "$work"' EXIT
step() { echo "== $*"; }
inside() { chroot "$clean" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive "$@"; }

step "the package"
cpack --config "$root/build/CPackConfig.cmake" -G DEB -B "$work/package" >/dev/null
step "a clean Debian 12"
debootstrap --variant=minbase bookworm "$clean" "$mirror" >"$work/log" 2>&1 || { tail "$work/log"; exit 1; }
mount -t proc proc "$clean/proc"
cp "$work"/package/*.deb "$root"/tests/golden/*.answers "$clean/tmp"

step "installed with apt, and with nothing it does not depend on"
inside sh -c 'apt-get install -y --no-install-recommends /tmp/*.deb' >"$work/log" 2>&1 || { tail "$work/log"; exit 1; }
inside sh -c 'apt-get install --simulate rehearse speech-dispatcher fonts-opendyslexic' >/dev/null  # what it recommends is to be had
if inside sh -c 'command -v cc c++ cmake lua'; then echo "This machine is not clean."; exit 1; fi

step "run by an ordinary user"
inside useradd --create-home ailsa
cat >"$work/way" <<'END'
# the program is $1, the answers are in $2, what is written goes to $3
set -eu
"$1" --version
"$1" me sign-in Ailsa
"$1" list
"$1" read brae-and-bell
printf '1\n' | "$1" play kettle-day-24 --seed 3
export REHEARSE_CLOCK=1790000600000 REHEARSE_RANDOM=1000 # later, with another id
"$1" play we-got-it-wrong --seed 3 --answers "$2/we-got-it-wrong.answers"
"$1" debrief "$("$1" attempts --ids | head -n 1)"
"$1" export "$("$1" attempts --ids | head -n 1)" --format pdf --out "$3/debrief.pdf" >/dev/null
"$1" graph kettle-day-24 --out "$3/graph.svg" >/dev/null
"$1" screenshot --screen library --out "$3/library.png" --size 1100x760 >/dev/null
END
cp "$work/way" "$clean/tmp/way"
mkdir "$work/here"
as_ailsa() { chroot --userspec=ailsa --groups='' "$clean" env -i PATH=/usr/bin:/bin HOME=/home/ailsa "$@"; }
# Time and chance stand still in both places.
as_ailsa REHEARSE_CLOCK=1790000000000 REHEARSE_RANDOM=1 \
  sh -c 'cd /usr/share/rehearse && ! touch here 2>/dev/null && sh /tmp/way rehearse /tmp /home/ailsa' >"$work/there.txt"
env -i PATH=/usr/bin:/bin HOME="$work/here" REHEARSE_CLOCK=1790000000000 REHEARSE_RANDOM=1 \
  sh "$work/way" "$root/build/bin/rehearse" "$root/tests/golden" "$work/here" >"$work/here.txt"

step "what it said and drew"
diff "$work/here.txt" "$work/there.txt"
test "$(wc -l <"$work/there.txt")" -gt 100
test "$(identify -format '%wx%h' "$clean/home/ailsa/library.png")" = 1100x760
cmp "$work/here/library.png" "$clean/home/ailsa/library.png"
pdfinfo "$clean/home/ailsa/debrief.pdf" | grep '^Tagged: *yes'
grep -q '<title>arrives</title>' "$clean/home/ailsa/graph.svg"
test -f "$clean/home/ailsa/.local/share/rehearse/records.db"

step "its window, on a display of this machine"
# shellcheck disable=SC2016  # the inner shell expands them
xvfb-run -a -s "-screen 0 1280x1024x24 -ac" sh -c '
  chroot --userspec=ailsa --groups="" "$1" env -i PATH=/usr/bin:/bin HOME=/home/ailsa DISPLAY="$DISPLAY" rehearse & app=$!
  timeout 30 xdotool search --sync --onlyvisible --name Rehearse || exit 1
  kill $app && wait $app' sh "$clean"
echo "ok      a clean machine says what this one says: $(wc -l <"$work/there.txt") lines, a picture, a PDF and a drawing; and its window opens"
