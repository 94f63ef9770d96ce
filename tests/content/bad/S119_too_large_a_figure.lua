require "frame"
beat "start" {
  calculate "What is the turnover?" {
    answer = "999999999.99",
    slip "double" { answer = 5000000000 },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
