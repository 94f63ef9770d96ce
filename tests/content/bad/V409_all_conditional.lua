require "frame"
beat "start" {
  choose {
    reply "One" { when = "seen", why = "W", to = "last" },
    reply "Two" { when = "queue > 2", why = "W", to = "last" },
  },
}
require "finish"
