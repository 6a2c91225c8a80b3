package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.testing.TestClient;
import fr.livrestaka.bootstrap.testing.TestMails;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.testing.TestDatabase;
import fr.livrestaka.persistence.testing.TestDatabase.Schema;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The program is started again with another secret. */
class ReplacedSecretHttpTest {
  private static final String FORMER = "f".repeat(32);
  private static final String NEXT = "n".repeat(32);

  private final Schema schema = TestDatabase.newSchema();

  @Test
  void linksThatWereMailedBeforeStayGoodAndSessionsEndWithTheirSecret() {
    TestProgram before = start(FORMER);
    TestPerson lina;
    String session;
    String link;
    try {
      lina = TestPerson.register(before);
      session = lina.signIn(TestPerson.PASSWORD).json().path("token").asText();
      before.client().post("/api/auth/request-password-reset", Map.of("email", lina.email()));
      link = TestMails.of(before).await(lina.email(), "").links().getFirst();
    } finally {
      before.stop();
    }

    TestProgram meanwhile = start(NEXT + "," + FORMER);
    try {
      assertThat(me(meanwhile, session)).isEqualTo(200);
    } finally {
      meanwhile.stop();
    }

    TestProgram after = start(NEXT);
    try {
      assertThat(me(after, session)).isEqualTo(401);
      Map<String, String> reset =
          Map.of("token", link.substring(link.indexOf('=') + 1), "newPassword", "Nouveau-passe-2");
      TestClient.Answer done = after.client().post("/api/auth/reset-password", reset);
      assertThat(done.status()).as(done.text()).isEqualTo(200);
    } finally {
      after.stop();
    }
  }

  private TestProgram start(String secrets) {
    return TestProgram.start(schema, Map.of("JWT_SECRET", secrets));
  }

  private static int me(TestProgram program, String token) {
    return program.client().withToken(token).get("/api/auth/me").status();
  }
}
