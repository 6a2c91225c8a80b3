package fr.livrestaka.walk;

import java.util.Map;
import java.util.UUID;

/** An author pays an invoice from its mail, without signing in, or gets it corrected. */
final class InvoiceJourneys {
  private static final String PAY = "Payer maintenant";

  private final Stage stage;
  private final Walker walker;

  InvoiceJourneys(Stage stage, Walker walker) {
    this.stage = stage;
    this.walker = walker;
  }

  void paysFromTheMail() {
    Stage.Person client = stage.register();
    String order = stage.order(client, "Les dunes");
    stage.admin().post("/api/admin/commandes/" + order + "/facture", Map.of());
    ReceivedMail mail = stage.mailbox().await(client.email(), "Votre facture");
    String link = GuestJourneys.linkOf(mail, "/factures/");
    walker.open("the invoice's mail", link);
    walker.offers(PAY);
    walker.press(PAY);
    walker.press("Payer");
    stage.mailbox().await(client.email(), "Paiement confirmé");
    walker.open("the invoice's mail, paid", link);
    walker.offers();
  }

  void getsACorrectedOne() {
    Stage.Person client = stage.register();
    String order = stage.order(client, "Les marais");
    stage.admin().post("/api/admin/commandes/" + order + "/facture", Map.of());
    stage.mailbox().await(client.email(), "Votre facture");
    String invoice = client.api().get("/api/invoices").text("/invoices/0/id");
    stage
        .admin()
        .post(
            "/api/admin/factures/" + invoice + "/rectificatives",
            Map.of(
                "id", UUID.randomUUID().toString(),
                "reason", "Nom mal orthographié",
                "nom", "Lina Morel-Roux"));
    stage.mailbox().await(client.email(), "Votre facture rectificative");
  }
}
