scenario {
  title = "With a function", about = "A condition that text cannot say.", channel = "counter",
  at = "brae-and-bell", role = "sales assistant", starts = "Monday, 09:00",
  practises = { "INSCS016.P8" },
  brief = { you = "You are on the counter.", them = "Ms Lund.", know = "Nothing yet.", may = "Say good morning." },
}
cast { customer = { name = "Ms Lund", mood = 50, trust = 50 } }
facts { asked = number { from = 0, to = 5 } }

local limit = 40

beat "start" {
  customer "Hello?",
  choose {
    reply "Good morning." {
      when = function(story) return story.mood >= limit and story.asked < 3 end,
      shows = "INSCS016.P8", why = "A greeting.", to = "done",
    },
    reply "Next!" { against = "INSCS016.P8", why = "She has not said what she needs.", to = "done" },
  },
}

ending "done" { title = "Done", says = "She goes on.", customer_value = "mood", organisation_value = 50 }
