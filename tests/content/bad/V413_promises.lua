require "frame"
promise "call_back" { what = "Ring her", within = 60 }
promise "letter" { what = "Write to her", within = 60 }
beat "start" {
  choose {
    reply "I will ring you." { promises = "call_back", why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
