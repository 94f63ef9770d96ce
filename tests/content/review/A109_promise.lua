require "frame"
promise "ring" {
  what = "Ring her about the lamp", within = 5, mood = -30,
  why = "She waited by the phone for it.",
}
beat "start" {
  to = "later",
  choose {
    reply "I will ring you." {
      shows = "SDS0354.P1", mood = 5, promises = "ring", why = "She hears what was said and nothing else.",
    },
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
beat "later" {
  at = "Monday, 09:04",
  to = "last",
  choose {
    reply "It is about your lamp." {
      keeps = "ring", shows = "SDS0354.P2", why = "She hears what was said and nothing else.",
    },
    reply "Nobody rings today." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
