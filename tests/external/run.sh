#!/bin/sh
# Checks by tools that are not ours. Called by ./run-tests --all; a missing tool is a failure.
set -eu
root=$1
. "$root/engine/cmake/prepare.sh"
ensure_packages "run the external checks" lua5.4 shellcheck sqlite3 jq clang-format libbenchmark-dev xvfb xauth xdotool imagemagick libxml2-utils zsh fish \
  chromium default-jre-headless qpdf poppler-utils fonts-open-sans \
  desktop-file-utils appstream librsvg2-bin man-db groff-base mandoc dpkg-dev lintian
if ! command -v node >/dev/null || ! command -v npm >/dev/null; then ensure_packages "run the external checks" nodejs npm; fi

command -v npm >/dev/null || ensure_packages "run the external checks" nodejs npm

passed=0
failed=0
check() { # check NAME COMMAND…
  name=$1
  shift
  if "$@" >"$work/out" 2>&1; then
    passed=$((passed + 1))
    echo "ok      $name"
  else
    failed=$((failed + 1))
    echo "FAILED  $name"
    sed 's/^/        /' "$work/out" | head -n 30
  fi
}

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rehearse="$root/build/bin/rehearse"
data="$work/data"

lua_syntax() { # one at a time: given several, Debian's luac frees something twice
  for file in "$root"/scenarios/*.lua "$root"/assets/organisations/*.lua; do luac5.4 -p "$file" || return 1; done
}
editor_files() { # what an editor gets: sound Lua that runs, and sound JSON
  mkdir -p "$work/desk" && cp "$root/scenarios/kettle-day-24.lua" "$work/desk" && "$rehearse" editor "$work/desk" &&
    luac5.4 -p "$work/desk/.rehearse/rehearse.lua" && lua5.4 "$work/desk/.rehearse/rehearse.lua" &&
    jq empty "$work/desk/.luarc.json" "$work/desk/.vscode/rehearse.code-snippets" "$work/desk/.vscode/settings.json"
}
templates() { # each a file of Lua as it stands
  for file in "$root"/assets/templates/*.lua; do luac5.4 -p "$file" || return 1; done
}
completion_scripts() {
  for shell in bash zsh fish; do "$rehearse" completion "$shell" >"$work/rehearse.$shell" && "$shell" -n "$work/rehearse.$shell" || return 1; done
  shellcheck -s bash "$work/rehearse.bash"
}
# shellcheck disable=SC2016  # the inner shells expand them
completion_works() {
  PATH="$root/build/bin:$PATH"
  bash -c '. "$1"; COMP_WORDS=(rehearse play kettle-da); COMP_CWORD=2; _rehearse; [ "${COMPREPLY[*]}" = kettle-day-24 ]' bash "$work/rehearse.bash" &&
    bash -c '. "$1"; COMP_WORDS=(rehearse new x --channel ph); COMP_CWORD=4; _rehearse; [ "${COMPREPLY[*]}" = phone ]' bash "$work/rehearse.bash" &&
    fish -c '. $argv[1]; complete -C "rehearse play kettle-da"' "$work/rehearse.fish" | grep -q kettle-day-24 &&
    fish -c '. $argv[1]; complete -C "rehearse check --wr"' "$work/rehearse.fish" | grep -q -e --write-ids
}
json_syntax() { find "$root/assets" -name '*.json' -exec jq empty {} +; }
shell_scripts() { shellcheck -x -e SC1091 "$root/run" "$root/run-tests" "$root/.ci/run" "$root/engine/cmake/prepare.sh" "$root"/tests/external/*.sh; }
formatting() { find "$root/engine" "$root/tests" \( -name '*.hpp' -o -name '*.cpp' \) -exec clang-format --dry-run -Werror {} +; }
headers_alone() { cmake -S "$root" -B "$work/headers" -G Ninja -DCMAKE_VERIFY_INTERFACE_HEADER_SETS=ON -DREHEARSE_TESTS=OFF -DCMAKE_CXX_COMPILER_LAUNCHER=ccache && cmake --build "$work/headers" --target all_verify_interface_header_sets; }
played() { "$rehearse" --data "$data" play kettle-day-24 --learner Ailsa --seed 3 --answers "$root/tests/golden/kettle-good.answers"; }
attempt() { "$rehearse" --data "$data" attempts --json | jq -er '.attempts[0].id'; }
debrief_json() { "$rehearse" --data "$data" debrief "$(attempt)" --format json | jq -e '.schema == "rehearse.debrief/1" and (.blocks | length > 10)'; }
graph_xml() { "$rehearse" --data "$data" graph --attempt "$(attempt)" --out "$work/graph.svg" && xmllint --nonet --noout "$work/graph.svg" && grep -q '<title>arrives</title>' "$work/graph.svg"; }
database_sound() { test "$(sqlite3 "$data/records.db" 'PRAGMA integrity_check')" = ok; }
standards_exchanged() { # by a schema, and a reading of tables, that are not the program's
  mkdir -p "$work/exchange" && cp "$root"/tests/external/exchange/* "$work/exchange" &&
    npm ci --prefix "$work/exchange" --ignore-scripts --no-audit --no-fund || return 1
  for framework in sds-ma-cs cg-nsvq-l3 cfa-fsp cfa-ml qcf-l2; do
    "$rehearse" --data "$data" standards export --framework "$framework" --format case --out "$work/exchange/$framework.case.json" &&
      "$rehearse" --data "$data" standards export --framework "$framework" --format moodle --out "$work/exchange/$framework.moodle.csv" || return 1
  done
  node "$work/exchange/check.cjs" "$work/exchange"
}
# shellcheck disable=SC2016  # the inner shell expands them
tools_for_pages() { # pinned; kept in the build folder
  mkdir -p "$root/build/npm" && cd "$root/build/npm" &&
    npm install --silent --no-audit --no-fund --ignore-scripts axe-core@4.14.1 puppeteer-core@24.43.1 ajv@8.20.0 vnu-jar@26.9.27
}
with_tools() { NODE_PATH="$root/build/npm/node_modules" node "$@"; }
exported() { # three debriefs in every format: a good way, a breach, long texts
  mkdir -p "$work/exported"
  for way in kettle-day-24:kettle-good kettle-day-24:kettle-poor we-got-it-wrong:we-got-it-wrong; do
    golden=${way#*:}
    "$rehearse" --data "$work/$golden" play "${way%:*}" --learner Ailsa --seed 3 --answers "$root/tests/golden/$golden.answers" || return 1
    attempt=$("$rehearse" --data "$work/$golden" attempts --ids) || return 1
    for format in html pdf json text journal; do
      "$rehearse" --data "$work/$golden" export "$attempt" --format $format --out "$work/exported/$golden.$format" --name 'A. "B" <C> & D' --with seconds || return 1
    done
  done
}
portfolio="$work/kettle-good" # whose data folder
papers() { # a portfolio, cards for a role play, empty forms
  mkdir -p "$work/paper" "$work/portfolio"
  for format in html pdf json csv; do
    "$rehearse" --data "$portfolio" portfolio --learner Ailsa --format $format --out "$work/portfolio/kettle.$format" --name 'A. "B" <C> & D' || return 1
  done
  for format in html pdf; do
    for scenario in kettle-day-24 rating-jodie we-got-it-wrong; do
      "$rehearse" cards $scenario --format $format --out "$work/paper/$scenario.$format" || return 1
    done
    for form in reflection objective review feedback; do
      "$rehearse" sheet $form --format $format --out "$work/paper/$form.$format" || return 1
    done
  done
}
portfolio_table() { # read by a program of another kind: as many cells in every row, and nothing that is run
  lua5.4 -e '
    local text, rows, row, cell, quoted, i = io.read("a"), {}, {}, "", false, 1
    while i <= #text do
      local c = text:sub(i, i)
      if quoted and c == "\"" and text:sub(i + 1, i + 1) == "\"" then cell, i = cell .. c, i + 1
      elseif c == "\"" then quoted = not quoted
      elseif not quoted and (c == "," or text:sub(i, i + 1) == "\r\n") then
        assert(not cell:find("^[=+@-]"), cell)
        row[#row + 1], cell = cell, ""
        if c == "\r" then rows[#rows + 1], row, i = row, {}, i + 1 end
      else cell = cell .. c end
      i = i + 1
    end
    assert(#rows > 10 and not quoted and cell == "")
    for _, one in ipairs(rows) do assert(#one == #rows[1]) end' <"$work/portfolio/kettle.csv"
}
pages_in_browser() { with_tools "$root/tests/external/pages.cjs" "$work"/exported/*.html "$work"/portfolio/*.html "$work"/paper/*.html; }
pages_valid() { java -jar "$root/build/npm/node_modules/vnu-jar/build/dist/vnu.jar" --Werror "$work"/exported/*.html "$work"/portfolio/*.html "$work"/paper/*.html; }
json_by_schema() { with_tools "$root/tests/external/schema.cjs" "$root/assets/schemas/debrief.json" "$work"/exported/*.json && with_tools "$root/tests/external/schema.cjs" "$root/assets/schemas/portfolio.json" "$work"/portfolio/*.json; }
pdf_sound() {
  for file in "$work"/exported/*.pdf "$work"/portfolio/*.pdf "$work"/paper/*.pdf; do
    qpdf --check "$file" && pdfinfo "$file" | grep -q '^Tagged: *yes' || return 1
  done
}
# shellcheck disable=SC2016  # jq expands them
pdf_in_order() { # every heading is found in the PDF's text, one after the other
  for file in "$work"/exported/*.pdf "$work"/portfolio/*.pdf; do
    pdftotext "$file" - | tr -s '[:space:]' ' ' >"$work/words"
    jq -r '.blocks[] | select(.kind == "heading") | .text' "${file%.pdf}.json" >"$work/headings"
    [ -s "$work/headings" ] || return 1
    awk 'NR == FNR { text = $0; next }
      { at = index(text, $0); if (!at) { print "not found, or out of order: " $0; exit 1 } text = substr(text, at + length($0)) }' \
      "$work/words" "$work/headings" || return 1
  done
}
status_on_every_page() { # of the PDF, and of the page as a browser prints it
  for file in "$work"/exported/*.html "$work"/portfolio/*.html "$work"/paper/*.html; do
    chromium --no-sandbox --headless --disable-gpu --disable-background-networking --no-pdf-header-footer \
      --user-data-dir="$work/chromium" --print-to-pdf="$work/printed.pdf" "file://$file" || return 1
    for printed in "$work/printed.pdf" "${file%.html}.pdf"; do
      pages=$(pdfinfo "$printed" | awk '/^Pages:/ { print $2 }')
      for page in $(seq "$pages"); do
        pdftotext -f "$page" -l "$page" "$printed" - | tr -s '[:space:]' ' ' | grep -q 'Practice record, simulated. Not assessment evidence.' || return 1
      done
    done
  done
}
benchmarks_build() { cmake -S "$root" -B "$work/benchmarks" -G Ninja -DREHEARSE_BENCHMARKS=ON -DREHEARSE_TESTS=OFF -DREHEARSE_DESKTOP=OFF -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_COMPILER_LAUNCHER=ccache && cmake --build "$work/benchmarks" && "$work/benchmarks/bin/rehearse_benchmarks" --benchmark_min_time=0.05; }

check "Lua files have sound syntax" lua_syntax
check "templates have sound syntax" templates
check "JSON files have sound syntax" json_syntax
check "files for editors have sound syntax" editor_files
check "scripts of completion have sound syntax" completion_scripts
check "completion offers what can follow" completion_works
check "shell scripts" shell_scripts
check "formatting" formatting
check "every public header compiles alone" headers_alone
# shellcheck source=tests/external/installed.sh
. "$root/tests/external/installed.sh"
check "a conversation is played to its debrief" played
check "the debrief is JSON that jq reads" debrief_json
check "the drawing of a scenario is XML that xmllint reads" graph_xml
check "the tools for pages are there" tools_for_pages
check "debriefs are exported in every format" exported
check "a portfolio, cards and empty forms are written" papers
check "the portfolio's table is sound CSV" portfolio_table
check "pages: axe finds nothing, light and dark, narrow and wide" pages_in_browser
check "pages are valid HTML" pages_valid
check "the JSON is as its schema says" json_by_schema
check "the PDF is sound and tagged" pdf_sound
check "the PDF's text is in reading order" pdf_in_order
check "the status line is on every printed page" status_on_every_page
check "the records are a sound database" database_sound
check "standards fit CASE and what Moodle reads" standards_exchanged
# shellcheck source=tests/external/window.sh
. "$root/tests/external/window.sh"
check "a conversation begins and is answered in the window, by keys" window_by_keys
check "the benchmarks build and run" benchmarks_build
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
