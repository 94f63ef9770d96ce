require "frame"
beat "start" {
  choose {
    reply "Next, please." { serves = "priya", why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
