require "frame"
beat "start" {
  to = "last",
  choose {
    reply "Let me look at it." {
      shows = "SDS0354.P1", mood = 5, why = "She hears what was said and nothing else.",
    },
    reply "Regrettably, reimbursement necessitates verification of eligibility by an authorised representative of our organisation." {
      against = "SDS0354.P1", mood = -5, why = "She hears what was said and nothing else.",
    },
  },
}
require "finish"
