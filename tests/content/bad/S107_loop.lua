require "frame"
local n = 0
while n < 10 do
  n = n * 2
end
