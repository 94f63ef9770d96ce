require "frame"
local when = os.date("%A")
local chance_of_rain = math.random(6)
local title = ("loud"):upper()
print(when)
require "finish"
