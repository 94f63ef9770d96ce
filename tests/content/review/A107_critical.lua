require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Let me look at it." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Hm, a lamp." {
      mood = 1, why = "She hears what was said and nothing else.",
    },
    reply "Keep your money, we keep the lamp." {
      critical = "dishonest", mood = -30, trust = -20, why = "She hears what was said and nothing else.",
      customer "Pardon?",
    },
  },
}
require "finish"
