require "frame"
beat "start" {
  calculate "What is the refund?" {
    answer = 39.5,
    slip "rounded" { answer = true },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
