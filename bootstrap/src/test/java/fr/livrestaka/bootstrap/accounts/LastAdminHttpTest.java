package fr.livrestaka.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.bootstrap.testing.AtOnce;
import fr.livrestaka.bootstrap.testing.TestClient.Answer;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Needs a program of its own, whose administrators it may all send away. */
class LastAdminHttpTest {
  private static TestProgram program;

  @BeforeAll
  static void start() {
    program = TestProgram.start(TestDatabase.newSchema(), Map.of());
  }

  @AfterAll
  static void stop() {
    program.stop();
  }

  @Test
  void ofTheLastTwoOneStays() throws Exception {
    TestPerson first = onlyAdmin(true);
    TestPerson second = onlyAdmin(false);
    Callable<Integer> erase = () -> first.client().delete("/api/users/me").status();
    Callable<Integer> close =
        () -> second.client().put("/api/users/me/deactivate", Map.of()).status();
    assertThat(AtOnce.all(List.of(erase, close))).containsExactlyInAnyOrder(200, 409);
  }

  @Test
  void theLastCannotLeave() {
    TestPerson admin = onlyAdmin(true);
    Answer erased = admin.client().delete("/api/users/me");
    assertThat(erased.status()).isEqualTo(409);
    assertThat(erased.json().path("error").asText()).isNotBlank();
    assertThat(admin.client().put("/api/users/me/deactivate", Map.of()).status()).isEqualTo(409);
  }

  private static TestPerson onlyAdmin(boolean only) {
    TestPerson person = TestPerson.register(program);
    Statements sql = program.bean(Statements.class);
    program
        .bean(Transactions.class)
        .writing(
            () -> {
              if (only) sql.update("UPDATE users SET isActive = 0 WHERE role = 'ADMIN'");
              sql.update("UPDATE users SET role = 'ADMIN' WHERE id = ?", person.id());
            });
    return person;
  }
}
