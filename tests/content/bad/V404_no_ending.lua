require "frame"
beat "start" { choose { reply "One" { shows = "SDS0354.P1", why = "W", to = "start" }, reply "Two" { why = "W", to = "start" } } }
