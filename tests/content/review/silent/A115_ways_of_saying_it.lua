require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Of course." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
      how "Of course, slowly" { why = "It leaves her time to think." },
      how "Of course, quickly" { mood = -1, why = "It leaves her no time to think." },
    },
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
