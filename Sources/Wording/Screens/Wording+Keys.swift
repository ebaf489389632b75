/// Names of keys as a French or English keyboard has them printed.
extension Wording {
  package var keyEnter: String { say(fr: "Entr", en: "Ent") }
  package var keyEscape: String { say(fr: "Éch", en: "Esc") }
  package var keySpace: String { say(fr: "Esp", en: "Spc") }
  package var keyBackTab: String { say(fr: "Maj-Tab", en: "Shift-Tab") }
  package var keyBackspace: String { say(fr: "Ret. arr.", en: "Backspace") }
  package var keyDelete: String { say(fr: "Suppr", en: "Del") }
  package var keyUp: String { say(fr: "Haut", en: "Up") }
  package var keyDown: String { say(fr: "Bas", en: "Down") }
  package var keyLeft: String { say(fr: "Gauche", en: "Left") }
  package var keyRight: String { say(fr: "Droite", en: "Right") }
  package var keyHome: String { say(fr: "Début", en: "Home") }
  package var keyEnd: String { say(fr: "Fin", en: "End") }
  package var keyPageUp: String { say(fr: "Pg haut", en: "PgUp") }
  package var keyPageDown: String { say(fr: "Pg bas", en: "PgDn") }
}
