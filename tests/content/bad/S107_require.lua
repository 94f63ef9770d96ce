require "frame"
require "../secrets"
