# shellcheck shell=sh disable=SC2034,SC2154
# Shared by ./run and ./run-tests: installs what is missing and configures. Sourced, not run.
# Needs: root (the repository's folder). Debian 12 or later, or a recent Ubuntu.

build_packages="g++ cmake ninja-build pkg-config ccache
  liblua5.4-dev libsdl2-dev libimgui-dev libstb-dev libfreetype-dev
  nlohmann-json3-dev doctest-dev libsqlite3-dev libcli11-dev libfmt-dev libexpected-dev libutf8proc-dev libmd-dev libsodium-dev
  libhunspell-dev hunspell-en-gb libgraphviz-dev libcairo2-dev libpango1.0-dev
  fonts-open-sans fonts-dejavu-core fonts-font-awesome fonts-opendyslexic libspeechd-dev"

# ensure_packages PURPOSE PACKAGE…: installs the packages that are not there yet.
ensure_packages() {
  purpose=$1
  shift
  present=" $(dpkg-query -W -f='${db:Status-Status}=${Package} ' "$@" 2>/dev/null) "
  missing=""
  for package in "$@"; do
    case $present in
      *" installed=$package "*) ;;
      *) missing="$missing $package" ;;
    esac
  done
  [ -z "$missing" ] && return 0
  if ! command -v apt-get >/dev/null; then
    echo "To $purpose, Rehearse needs these packages, and this machine has no apt-get to install them:$missing" >&2
    return 1
  fi
  as_root=""
  if [ "$(id -u)" -ne 0 ]; then
    as_root="sudo"
    if ! command -v sudo >/dev/null; then
      echo "To $purpose, please install as administrator:$missing" >&2
      return 1
    fi
  fi
  echo "To $purpose, these packages are being installed${as_root:+ (sudo may ask for your password)}:$missing"
  # shellcheck disable=SC2086
  { $as_root apt-get update -q && DEBIAN_FRONTEND=noninteractive $as_root apt-get install -q -y --no-install-recommends $missing; } </dev/null >"${TMPDIR:-/tmp}/rehearse-install.log" 2>&1 || {
    tail -n 20 "${TMPDIR:-/tmp}/rehearse-install.log" >&2
    echo "The packages could not be installed; the lines above say why." >&2
    return 1
  }
}

# configure FOLDER OPTION…: configures a build folder once; ninja notices later changes itself.
configure() {
  folder=$1
  shift
  [ -f "$folder/build.ninja" ] && return 0
  mkdir -p "$folder"
  if ! cmake -G Ninja -S "$root" -B "$folder" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@" >"$folder/configure.log" 2>&1; then
    tail -n 30 "$folder/configure.log" >&2
    return 1
  fi
}

# build FOLDER TARGET…: builds, and shows the compiler's words only when it fails.
build() {
  folder=$1
  shift
  if ! cmake --build "$folder" -- "$@" >"$folder/build.log" 2>&1; then
    grep -E "error|FAILED|Error" "$folder/build.log" | head -n 40 >&2
    echo "Building failed; the whole story is in $folder/build.log." >&2
    return 1
  fi
}
