require "frame"
local ids = {}
for i = 1, 21 do
  ids[i] = "promise" .. i
  promise(ids[i]) { what = "Something", within = 60 }
end
beat "start" {
  choose {
    reply "I will ring you." { promises = ids, why = "W", to = "keep" },
    reply "No." { why = "W", to = "last" },
  },
}
beat "keep" {
  choose {
    reply "Here I am." { keeps = ids, why = "W", to = "last" },
    reply "No." { why = "W", to = "last" },
  },
}
require "finish"
