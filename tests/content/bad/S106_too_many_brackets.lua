beat "start" {
  narrator "One.",
} }
