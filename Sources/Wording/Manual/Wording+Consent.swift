/// What is read aloud before anything is written down.
///
/// The text is a proposal of ours, to be validated by the office and the CDP; a consent keeps the version it was
/// given under.
extension Wording {
  /// The version of the text below; it changes whenever a word of it does.
  package var consentVersion: String { "2026-1" }

  package var consentTitle: String {
    say(
      fr: "Texte à lire à voix haute (version \(consentVersion), proposition à valider)",
      en: "Text to be read aloud (version \(consentVersion), proposal to be validated)")
  }

  /// Short spoken sentences, a paragraph for each thing agreed to; to be said in the person's own language.
  package var consentText: [String] {
    [
      say(
        fr: """
          Bonjour, je m'appelle... et je travaille au bureau d'accueil, d'orientation et de suivi. Je suis là pour \
          vous écouter et vous orienter après votre retour. Notre service est gratuit.
          """,
        en: """
          Hello, my name is... and I work at the office for reception, orientation and follow-up. I am here to \
          listen to you and to guide you after your return. Our service is free.
          """),
      say(
        fr: """
          Si vous êtes d'accord, je vais vous poser des questions et noter vos réponses dans un ordinateur. Elles \
          servent à comprendre ce dont vous avez besoin et à suivre ce qui aura été fait. Seules les personnes du \
          bureau qui en ont besoin pour leur travail peuvent les lire.
          """,
        en: """
          If you agree, I will ask you questions and write your answers in a computer. They serve to understand \
          what you need and to follow what is done. Only people of the office who need them for their work can \
          read them.
          """),
      say(
        fr: """
          Vous pouvez refuser une question, vous arrêter quand vous voulez, ou refuser l'entretien. Votre refus \
          n'a pas de conséquence : l'aide urgente d'aujourd'hui vous sera donnée.
          """,
        en: """
          You may refuse a question, stop when you like, or refuse the interview. Your refusal has no \
          consequence: today's urgent help will be given to you.
          """),
      say(
        fr: """
          Nous ne donnerons rien à un autre service sans vous le demander, chaque fois, en vous disant à qui et \
          quoi. Il y a une exception : si votre vie, ou celle d'un enfant, est en danger, nous devons la protéger.
          """,
        en: """
          We will give nothing to another service without asking you, each time, and telling you to whom and \
          what. There is one exception: if your life, or a child's, is in danger, we must protect it.
          """),
      say(
        fr: """
          Vous pouvez demander à voir ce qui est noté, à le faire corriger, ou changer d'avis plus tard. Nous ne \
          pouvons pas vous promettre de l'argent ni un emploi.
          """,
        en: """
          You may ask to see what is written, have it corrected, or change your mind later. We cannot promise you \
          money or a job.
          """),
      say(
        fr: """
          Avez-vous compris ? Avez-vous des questions ? Êtes-vous d'accord pour l'entretien ? Pour que nous vous \
          appelions ? Pour figurer, sans votre nom, dans les statistiques ? Et, si elle est utile, pour une photo ?
          """,
        en: """
          Have you understood? Have you any questions? Do you agree to the interview? To our calling you? To being \
          counted, without your name, in statistics? And, if one is useful, to a photo?
          """),
    ].map(flowing)
  }
}
