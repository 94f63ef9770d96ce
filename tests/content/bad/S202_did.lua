require "frame_phone"
beat "start" {
  choose {
    reply "One moment." { does = "hold", why = "W", to = "last" },
    reply "No." { when = "did.hould > 0", why = "W", to = "last" },
    reply "Never." { when = "did.escalate > 0", why = "W", to = "last" },
  },
}
require "finish"
