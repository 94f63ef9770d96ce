require "frame"
require "broken"
require "finish"
