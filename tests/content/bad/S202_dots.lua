require "frame"
beat "start" {
  set = { ["customer.hat"] = true },
  to = { { "end", when = "customer.hat" }, { "end", when = "condition == routine" },
    { "end", when = "zebra.stripes > 3" }, "last" },
}
require "finish"
