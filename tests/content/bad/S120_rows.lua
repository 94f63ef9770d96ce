require "frame"
local rows = { { "Who" } }
for i = 1, 60 do rows[i + 1] = { "Sam" } end
beat "start" {
  sheet "Rota" (rows),
  sheet "Rota by hour" { {}, {} },
  to = "last",
}
require "finish"
