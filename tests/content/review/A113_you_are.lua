require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Let me look at it." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "You are so rude to her that she steps back.", 
    },
  },
}
require "finish"
