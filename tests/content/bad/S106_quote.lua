beat "start" {
  narrator "She said: never again.,
}
