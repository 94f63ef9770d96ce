require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Where did you buy it, then?" {
      mood = 1, why = "She hears what was said and nothing else.",
    },
    action "Unplug it, turn it over and look at the flex, the pin and the base." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "It worked when it left the shop." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
