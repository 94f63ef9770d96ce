require "frame"
beat "start" {
  narrator "Café.", to = "last",
}
require "finish"
