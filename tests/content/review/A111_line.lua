require "frame"
beat "start" {
  customer "I had it on the desk for a week and then the light went off. I had it on the desk for a week and then the light went off. I had it on the desk for a week and then the light went off. I had it on the desk for a week and then the light went off. I.",
  to = "last",
  choose {
    reply "Let me look at it." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
