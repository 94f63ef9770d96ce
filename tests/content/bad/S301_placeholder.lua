require "frame"
beat "start" {
  narrator "{customer.nam} waits.",
  narrator "{zebras} wait.",
  narrator "You may refund {org.refund_limits} pounds.",
  to = "last",
}
require "finish"
