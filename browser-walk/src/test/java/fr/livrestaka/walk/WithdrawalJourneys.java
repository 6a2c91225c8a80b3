package fr.livrestaka.walk;

/** An author withdraws from a contract by the mailed link, or asks for that link. */
final class WithdrawalJourneys {
  private final Stage stage;
  private final Walker walker;

  WithdrawalJourneys(Stage stage, Walker walker) {
    this.stage = stage;
    this.walker = walker;
  }

  void withdrawsFromTheMail() {
    Stage.Person client = stage.register();
    stage.estimate(stage.order(client, "Les phares"));
    ReceivedMail mail = stage.mailbox().await(client.email(), "Votre estimation pour « Les phares");
    String link = GuestJourneys.linkOf(mail, "/retractations/");
    walker.open("the estimate's mail, nothing to withdraw from", link);
    walker.offers();
    walker.open("the estimate's mail", GuestJourneys.linkOf(mail, "/estimations/"));
    walker.press("Commander avec obligation de paiement");
    walker.open("the estimate's mail, accepted", link);
    walker.offers("Continuer");
    walker.press("Continuer");
    walker.offers("Confirmer la rétractation");
    walker.press("Confirmer la rétractation");
    walker.offers();
    stage.mailbox().await(client.email(), "Accusé de réception de votre rétractation");
  }

  void asksForTheLink() {
    Stage.Person client = stage.register();
    stage.order(client, "Les récifs");
    ReceivedMail mail = stage.mailbox().await(client.email(), "Votre projet a été créé");
    walker.open("the order's mail, number filled in", GuestJourneys.linkOf(mail, "/retractation?"));
    walker.offers("Recevoir le lien");
    walker.browser().fill("email", client.email());
    walker.press("Recevoir le lien");
    walker.offers();
    stage.mailbox().await(client.email(), "Renoncer au contrat de votre commande");
  }
}
