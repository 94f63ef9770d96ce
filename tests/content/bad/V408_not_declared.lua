require "frame"
beat "start" {
  choose {
    reply "One" { shows = "INSCS016.P8", why = "W", to = "last" },
    reply "Two" { why = "W", to = "last" },
  },
}
require "finish"
