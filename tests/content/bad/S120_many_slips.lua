require "frame"
beat "start" {
  calculate "What is the refund?" {
    answer = "39.50",
    slip "a" { answer = 1 }, slip "b" { answer = 2 }, slip "c" { answer = 3 }, slip "d" { answer = 4 }, slip "e" { answer = 5 },
    slip "f" { answer = 6 }, slip "g" { answer = 7 }, slip "h" { answer = 8 }, slip "i" { answer = 9 },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
