require "frame"
beat "start" {
  pick "What goes on the note?" {
    item "Thing 0" { id = "t0", right = false, why = "The next person needs it." },
    item "Thing 1" { id = "t1", right = true, why = "The next person needs it." },
    item "Thing 2" { id = "t2", right = true, why = "The next person needs it." },
    item "Thing 3" { id = "t3", right = true, why = "The next person needs it." },
    item "Thing 4" { id = "t4", right = true, why = "The next person needs it." },
    class "sound" { from = 80, shows = "SDS0354.P1", to = "last", why = "Each line was heard for what it did." },
    class "poor" { from = 0, to = "last", why = "Some lines did more than they were given." },
  },
}
require "finish"
