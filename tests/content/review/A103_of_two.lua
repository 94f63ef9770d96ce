require "frame"
beat "start" {
  to = "last",
  choose {
    reply "May I look at the plug, the flex and the base before I say anything?" {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Have you got the receipt, madam?" {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
