require "frame"
beat "start" {
  set = { sean = true, minutes = 3 },
  add = { zebras = 1 },
  to = {
    { "end", when = "receipt_seen" },
    { "end", when = "queu > 1" },
    { "end", when = "org.refund_limt > 1" },
    { "end", when = "org.zebras > 1" },
    "last",
  },
}
require "finish"
