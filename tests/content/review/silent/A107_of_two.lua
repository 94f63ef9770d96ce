require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Let me look at it." {
      shows = "SDS0354.P1", mood = 6, why = "She hears what was said and nothing else.",
    },
    reply "Go away." {
      against = { "SDS0354.P1", "SDS0354.P2" }, mood = -24, trust = -6, minutes = 1, why = "She hears what was said and nothing else.",
      customer "Pardon?",
    },
  },
}
require "finish"
