# shellcheck shell=sh disable=SC2154
# What is installed, and the Debian package made of it. Sourced by run.sh.
# Needs: root (the repository's folder, built), work (a folder for this run), check (see run.sh).
app_id=io.github.rehearse_practice.Rehearse
staged="$work/staged"      # installed with DESTDIR
moved="$work/moved"        # and taken elsewhere
unpacked="$work/unpacked"  # the package
share="$moved/share"

installed_tree() { # staged under one name, run from another
  DESTDIR="$staged" cmake --install "$root/build" --prefix /opt/rehearse && mv "$staged/opt/rehearse" "$moved" &&
    (cd / && "$moved/bin/rehearse" --version && "$moved/bin/rehearse" --data "$work/other" list) &&
    cmp "$root/LICENSE" "$share/doc/rehearse/copyright"
}
desktop_entry() {
  entry="$share/applications/$app_id.desktop"
  desktop-file-validate "$entry" && appstreamcli validate --no-net "$share/metainfo/$app_id.metainfo.xml" &&
    test -x "$moved/bin/$(sed -n 's/^Exec=//p' "$entry")" &&
    rsvg-convert --width 48 "$share/icons/hicolor/scalable/apps/$(sed -n 's/^Icon=//p' "$entry").svg" --output "$work/icon.png" &&
    test "$(identify -format '%wx%h' "$work/icon.png")" = 48x48
}
manual_page() { # neither reader has a word to say against it, and every command is in it
  page="$share/man/man1/rehearse.1"
  mandoc -T lint -W warning "$page" || return 1
  LC_ALL=C.UTF-8 MAN_KEEP_FORMATTING='' man --warnings -E UTF-8 -l "$page" >"$work/page" 2>"$work/warnings" && ! grep . "$work/warnings" || return 1
  "$rehearse" --help | sed -n '/^Subcommands/,/^$/ s/^  \([a-z][a-z-]*\) .*/\1/p' >"$work/commands"
  [ -s "$work/commands" ] || return 1
  while read -r command; do grep -q "^ *rehearse $command" "$work/page" || { echo "not in it: $command" && return 1; }; done <"$work/commands"
}
# shellcheck disable=SC2016  # the inner shells expand them
installed_completion() { # found by each shell where it was put
  bash -c '. "$1/bash-completion/completions/rehearse" && complete -p rehearse' bash "$share" &&
    zsh -fc 'fpath=("$1/zsh/site-functions" $fpath); autoload -U compinit && compinit -u -D && [[ $_comps[rehearse] == _rehearse ]]' zsh "$share" &&
    XDG_DATA_DIRS="$share" PATH="$moved/bin:$PATH" fish --no-config -c 'set -p fish_complete_path $argv[1]; complete -C "rehearse check --wr"' "$share/fish/vendor_completions.d" | grep -q -e --write-ids
}
package_made() {
  cpack --config "$root/build/CPackConfig.cmake" -G DEB -B "$work/package" && package=$(echo "$work"/package/*.deb) && test -f "$package"
}
package_sound() { lintian --allow-root --fail-on error "$package"; }
package_files() { # all that is read at run time, the pages, and what a desktop wants: nothing else
  (
    cd "$root" || exit 1
    find scenarios assets -type f ! -name '*.md' ! -path 'assets/pictures/*' ! -path 'assets/install/*' | sed 's|^|./usr/share/rehearse/|'
    find README.md scenarios assets -type f \( -name '*.md' -o -path 'assets/pictures/*' \) | sed 's|^|./usr/share/doc/rehearse/|'
    sed "s|^|./usr/|; s|ID|$app_id|" <<END
bin/rehearse
share/applications/ID.desktop
share/bash-completion/completions/rehearse
share/doc/rehearse/changelog.gz
share/doc/rehearse/copyright
share/fish/vendor_completions.d/rehearse.fish
share/icons/hicolor/scalable/apps/ID.svg
share/man/man1/rehearse.1.gz
share/metainfo/ID.metainfo.xml
share/zsh/vendor-completions/_rehearse
END
  ) | LC_ALL=C sort >"$work/expected"
  dpkg-deb -c "$package" >"$work/contents" && awk '!/^d/ { print $6 }' "$work/contents" | LC_ALL=C sort | diff "$work/expected" - &&
    ! grep -Ev '^(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x) root/root ' "$work/contents"
}
package_depends() { # on what is read beside what is linked
  for needed in hunspell-en-gb fonts-open-sans fonts-dejavu-core libsdl2-2.0-0 libgvc6; do
    dpkg-deb -f "$package" Depends | tr ',' '\n' | grep -qE "^ *$needed( |$)" || { echo "not among them: $needed" && return 1; }
  done
}
as_anyone() { # not as the administrator, who may write everywhere
  if [ "$(id -u)" -eq 0 ]; then setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"; else "$@"; fi
}
package_runs() { # from where nothing may be written, with its own scenarios: one is taken out
  dpkg-deb -x "$package" "$unpacked" && mkdir "$work/home" "$work/locked" && rm "$unpacked/usr/share/rehearse/scenarios/one-short.lua" || return 1
  chmod 755 "$work" && chmod 777 "$work/home" && chmod -R a-w "$unpacked" "$work/locked"
  (
    cd "$work/locked" && export HOME="$work/home" && unset XDG_DATA_HOME || exit 1
    ! as_anyone touch here 2>/dev/null || exit 1
    as_anyone "$unpacked/usr/bin/rehearse" list --ids >"$work/ids" &&
      "$rehearse" --data "$work/other" list --ids | grep -vx one-short | diff - "$work/ids" &&
      as_anyone "$unpacked/usr/bin/rehearse" play kettle-day-24 --learner Ailsa --answers "$root/tests/golden/kettle-good.answers" &&
      as_anyone "$unpacked/usr/bin/rehearse" screenshot --screen library --out "$HOME/library.png" --size 1100x760 &&
      test "$(identify -format '%wx%h' "$HOME/library.png")" = 1100x760 && test "$(identify -format '%k' "$HOME/library.png")" -gt 50
  )
  ran=$?
  chmod -R u+w "$unpacked" "$work/locked"
  return $ran
}

check "the installed tree runs from elsewhere" installed_tree
check "the desktop entry, its icon and its description are sound" desktop_entry
check "the manual page is sound and has every command" manual_page
check "shells find completion where it is installed" installed_completion
check "a Debian package is made" package_made
check "lintian finds no error in it" package_sound
check "the package has what it should, and nothing else" package_files
check "the package depends on what is read at run time" package_depends
check "the package runs where nothing may be written" package_runs
