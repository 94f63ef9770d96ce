require "frame"
beat "start" {
  calculate "What is the refund?" {
    answer = "£39.50",
    slip "words" { answer = "about forty" },
    slip "comma" { answer = "39,50" },
    slip "thousands" { answer = "1,250.00" },
    slip "digits" { answer = "99999999999" },
    slip "nothing" { answer = "" },
    slip "sum" { answer = "2 * 17" },
    class "sound" { from = 60, why = "W", to = "record" },
    class "poor" { from = 0, why = "W", to = "record" },
  },
}
beat "record" {
  record "Fill in the form." {
    field "Price" { figure = "45.0.0" },
    field "Weight" { figure = "2.5", within = "a bit" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
