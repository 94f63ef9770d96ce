require "frame"
promise "call_back" { what = "Ring her" }
promise "letter" { what = "Write to her", by = "Monday, 12:00", within = 60 }
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
