require "frame"
function join(list) return list end
priya = 5
require "finish"
