require "frame_phone"
promise "call_back" { what = "Ring her", within = 60 }
beat "start" {
  choose {
    reply "I will ring you." { promises = "call_back", why = "W", to = "keep" },
    reply "No." { why = "W", to = "last" },
  },
}
beat "keep" {
  choose {
    reply "Here I am." { keeps = "call_back", set = { ["promise.call_back"] = "kept", ["promises.kept"] = 1 }, add = { ["did.hold"] = 1 }, why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
