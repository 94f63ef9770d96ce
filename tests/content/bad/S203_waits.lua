require "frame_queue"
beat "start" {
  to = {
    { "end", when = "served.dad > 3" },
    { "end", when = "patience.dad" },
    "last",
  },
}
require "finish"
