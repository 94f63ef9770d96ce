require "frame"
beat "start" {
  choose {
    reply "One moment." { does = "hold", why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
