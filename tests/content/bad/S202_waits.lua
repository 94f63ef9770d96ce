require "frame_queue"
beat "start" {
  set = { ["patience.dad"] = 3, ["served.dad"] = true },
  add = { ["waited.dad"] = 2 },
  to = {
    { "end", when = "patience.dda == 0" },
    { "end", when = "patience.priya == 0" },
    { "end", when = "served.nobody" },
    { "end", when = "patience > 3" },
    "last",
  },
}
require "finish"
