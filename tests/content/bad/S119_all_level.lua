require "frame"
beat "start" {
  rank "Who is served first?" {
    item "The man whose taxi is waiting" {},
    item "The woman with a question" { level = true },
    item "The boy with a voucher" { level = true },
    class "sound" { from = 60, why = "W", to = "last" },
    class "poor" { from = 0, why = "W", to = "last" },
  },
}
require "finish"
