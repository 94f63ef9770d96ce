require "frame"
consult "rules" { policy = "retruns" }
beat "start" {
  consult "other" { label = "Look", policy = "gift cards" },
  to = "last",
}
require "finish"
