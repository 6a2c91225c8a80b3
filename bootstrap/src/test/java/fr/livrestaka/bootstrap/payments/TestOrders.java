package fr.livrestaka.bootstrap.payments;

import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Map;

/** Orders to test with. */
public final class TestOrders {
  private TestOrders() {}

  /** An order of the seeded KDP pack, 350 €; returns its id. */
  public static String place(Person client, String title) {
    Answer placed =
        client.client().post("/api/commandes", Map.of("titre", title, "packType", tariff("KDP")));
    if (placed.status() != 201) throw new AssertionError(placed.text());
    return placed.json().path("commande").path("id").asText();
  }

  /** The seeded tariff with this word in its name; returns its id. */
  public static String tariff(String word) {
    for (var tariff : TestProgram.shared().client().get("/api/tarifs").json().path("data")) {
      if (tariff.path("nom").asText().contains(word)) return tariff.path("id").asText();
    }
    throw new AssertionError("no tariff " + word);
  }
}
