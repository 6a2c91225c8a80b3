package fr.livrestaka.walk;

import fr.livrestaka.walk.Stage.Person;

/** A client asks for a copy of the own data, and fetches it from the mail. */
final class ExportJourney {
  private final Stage stage;
  private final Walker walker;

  ExportJourney(Stage stage, Walker walker) {
    this.stage = stage;
    this.walker = walker;
  }

  void fetchesTheCopyFromTheMail() {
    Person client = stage.register();
    client.api().get("/api/users/me/export");
    ReceivedMail mail = stage.mailbox().await(client.email(), "Votre export");
    walker.open("the export's mail", GuestJourneys.linkOf(mail, "/exports/"));
    walker.offers("Télécharger mes données");
    walker.browser().fill("email", client.email());
    walker.browser().fill("password", RunningProgram.PASSWORD);
    walker.press("Télécharger mes données");
    walker.offers("Télécharger mes données");
  }
}
