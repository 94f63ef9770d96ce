-- Beats made in a loop, with the library that scenarios have.
scenario {
  title = format("%s and %d more", "One", 2), about = lower "MADE IN A LOOP", channel = "desk", at = "corner-shop",
  role = "sales assistant", starts = "Monday, 09:00", practises = "INSCS016.P8",
  brief = { you = join({ "You", "sort" }, " "), them = "T", know = "K", may = tostring(5) },
}
cast { customer = { name = "Everybody" } }

local names = words "start second third"
for i, name in ipairs(names) do
  beat(name) {
    choose {
      reply("Keep " .. i) { shows = "INSCS016.P8", why = "W", to = names[i + 1] or "end" },
      reply("Leave " .. i) { why = "W", to = "end" },
    },
  }
end

local values = { customer_value = 50, organisation_value = 60 }
for name, value in pairs(values) do
  if contains(name, "value") and starts_with(name, "c") then values[name] = value + 1 end
end
values.title, values.says = "E", "S"
ending "end" (values)
