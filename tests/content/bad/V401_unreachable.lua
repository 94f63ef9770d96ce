require "frame"
require "finish"
beat "island" { to = "end" }
