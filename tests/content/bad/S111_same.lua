require "frame"
consult "box" { label = "Look", minutes = 1 }
consult "box" { label = "Look again", minutes = 1 }
beat "start" {
  choose {
    reply "One" { why = "W", to = "end" },
    reply "One" { why = "W", to = "end" },
    reply "Two" { id = "two", why = "W", to = "end" },
    reply "Three" { id = "two", why = "W", to = "end" },
    reply "Four" {
      why = "W", to = "end",
      shows = "SDS0354.P1",
      against = "SDS0354.P1",
    },
  },
}
beat "mark" {
  pick "Which?" {
    item "One" { right = true },
    item "One" { },
    class "all" { from = 50, why = "W", to = "end" },
    class "none" { from = 0, why = "W", to = "end" },
  },
}
require "finish"
