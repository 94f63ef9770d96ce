-- Conditions and figures as functions, with what they may capture: numbers, texts, true and false, functions.
scenario {
  title = "Functions", about = "A", channel = "chat", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "INSCS016.P8",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
cast { customer = { name = "Ms Reid", mood = 40, trust = 60 } }
facts { seen = false, offered = { "nothing", "repair" }, queue = number { from = 0, to = 6 } }

local limit, word, strict = 3, "repair", true
local function long(story) return story.queue > limit and strict end

beat "start" {
  narrator { "It is busy.", when = long },
  choose {
    reply "Yes." { when = function(story) return story.offered ~= word end, shows = "INSCS016.P8", why = "W", to = "end" },
    reply "No." { why = "W", set = { queue = function(story) return story.queue + 2 end }, to = { { "end", when = long }, "start" } },
  },
}

ending "end" {
  title = "E", says = "S",
  customer_value = function(story)
    local value = story.mood
    for i, name in ipairs { "repair", "nothing" } do
      if story.offered == name then value = value + i end
    end
    return value
  end,
  organisation_value = 50,
}
