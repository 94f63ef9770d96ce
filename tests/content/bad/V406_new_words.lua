require "frame"
beat "start" {
  choose {
    reply "Yes." { why = "W", to = "last",
      how "Slowly" { mood = 2 },
      how "Quickly" { mood = -2, why = "W" },
    },
    reply "No." { why = "W", to = "last" },
    late { seconds = 40, to = "last" },
  },
}
require "finish"
