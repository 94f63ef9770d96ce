require "frame"
beat "start" {
  sort "Odd or even?" {
    boxes = { "odd", "even" },
    item "1" { box = "odd" }, item "2" { box = "even" }, item "3" { box = "odd" }, item "4" { box = "even" }, item "5" { box = "odd" },
    item "6" { box = "even" }, item "7" { box = "odd" }, item "8" { box = "even" }, item "9" { box = "odd" }, item "10" { box = "even" },
    item "11" { box = "odd" }, item "12" { box = "even" }, item "13" { box = "odd" }, item "14" { box = "even" }, item "15" { box = "odd" },
    item "16" { box = "even" }, item "17" { box = "odd" }, item "18" { box = "even" }, item "19" { box = "odd" }, item "20" { box = "even" },
    item "21" { box = "odd" }, item "22" { box = "even" }, item "23" { box = "odd" }, item "24" { box = "even" }, item "25" { box = "odd" },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
