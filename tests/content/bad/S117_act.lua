require "frame_phone"
beat "start" {
  choose {
    reply "One moment." { does = "holding", why = "W", to = "last" },
    reply "No." { does = "hide", why = "W", to = "last" },
  },
}
require "finish"
