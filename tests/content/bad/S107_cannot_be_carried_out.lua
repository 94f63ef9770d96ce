require "frame"
local fee
beat "start" { narrator("It costs " .. fee .. " pounds."), to = "last" }
