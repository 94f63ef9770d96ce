require "frame"
require "no_such_file"
