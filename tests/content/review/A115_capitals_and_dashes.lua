require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Fine - thank you, I have it." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "fine, Thank you. I have it" {
      mood = 1, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
