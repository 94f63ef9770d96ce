require "frame"
promise "call_back" { what = "Ring her", within = 60 }
promise "call_back" { what = "Ring her again", within = 120 }
beat "start" {
  choose {
    reply "I will ring you." { promises = "call_back", why = "W", to = "keep" },
    reply "No." { why = "W", to = "last" },
  },
}
beat "keep" {
  choose {
    reply "Here I am." { keeps = "call_back", why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
