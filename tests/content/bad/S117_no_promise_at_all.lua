require "frame"
beat "start" {
  choose {
    reply "I will ring you." { promises = "call_back", why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
