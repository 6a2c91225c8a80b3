package fr.livrestaka.persistence.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.exports.PersonalFile;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.application.accounts.port.PersonalFiles;
import fr.livrestaka.application.privacy.DataMapText;
import fr.livrestaka.application.privacy.port.StoredData;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.ClassifiedTable;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose rows are given. What is written is rolled back. */
class SqlStoredDataTest {
  private final PersonInEveryTable person = PersonInEveryTable.fresh();
  private final AccountId id = person.account().id();
  private final Statements sql = TestStore.bean(Statements.class);

  @Test
  void whatIsKnownByAProvenAddressIsGiven() {
    withThePerson(
        () -> {
          assertThat(ids("messages"))
              .containsExactlyInAnyOrderElementsOf(own("sent", "received", "visitor", "answer"));
          assertThat(ids("pending_commandes"))
              .containsExactlyInAnyOrderElementsOf(own("pending", "processed"));
          assertThat(ids("files")).contains(person.id("parked"));
        });
  }

  @Test
  void anAddressThatIsNotProvenGivesNothing() {
    withThePerson(
        () -> {
          sql.update("UPDATE users SET mailboxProvenAt = NULL WHERE id = ?", id.value());
          assertThat(ids("messages")).containsExactlyInAnyOrderElementsOf(own("sent", "received"));
          assertThat(ids("pending_commandes")).containsExactly(person.id("processed"));
          assertThat(ids("files")).doesNotContain(person.id("parked"));
          assertThat(ids("newsletter_subscriptions")).isEmpty();
          assertThat(ids("files", new AccountId(person.id("admin"))))
              .contains(person.id("attached"))
              .doesNotContain(person.id("parked"));
        });
  }

  @Test
  void aDraftIsItsWritersAlone() {
    withThePerson(
        () -> {
          draft("draft-to", person.id("admin"), id.value());
          draft("draft-by", id.value(), person.id("admin"));
          sql.update(
              "UPDATE message_attachments SET messageId = ? WHERE messageId = ? AND fileId = ?",
              person.id("draft-to"),
              person.id("received"),
              person.id("attached"));
          assertThat(ids("messages"))
              .contains(person.id("draft-by"))
              .doesNotContain(person.id("draft-to"));
          assertThat(TestStore.bean(PersonalData.class).of(id).messages())
              .extracting(message -> message.id())
              .contains(person.id("draft-by"))
              .doesNotContain(person.id("draft-to"));
          assertThat(TestStore.bean(PersonalFiles.class).of(id))
              .extracting(PersonalFile::path)
              .noneMatch(path -> path.toString().contains("attached-"));
        });
  }

  @Test
  void whatWasDoneUnderAFormerAddressIsGiven() {
    withThePerson(
        () -> {
          String former = "former." + person.mark() + "@example.org";
          sql.update(
              "INSERT INTO former_addresses (userId, email) VALUES (?, ?)", id.value(), former);
          line("own-line", former, id.value());
          line("line-of-somebody", former, person.id("client"));
          assertThat(ids("audit_logs"))
              .contains(person.id("own-line"), person.id("by-person"))
              .doesNotContain(person.id("line-of-somebody"), person.id("about-person"));
        });
  }

  private List<String> own(String... names) {
    return Stream.of(names).map(person::id).toList();
  }

  private void draft(String name, String from, String to) {
    sql.update(
        "INSERT INTO messages (id, senderId, receiverId, content, conversationId, statut,"
            + " updatedAt) VALUES (?, ?, ?, 'Brouillon', ?, 'BROUILLON', NOW(3))",
        person.id(name),
        from,
        to,
        person.id("drafts"));
  }

  private void line(String name, String actor, String target) {
    sql.update(
        "INSERT INTO audit_logs (id, adminEmail, action, targetType, targetId)"
            + " VALUES (?, ?, 'LOGIN', 'user', ?)",
        person.id(name),
        actor,
        target);
  }

  private List<String> ids(String table) {
    return ids(table, id);
  }

  private List<String> ids(String table, AccountId of) {
    List<ClassifiedTable> asked =
        DataMapText.current().tables().stream().filter(one -> one.name().equals(table)).toList();
    Map<String, ? extends List<? extends Map<String, ?>>> found =
        TestStore.bean(StoredData.class).of(of, asked);
    List<? extends Map<String, ?>> rows = found.get(table);
    return rows == null
        ? List.of()
        : rows.stream().map(row -> String.valueOf(row.get("id"))).toList();
  }

  private void withThePerson(Runnable asking) {
    try {
      TestStore.bean(Transactions.class)
          .writing(
              () -> {
                person.insertAccount(sql);
                person.fill(sql);
                asking.run();
                throw new RollBack();
              });
    } catch (RollBack done) {
      assertThat(done).isNotNull();
    }
  }

  private static final class RollBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
