require "frame"
promise "call_back" { what = "Ring her", within = 60 }
beat "start" {
  choose {
    reply "I will ring you." { promises = "call_back", why = "W", to = "keep" },
    reply "No." { why = "W", to = "last" },
  },
}
beat "keep" {
  narrator { "She rang.", when = "promise.call_back" },
  narrator { "She waits.", when = "promises.kept" },
  narrator { "She waits.", when = "promise.call_back == true" },
  choose {
    reply "Here I am." { keeps = "call_back", why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
