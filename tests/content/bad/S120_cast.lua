local people = { customer = { name = "Mrs Okafor" } }
for i = 1, 50 do people["person" .. i] = { name = "Person " .. i } end
cast(people)
scenario {
  title = "T", about = "A", channel = "counter", at = "corner-shop", role = "sales assistant",
  starts = "Monday, 09:00", practises = "SDS0354.P1",
  brief = { you = "Y", them = "T", know = "K", may = "M" },
}
require "finish"
