beat “start” {
}
