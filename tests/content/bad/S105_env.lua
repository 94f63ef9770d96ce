require "frame"
local everything = _ENV
require "finish"
