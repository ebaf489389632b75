// The command line is being moved in.
