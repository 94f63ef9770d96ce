require "frame"
beat "start" {
  choose {
    reply "One moment." { why = "W", to = "last" },
    reply "No." { when = "did.hold > 0", why = "W", to = "last" },
  },
}
require "finish"
