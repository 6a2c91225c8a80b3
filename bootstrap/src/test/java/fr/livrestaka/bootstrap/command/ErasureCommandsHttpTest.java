package fr.livrestaka.bootstrap.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.bootstrap.accounts.People;
import fr.livrestaka.bootstrap.accounts.People.Person;
import fr.livrestaka.bootstrap.testing.TestProgram;
import fr.livrestaka.bootstrap.testing.TestSql;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of erasures is kept apart from the backups, and erases again after a restore. */
class ErasureCommandsHttpTest {
  private static final TestProgram PROGRAM = TestProgram.shared();

  @TempDir private Path folder = Path.of("");
  private final StringWriter errors = new StringWriter();

  @Test
  void theJournalNamesTheAccountsThatWereErasedAndNothingElse() throws IOException {
    Person person = People.register();
    assertThat(person.client().delete("/api/users/me").status()).isEqualTo(200);
    Path file = folder.resolve("erasures.csv");
    assertThat(run("export-erasures", file.toString())).isZero();
    assertThat(Files.readAllLines(file))
        .startsWith("accountId;erasedAt;byAddress")
        .anyMatch(line -> line.matches(person.id() + ";\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z;false"));
    assertThat(Files.readString(file)).doesNotContain(person.email());
  }

  @Test
  void whatABackupBroughtBackIsErasedAgain() throws IOException {
    Person back = People.register();
    Path file = folder.resolve("erasures.csv");
    Files.write(
        file,
        List.of(
            "accountId;erasedAt;byAddress",
            back.id() + ";2026-03-02T12:00:00.123Z;true",
            "unknown;2026-03-02T12:00:00Z;false"));
    assertThat(run("reapply-erasures", file.toString())).isZero();
    assertThat(TestSql.count("users WHERE email = ?", back.email())).isZero();
    assertThat(TestSql.count("erasure_journal WHERE accountId = ?", back.id())).isEqualTo(1);
    assertThat(run("reapply-erasures", file.toString())).isZero();
  }

  /** The backup is from before the person had an account. */
  @Test
  void whatWentWithAnAccountThatTheBackupDoesNotHaveIsErasedAgain() throws IOException {
    Person person = People.register();
    TestSql.update("UPDATE users SET mailboxProvenAt = NOW(3) WHERE id = ?", person.id());
    String order = person.id() + "-guest";
    insertGuestOrder(order, person.email());
    assertThat(person.client().delete("/api/users/me").status()).isEqualTo(200);
    Path file = folder.resolve("erasures.csv");
    assertThat(run("export-erasures", file.toString())).isZero();
    assertThat(Files.readAllLines(file)).contains(person.id() + ";GUEST_ORDER;" + order);
    assertThat(Files.readString(file)).doesNotContain(person.email());

    insertGuestOrder(order, person.email());
    assertThat(run("reapply-erasures", file.toString())).isZero();
    assertThat(TestSql.count("pending_commandes WHERE id = ?", order)).isZero();
  }

  private static void insertGuestOrder(String id, String email) {
    TestSql.update(
        "INSERT INTO pending_commandes (id, prenom, nom, email, passwordHash, serviceId, updatedAt)"
            + " VALUES (?, 'Lina', 'Moreau', ?, '-', 'service', NOW(3))",
        id,
        email);
  }

  @Test
  void aFileThatIsNoJournalChangesNothing() throws IOException {
    Path file = folder.resolve("erasures.csv");
    Files.write(file, List.of("accountId;erasedAt;byAddress", "someone;yesterday;true"));
    assertThat(run("reapply-erasures", file.toString())).isEqualTo(1);
    assertThat(errors.toString()).contains("line 2 has no time");
    Files.write(file, List.of("accountId;erasedAt;byAddress", "accountId;trace;id", "a;NOTHING;b"));
    assertThat(run("reapply-erasures", file.toString())).isEqualTo(1);
    assertThat(errors.toString()).contains("line 3 has an unknown trace");
    Files.write(file, List.of("something else"));
    assertThat(run("reapply-erasures", file.toString())).isEqualTo(1);
    assertThat(errors.toString()).contains("is no journal of erasures");
  }

  private int run(String... words) {
    return ProgramCommand.commandLine(() -> 0, ErasureCommandsHttpTest::running)
        .setErr(new PrintWriter(errors, true))
        .execute(words);
  }

  private static <T> int running(Class<T> part, ToIntFunction<T> work) {
    return work.applyAsInt(PROGRAM.bean(part));
  }
}
