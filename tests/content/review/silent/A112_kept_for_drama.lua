require "frame"
beat "start" {
  customer "Ring me on 07700 900123, or 01632 960 456 in the evening, or +44 20 7946 0018. Or 0808 157 0140.",
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
