require "frame"
beat "start" {
  narator "Near to a word of the language.",
  prya "Near to somebody in the cast.",
  grumble "Near to nothing.",
  to = lats,
}
require "finish"
