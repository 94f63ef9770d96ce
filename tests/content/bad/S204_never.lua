require "frame"
beat "start" {
  set = { offered = "repairs" },
  to = { { "end", when = "offered == \"refund\"" }, "last" },
}
require "finish"
