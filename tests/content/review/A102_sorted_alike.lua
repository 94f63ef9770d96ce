require "frame"
beat "start" {
  sort "How high is each risk?" {
    boxes = { "low", "medium", "high" },
    item "Thing 1" { id = "t0", box = "low", why = "People walk past it all day." },
    item "Thing 2" { id = "t1", box = "low", why = "People walk past it all day." },
    item "Thing 3" { id = "t2", box = "high", why = "People walk past it all day." },
    item "Thing 4" { id = "t3", box = "low", why = "People walk past it all day." },
    item "Thing 5" { id = "t4", box = "medium", why = "People walk past it all day." },
    item "Thing 6" { id = "t5", box = "low", why = "People walk past it all day." },
    class "sound" { from = 80, shows = "SDS0354.P1", to = "last", why = "Each line was heard for what it did." },
    class "poor" { from = 0, to = "last", why = "Some lines did more than they were given." },
  },
}
require "finish"
