require "frame"
beat "start" {
  choose {
    reply "Yes." { why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
    late { seconds = 2, why = "W", to = "more" },
  },
}
beat "more" {
  choose {
    reply "Yes." { why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
    late { seconds = 3600, why = "W", to = "last" },
  },
}
require "finish"
