# shellcheck shell=sh disable=SC2154
# The program in a real window, worked by real keys. Sourced by run.sh.
# Needs: rehearse (the program), work (a folder for this run).

type_a_conversation() { # on the display of xvfb-run: the first time, a conversation, the room of the trainer
  "$rehearse" --data "$1" &
  program=$!
  window=$(timeout 20 xdotool search --sync --onlyvisible --name Rehearse | head -n 1) || return 1
  xdotool windowfocus "$window"
  press() { for key in "$@"; do xdotool key --delay 60 "$key" && sleep 0.3; done; }
  press Escape              # the welcome is left
  press Tab Return          # the first suggestion
  press Return Return       # as it stands; the briefing is read
  press 1 Tab Tab Tab Tab Tab Tab Return # the first is ticked, and given as the answer
  import -window "$window" "$work/window.png"
  press Escape              # what was answered is kept
  sleep 1
  kill -TERM "$program" && wait "$program"
}

window_by_keys() {
  # shellcheck disable=SC2016  # the inner shell expands them
  export rehearse work
  xvfb-run -a -s '-screen 0 1280x900x24' sh -c ". '$root/tests/external/window.sh' && type_a_conversation '$work/keys'" || return 1
  "$rehearse" --data "$work/keys" attempts --json >"$work/attempts.json"
  jq -e '.attempts | length == 1 and .[0].answers == 1 and (.[0].finished | not)' "$work/attempts.json" || return 1
  jq -e '.window.w >= 800' "$work/keys/settings.json" || return 1 # where the window was is remembered
  test "$(identify -format %k "$work/window.png")" -gt 100        # colours: it was drawn
}
