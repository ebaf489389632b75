extension FieldProblem: Error {}
