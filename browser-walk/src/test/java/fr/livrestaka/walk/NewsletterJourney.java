package fr.livrestaka.walk;

import java.util.Map;

/** A reader of the site subscribes to the newsletter, and thinks better of it. */
final class NewsletterJourney {
  private final Stage stage;
  private final Walker walker;

  NewsletterJourney(Stage stage, Walker walker) {
    this.stage = stage;
    this.walker = walker;
  }

  void confirmsAndUnsubscribes() {
    ReceivedMail mail = subscribe(Stage.freshEmail());
    walker.open("the newsletter's mail", GuestJourneys.linkOf(mail, "/confirm"));
    walker.press("Confirmer mon inscription");
    walker.offers();
    walker.open("the newsletter's mail", GuestJourneys.linkOf(mail, "/unsubscribe"));
    walker.press("Me désinscrire");
    walker.offers();
  }

  /** What the mail program's own button sends (RFC 8058). */
  void unsubscribesInTheMailProgram() {
    String link = GuestJourneys.linkOf(subscribe(Stage.freshEmail()), "/unsubscribe");
    Api.Answer answer =
        stage
            .anybody()
            .send("POST", link, "List-Unsubscribe=One-Click", "application/x-www-form-urlencoded");
    if (answer.status() != 200) throw new IllegalStateException("not unsubscribed: " + answer);
  }

  private ReceivedMail subscribe(String email) {
    stage.anybody().post("/api/public/newsletter", Map.of("email", email));
    return stage.mailbox().await(email, "Confirmez votre inscription");
  }
}
