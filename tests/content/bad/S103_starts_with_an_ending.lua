require "frame"
require "finish_first"
require "finish"
