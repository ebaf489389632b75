// The room of this name; its files are being moved in.
