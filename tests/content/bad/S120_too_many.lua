require "frame"
beat "start" { choose { reply "Only one" { shows = "SDS0354.P1", why = "W", to = "end" } } }
beat "many" {
  choose {
    reply "1" { why = "W", to = "end" }, reply "2" { why = "W", to = "end" }, reply "3" { why = "W", to = "end" }, reply "4" { why = "W", to = "end" },
    reply "5" { why = "W", to = "end" }, reply "6" { why = "W", to = "end" }, reply "7" { why = "W", to = "end" }, reply "8" { why = "W", to = "end" },
    reply "9" { why = "W", to = "end" }, reply "10" { why = "W", to = "end" }, reply "11" { why = "W", to = "end" }, reply "12" { why = "W", to = "end" },
    reply "13" { why = "W", to = "end" },
  },
}
beat "mark" {
  pick "Which?" {
    item "1" { right = true }, item "2" {}, item "3" {}, item "4" {}, item "5" {}, item "6" {}, item "7" {}, item "8" {}, item "9" {}, item "10" {}, item "11" {}, item "12" {}, item "13" {},
    item "14" {}, item "15" {}, item "16" {}, item "17" {}, item "18" {}, item "19" {}, item "20" {}, item "21" {}, item "22" {}, item "23" {}, item "24" {}, item "25" {},
    class "all" { from = 0, why = "W", to = "end" },
  },
}
local many = {}
for i = 1, 160 do many["fact" .. i] = false end
facts(many)
require "finish"
