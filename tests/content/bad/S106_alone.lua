narrator
beat "start" { }
