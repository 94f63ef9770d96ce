require "frame"
promise "call_back" { what = "Ring her", within = 60 }
beat "start" {
  choose {
    reply "I will ring you." { promises = "call_back", why = "W", to = "keep" },
    reply "No." { why = "W", to = "last" },
  },
}
beat "keep" {
  narrator { "She rang.", when = "promise.callback == \"open\"" },
  narrator { "She waits.", when = "promises.keptt > 0" },
  narrator { "She wrote.", when = "promise.letter == \"open\"" },
  narrator { "You rang.", when = "promise.call_back == kept" },
  choose {
    reply "Here I am." { keeps = "call_back", why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
