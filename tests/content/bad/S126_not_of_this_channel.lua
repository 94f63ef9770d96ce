require "frame_phone"
beat "start" {
  subject = "Your kettle",
  seen_by = "everyone",
  choose {
    reply "Yes." { why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
