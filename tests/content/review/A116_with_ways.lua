require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Hm, a lamp." {
      mood = 1, why = "She hears what was said and nothing else.",
      how "Slowly" { why = "It leaves her time to think." },
      how "Quickly" { mood = -1, why = "It leaves her no time to think." },
    },
    reply "It is Monday." {
      mood = 3, minutes = 1, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
