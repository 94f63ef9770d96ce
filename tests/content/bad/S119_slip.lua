require "frame"
beat "start" {
  calculate "What is the refund?" {
    answer = "39.50", within = "0.01",
    slip "rounded" { answer = "39.51" },
    slip "better" { answer = "45.00", points = 100 },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
