require "frame"
beat "start" {
  choose {
    reply "One" { shows = "SDS0354.P1", why = "W", to = "end" },
    reply "Two" { why = "W" },
    action "Three" { why = "W", to = "last", case "seen" { why = "W" } },
  },
}
beat "silent" { narrator "And then?" }
beat "mark" { pick "Which?" { item "One" { right = true }, item "Two" {}, class "all" { from = 50, why = "W" }, class "none" { from = 0, why = "W", to = "end" } } }
require "finish"
