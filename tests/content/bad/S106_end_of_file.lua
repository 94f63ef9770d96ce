beat "start" {
  narrator "One.",
  choose {
