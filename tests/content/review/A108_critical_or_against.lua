require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Not my job." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
    reply "Plug it in and see." {
      shows = "SDS0354.P1", critical = "unsafe", mood = 2, why = "She hears what was said and nothing else.",
      narrator "Bang.",
    },
    reply "Take it to the makers." {
      against = "SDS0354.P1", mood = -7, why = "She hears what was said and nothing else.",
      case "seen" { against = "SDS0354.P2", mood = -9, to = "last", why = "She has shown you the crack already." },
    },
  },
}
require "finish"
