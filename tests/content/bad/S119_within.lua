require "frame"
beat "start" {
  calculate "What is the refund?" {
    answer = "39.50", within = "org.refund_limit",
    class "sound" { from = 60, why = "W", to = "second" },
    class "poor" { from = 0, why = "W", to = "second" },
  },
}
beat "second" {
  calculate "What is the refund?" {
    answer = "39.50", within = -1,
    class "sound" { from = 60, why = "W", to = "third" },
    class "poor" { from = 0, why = "W", to = "third" },
  },
}
beat "third" {
  calculate "What is the refund?" {
    answer = "39.50", within = "queue",
    class "sound" { from = 60, why = "W", to = "form" },
    class "poor" { from = 0, why = "W", to = "form" },
  },
}
beat "form" {
  record "Fill in the form." {
    field "Price" { figure = "45.00", within = "0.01 * 2" },
    field "Weight" { figure = "2.5", within = "-0.1" },
    field "Length" { figure = "2.5", within = "999999999" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
