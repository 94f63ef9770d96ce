require "frame_email"
beat "start" {
  choose {
    reply "Yes." { why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
    late { seconds = 40, why = "W", to = "last" },
  },
}
require "finish"
