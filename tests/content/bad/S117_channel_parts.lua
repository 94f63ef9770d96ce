require "frame_social"
beat "start" {
  with = "sam",
  seen_by = "all",
  choose {
    reply "Yes." { why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
