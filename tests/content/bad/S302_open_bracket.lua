require "frame"
beat "start" {
  narrator "{customer.name waits.",
  to = "last",
}
require "finish"
