beat "start" {
  narrator "One.",
