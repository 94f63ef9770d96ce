require "frame"
beat "start" {
  customer "I came in on the bus with the lamp on my knee, and my boy held the plug so that it did not fall, and now you say no?",
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
