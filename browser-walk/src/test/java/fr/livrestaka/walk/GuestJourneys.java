package fr.livrestaka.walk;

import java.util.Map;

/** Somebody without an account orders, is refused, pays, gives up, and opens the account. */
final class GuestJourneys {
  private static final String DECLINE = "Simuler un refus de la carte";
  private static final String GIVE_UP = "Abandonner";
  private static final String PAY = "Payer";

  private final Stage stage;
  private final Walker walker;

  GuestJourneys(Stage stage, Walker walker) {
    this.stage = stage;
    this.walker = walker;
  }

  void paysAfterARefusalAndActivates() {
    String email = Stage.freshEmail();
    String payPage = order(email).text("/checkoutUrl");
    walker.open("the guest's order", payPage);
    walker.offers(PAY, DECLINE, GIVE_UP);
    walker.press(DECLINE);
    walker.press(DECLINE);
    walker.offers(PAY, DECLINE, GIVE_UP);
    walker.press(PAY);
    walker.open("the guest's order, paid", payPage);
    walker.offers();
    activate(email, mailed(email, "Activez votre compte"));
  }

  void losesTheLinkAndAsksForANewOne() {
    String email = Stage.freshEmail();
    walker.open("the guest's order", order(email).text("/checkoutUrl"));
    walker.press(PAY);
    mailed(email, "Activez votre compte");
    stage.anybody().post("/api/auth/request-password-reset", Map.of("email", email));
    activate(email, mailed(email, "Votre nouveau lien d'activation"));
    stage.anybody().post("/api/auth/request-password-reset", Map.of("email", email));
    resetPassword(stage.mailbox().await(email, "Réinitialisation"));
  }

  void givesUp() {
    String payPage = order(Stage.freshEmail()).text("/checkoutUrl");
    walker.open("the guest's order", payPage);
    walker.press(GIVE_UP);
    walker.open("the guest's order, given up", payPage);
    walker.offers();
  }

  void givesUpAfterARefusal() {
    walker.open("the guest's order", order(Stage.freshEmail()).text("/checkoutUrl"));
    walker.press(DECLINE);
    walker.press(GIVE_UP);
  }

  void paysAtOnce() {
    Stage.Person client = stage.register();
    String order = stage.order(client, "Les vagues");
    walker.open("the billing page", stage.checkout(client, order).text("/url"));
    walker.press(PAY);
    stage.mailbox().await(client.email(), "Paiement confirmé");
    walker.open(
        "the billing page", stage.checkout(client, stage.order(client, "L'île")).text("/url"));
    walker.press(GIVE_UP);
  }

  void ordersWithAnAccountAndPays() {
    Stage.Person client = stage.register();
    Api.Answer placed =
        client
            .api()
            .form(
                "/api/commandes/create-paid-project",
                Map.of("serviceId", stage.tariff("KDP"), "titre", "Les sables"),
                "files",
                "tome-1.txt");
    walker.open("the client's new project", placed.text("/checkoutUrl"));
    walker.press(DECLINE);
    walker.press(PAY);
    stage.mailbox().await(client.email(), "Votre projet est créé");
  }

  private Api.Answer order(String email) {
    return stage
        .anybody()
        .form(
            "/api/public/order",
            Map.of(
                "prenom",
                "Lina",
                "nom",
                "Moreau",
                "email",
                email,
                "telephone",
                "0600000000",
                "serviceId",
                stage.tariff("KDP"),
                "titre",
                "Les dunes",
                "consentementRgpd",
                "true"),
            "files",
            "tome-1.txt");
  }

  private ReceivedMail mailed(String email, String subject) {
    return stage.mailbox().await(email, subject);
  }

  /** The screen behind the link calls these two with the token of its own address. */
  private void activate(String email, ReceivedMail mail) {
    String link = linkOf(mail, "/activat");
    walker.open("mail «" + mail.subject() + "»", link);
    String token = link.substring(link.lastIndexOf('/') + 1);
    String path = "/api/public/activate/" + token;
    stage.anybody().get(path + "/verify");
    stage.anybody().post(path + "/set-password", Map.of("password", RunningProgram.PASSWORD));
    stage.anybody().signedIn(email);
  }

  private void resetPassword(ReceivedMail mail) {
    String link = linkOf(mail, "/reset-password");
    walker.open("mail «" + mail.subject() + "»", link);
    String token = link.substring(link.indexOf('=') + 1);
    stage
        .anybody()
        .post(
            "/api/auth/reset-password",
            Map.of("token", token, "newPassword", RunningProgram.PASSWORD + "2"));
  }

  static String linkOf(ReceivedMail mail, String part) {
    return mail.links().stream()
        .filter(link -> link.contains(part))
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no link with " + part + " in " + mail.subject()));
  }
}
