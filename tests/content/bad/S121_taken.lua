require "frame"
facts {
  mood = number { from = 0, to = 100 },
  learner = false,
  seen = true,
}
require "finish"
