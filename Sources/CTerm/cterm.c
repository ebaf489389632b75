// being moved in
