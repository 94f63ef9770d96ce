require "frame"
promise "call_back" { what = "Ring her", within = 60, to = "last" }
promise "letter" { waht = "Write to her", what = "Write to her", within = 90 }
beat "start" {
  choose {
    reply "I will ring you." { promises = { "call_back", "letter" }, why = "W", to = "keep" },
    reply "No." { why = "W", to = "last" },
  },
}
beat "keep" {
  choose {
    reply "Here I am." { keeps = { "call_back", "letter" }, why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
