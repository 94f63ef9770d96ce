beat "start" {
  mood = ,
}
