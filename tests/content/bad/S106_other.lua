goto somewhere
