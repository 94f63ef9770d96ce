require "frame_queue"
beat "start" {
  choose {
    reply "Next, please." { serves = "dda", why = "W", to = "last" },
    reply "You, please." { serves = { "priya", "dad" }, why = "W", to = "last" },
  },
}
require "finish"
