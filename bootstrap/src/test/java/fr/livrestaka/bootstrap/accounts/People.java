package fr.livrestaka.bootstrap.accounts;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.util.Map;
import java.util.UUID;

/** People to test with, each with an address of their own. */
public final class People {
  public static final String PASSWORD = "Relieur-vert-1";

  private People() {}

  /** Somebody registered; the address has capitals. */
  public record Person(String id, String email, String token) {
    public TestClient client() {
      return TestProgram.shared().client().withToken(token);
    }
  }

  public static String freshEmail() {
    return "Lina." + UUID.randomUUID() + "@Example.org";
  }

  public static Map<String, Object> registration(String email) {
    return Map.of("prenom", "Lina", "nom", "Moreau", "email", email, "password", PASSWORD);
  }

  public static Map<String, Object> credentials(String email, String password) {
    return Map.of("email", email, "password", password);
  }

  public static Person register() {
    String email = freshEmail();
    Answer answer = TestProgram.shared().client().post("/api/auth/register", registration(email));
    if (answer.status() != 201) throw new AssertionError(answer.status() + " " + answer.text());
    return new Person(
        answer.json().path("user").path("id").asText(),
        email,
        answer.json().path("token").asText());
  }

  public static Answer signIn(String email, String password) {
    return TestProgram.shared().client().post("/api/auth/login", credentials(email, password));
  }

  /** Somebody with another role than registration gives, signed in. */
  public static Person withRole(String role) {
    Person person = register();
    TestSql.update("UPDATE users SET role = ? WHERE id = ?", role, person.id());
    return new Person(
        person.id(),
        person.email(),
        signIn(person.email(), PASSWORD).json().path("token").asText());
  }
}
