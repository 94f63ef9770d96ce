require "frame"
beat "start" {
  rank "Who is served first?" {
    item "The man" {}, item "The woman" {},
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
  calculate "What is the refund?" {
    answer = "39.50",
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
