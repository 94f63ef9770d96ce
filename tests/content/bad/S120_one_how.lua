require "frame"
beat "start" {
  choose {
    reply "I can see why you're upset." { why = "W", to = "last",
      how "Slowly, hands down" { why = "W" },
    },
    action "Look in the box." { why = "W", to = "last",
      how "1" { why = "W" }, how "2" { why = "W" }, how "3" { why = "W" }, how "4" { why = "W" }, how "5" { why = "W" },
    },
  },
}
require "finish"
