require "frame"
beat "start" {
  rate "How did each line do?" {
    scale = { "missed", "partly", "shown" },
    item "Line 1" { id = "l0", by = "priya", rating = "shown", why = "Typical of you to look past it." },
    item "Line 2" { id = "l1", by = "priya", rating = "missed", why = "It gave her a day to plan with." },
    item "Line 3" { id = "l2", by = "priya", rating = "partly", why = "It gave her a day to plan with." },
    class "sound" { from = 80, shows = "SDS0354.P1", to = "last", why = "Each line was heard for what it did." },
    class "poor" { from = 0, to = "last", why = "Some lines did more than they were given." },
  },
}
require "finish"
