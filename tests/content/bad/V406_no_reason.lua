require "frame"
beat "start" {
  choose {
    reply "One" { shows = "SDS0354.P1", to = "last" },
    action "Two" { why = "W", to = "last", case "seen" { to = "end" } },
  },
}
beat "mark" { pick "Which?" { item "One" { right = true }, item "Two" {}, class "all" { from = 50, to = "last" }, class "none" { from = 0, why = "W", to = "last" } } }
require "finish"
