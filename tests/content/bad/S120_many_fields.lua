require "frame"
beat "start" {
  record "Fill in the long form." {
    field "1" { exact = "1" }, field "2" { exact = "2" }, field "3" { exact = "3" }, field "4" { exact = "4" }, field "5" { exact = "5" },
    field "6" { exact = "6" }, field "7" { exact = "7" }, field "8" { exact = "8" }, field "9" { exact = "9" }, field "10" { exact = "10" },
    field "11" { exact = "11" }, field "12" { exact = "12" }, field "13" { exact = "13" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
