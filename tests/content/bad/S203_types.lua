require "frame"
beat "start" {
  set = {
    seen = 1,
    queue = true,
    offered = 2,
  },
  add = {
    seen = 1,
    queue = 5000000,
  },
  to = {
    { "end", when = "queue" },
    { "end", when = "seen > 1" },
    { "end", when = "offered == queue" },
    "last",
  },
}
beat "second" { set = { queue = 7 }, to = "last" }
ending "odd" { title = "E", says = "S", customer_value = "seen", organisation_value = 50 }
require "finish"
