package fr.livrestaka.walk;

/** An author answers an estimate from the mail, at once or days later. */
final class EstimateJourneys {
  private static final String ACCEPT = "Commander avec obligation de paiement";
  private static final String DECLINE = "Je refuse";
  private static final String TERMS = "Lire les conditions générales de vente";
  private static final String PRIVACY = "Lire la politique de confidentialité";
  private static final String PAY = "Payer maintenant";

  private final Stage stage;
  private final Walker walker;

  EstimateJourneys(Stage stage, Walker walker) {
    this.stage = stage;
    this.walker = walker;
  }

  void acceptsAndPaysAtOnce() {
    Stage.Person client = stage.register();
    String link = mailed(client, "Les brumes");
    walker.open("the estimate's mail", link);
    walker.offers(ACCEPT, DECLINE, TERMS, PRIVACY);
    walker.press(TERMS);
    walker.open("the estimate's mail, terms read", link);
    walker.press(PRIVACY);
    walker.open("the estimate's mail, all read", link);
    walker.press(ACCEPT);
    walker.offers(PAY);
    walker.press(PAY);
    walker.press("Payer");
    stage.mailbox().await(client.email(), "Paiement confirmé");
  }

  void acceptsAndPaysAfterThePageWasClosed() {
    Stage.Person client = stage.register();
    String link = mailed(client, "Les marées");
    walker.open("the estimate's mail", link);
    walker.press(ACCEPT);
    walker.browser().open("about:blank");
    walker.open("the estimate's mail, accepted", link);
    walker.offers(PAY);
    walker.press(PAY);
    walker.press("Payer");
    stage.mailbox().await(client.email(), "Paiement confirmé");
    walker.open("the estimate's mail, paid", link);
    walker.offers();
  }

  void declines() {
    Stage.Person client = stage.register();
    String link = mailed(client, "Les falaises");
    walker.open("the estimate's mail", link);
    walker.press(DECLINE);
    walker.open("the estimate's mail, declined", link);
    walker.offers();
  }

  /** The link of the first estimate says that there is a second one. */
  void looksAtAnEstimateThatWasReplaced() {
    Stage.Person client = stage.register();
    String order = stage.order(client, "Les galets");
    stage.estimate(order);
    String first = link(stage.mailbox().await(client.email(), "Votre estimation pour"));
    stage.estimate(order);
    walker.open("the estimate's mail, replaced", first);
    walker.offers();
  }

  private String mailed(Stage.Person client, String title) {
    stage.estimate(stage.order(client, title));
    return link(stage.mailbox().await(client.email(), "Votre estimation pour « " + title));
  }

  private static String link(ReceivedMail mail) {
    return GuestJourneys.linkOf(mail, "/estimations/");
  }
}
