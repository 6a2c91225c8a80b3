package fr.livrestaka.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;

/** What the journeys share: the running program, its mails, and the people who use it. */
final class Stage {
  private final RunningProgram program;
  private final Mailbox mailbox;
  private final Api anybody;
  private final Api admin;

  Stage(RunningProgram program) {
    this.program = program;
    this.mailbox = new Mailbox(program.mails());
    this.anybody = Api.at(program.address());
    this.admin = anybody.signedIn(RunningProgram.ADMIN);
  }

  /** Somebody with an account, signed in. */
  record Person(String id, String email, Api api) {}

  RunningProgram program() {
    return program;
  }

  Mailbox mailbox() {
    return mailbox;
  }

  Api anybody() {
    return anybody;
  }

  Api admin() {
    return admin;
  }

  Person register() {
    String email = freshEmail();
    Api.Answer answer =
        anybody.post(
            "/api/auth/register",
            Map.of(
                "prenom",
                "Lina",
                "nom",
                "Moreau",
                "email",
                email,
                "password",
                RunningProgram.PASSWORD));
    return new Person(answer.text("/user/id"), email, anybody.withToken(answer.text("/token")));
  }

  /** An order of a pack at a fixed price, unpaid; returns its id. */
  String order(Person client, String title) {
    Api.Answer placed =
        client.api().post("/api/commandes", Map.of("titre", title, "packType", tariff("KDP")));
    return placed.text("/commande/id");
  }

  String estimate(String order) {
    return admin
        .post(
            "/api/admin/commandes/" + order + "/estimation",
            Map.of("pagesVerifiees", 180, "prixFinal", 33_000, "message", "Un beau texte !"))
        .text();
  }

  /** Where the person may pay the order; the session and the address of its page. */
  Api.Answer checkout(Person client, String order) {
    return client.api().post("/api/payments/create-checkout-session", Map.of("commandeId", order));
  }

  /** Pays without a browser. */
  void pay(String session) {
    Api.Answer paid = anybody.send("POST", "/dev/pay/" + session + "/pay", "", "");
    if (paid.status() != 303) throw new IllegalStateException("not paid: " + paid);
  }

  String tariff(String word) {
    for (JsonNode tariff : anybody.get("/api/tarifs").json().path("data")) {
      if (tariff.path("nom").asText().contains(word)) return tariff.path("id").asText();
    }
    throw new IllegalStateException("no tariff " + word);
  }

  static String freshEmail() {
    return "lecteur." + UUID.randomUUID() + "@example.org";
  }
}
