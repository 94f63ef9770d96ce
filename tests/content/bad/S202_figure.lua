require "frame"
beat "start" {
  calculate "What is the refund?" {
    answer = "paid - 5",
    slip "gross" { answer = "org.refund_limits" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
