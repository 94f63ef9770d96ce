require "frame"
promise "call_back" { what = "Ring her", within = 60 }
beat "start" {
  choose {
    reply "I will ring you." { promises = "callback", why = "W", to = "last" },
    reply "I will ring you today." { promises = { "call_back", "call_back" }, keeps = "letter", breaks = "her_trust", why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
