package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import java.util.Map;
import java.util.UUID;

/** Somebody who has just registered. */
record TestPerson(TestProgram program, String id, String email, String token) {
  static final String PASSWORD = "Relieur-vert-1";

  static TestPerson register(TestProgram program) {
    String email = "Lina." + UUID.randomUUID() + "@Example.org";
    Answer answer =
        program
            .client()
            .post(
                "/api/auth/register",
                Map.of("prenom", "Lina", "nom", "Moreau", "email", email, "password", PASSWORD));
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    return new TestPerson(
        program,
        answer.json().path("user").path("id").asText(),
        email,
        answer.json().path("token").asText());
  }

  /** A client that bears the token of the registration. */
  TestClient client() {
    return program.client().withToken(token);
  }

  Answer signIn(String password) {
    return program.client().post("/api/auth/login", Map.of("email", email, "password", password));
  }
}
