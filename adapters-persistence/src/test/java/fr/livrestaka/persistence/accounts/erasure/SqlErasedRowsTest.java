package fr.livrestaka.persistence.accounts.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.erasure.ErasedAccount;
import fr.livrestaka.application.accounts.erasure.ErasedTrace;
import fr.livrestaka.application.accounts.erasure.ErasedTraces;
import fr.livrestaka.application.accounts.port.ErasedRows;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.domain.messaging.Correspondent;
import fr.livrestaka.domain.messaging.ThreadRef;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import fr.livrestaka.persistence.testing.TextSearch;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A person wrote as a visitor and ordered as a guest, registered, and was erased; the backup is
 * from before the registration.
 */
class SqlErasedRowsTest {
  private static final Instant ERASED = Instant.parse("2026-03-04T18:00:00.500Z");

  private final Statements sql = TestStore.bean(Statements.class);
  private final PersonInEveryTable person = PersonInEveryTable.fresh();
  private final String mark = person.mark();
  private ErasedTraces taken = ErasedTraces.NONE;

  @BeforeEach
  void restoreABackup() {
    inTransaction(
        () -> {
          person.insertAccount(sql);
          insertTeam();
          insertVisit();
          insertGuestOrder();
          insertRest();
          return true;
        });
    try {
      inTransaction(
          () -> {
            taken =
                TestStore.bean(PersonalTraces.class)
                    .erase(person.account(), person.account().erased(ERASED).state(), true);
            throw new RollBack();
          });
    } catch (RollBack restored) {
      assertThat(restored).isNotNull();
    }
    inTransaction(
        () -> sql.update("DELETE FROM users WHERE id = ?", person.account().id().value()));
  }

  @Test
  void theBackupHasWhatTheErasureTook() {
    assertThat(taken.apart())
        .extracting(ErasedTrace::kind)
        .contains(
            ErasedTrace.Kind.GUEST_ORDER,
            ErasedTrace.Kind.MESSAGE,
            ErasedTrace.Kind.NOTICE,
            ErasedTrace.Kind.SUBSCRIPTION,
            ErasedTrace.Kind.AUDIT_ACTOR,
            ErasedTrace.Kind.AUDIT_DETAILS);
    assertThat(places()).isNotEmpty();
  }

  @Test
  void nothingOfThePersonIsLeft() {
    assertThat(erasedAgain())
        .extracting(StoredPath::value)
        .containsExactlyInAnyOrder(
            "orders/parked-" + mark + ".pdf", "messages/attached-" + mark + ".pdf");
    assertThat(places()).isEmpty();
    assertThat(number("messages", "id IN ('%s', '%s')")).isEqualTo(2);
  }

  @Test
  void aRepetitionChangesNothing() {
    erasedAgain();
    List<String> thread = threads();
    assertThat(thread).hasSize(1);
    assertThat(erasedAgain()).isEmpty();
    assertThat(threads()).isEqualTo(thread);
  }

  @Test
  void whatIsSomebodyElsesStays() {
    inTransaction(
        () ->
            sql.update(
                "INSERT INTO notifications (id, userId, title, message, updatedAt)"
                    + " VALUES (?, ?, 'Avis', 'Autre chose', NOW(3))",
                person.id("other-notice"),
                person.id("admin")));
    erasedAgain();
    assertThat(
            inTransaction(
                () ->
                    sql.query(
                        "SELECT id FROM notifications WHERE userId = ?",
                        row -> row.getString("id"),
                        person.id("admin"))))
        .containsExactly(person.id("other-notice"));
  }

  private List<StoredPath> erasedAgain() {
    ErasedAccount entry = new ErasedAccount(person.account().id(), ERASED, true, taken.apart());
    return inTransaction(() -> TestStore.bean(ErasedRows.class).eraseAgain(entry));
  }

  private List<String> places() {
    return inTransaction(() -> new TextSearch(sql).find(mark));
  }

  private List<String> threads() {
    return inTransaction(
        () ->
            sql.query(
                "SELECT threadKey FROM message_places WHERE messageId = ?",
                row -> row.getString("threadKey"),
                person.id("visit")));
  }

  private long number(String table, String condition) {
    String where = condition.formatted(person.id("visit"), person.id("answer"));
    return inTransaction(
        () ->
            sql.query(
                    "SELECT COUNT(*) AS n FROM " + table + " WHERE " + where,
                    row -> row.getLong("n"))
                .get(0));
  }

  private void insertTeam() {
    sql.update(
        "INSERT INTO users (id, prenom, nom, email, password, role, isActive, updatedAt)"
            + " VALUES (?, 'Autre', 'Personne', ?, '-', 'ADMIN', 0, NOW(3))",
        person.id("admin"),
        person.id("admin") + "@example.org");
  }

  private void insertVisit() {
    String email = person.account().email().toLowerCase(Locale.ROOT);
    String message =
        "INSERT INTO messages (id, senderId, receiverId, subject, content, conversationId,"
            + " visitorEmail, visitorName, updatedAt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, NOW(3))";
    sql.update(
        message,
        person.id("visit"),
        null,
        person.id("admin"),
        "Sujet " + mark,
        "Texte " + mark,
        person.id("thread"),
        email,
        "Zoé " + mark);
    sql.update(
        message,
        person.id("answer"),
        person.id("admin"),
        null,
        "Sujet " + mark,
        "Réponse " + mark,
        person.id("thread"),
        null,
        null);
    ThreadRef withTeam = ThreadRef.withTeam(Correspondent.ofVisitor(email));
    String thread = withTeam.key();
    sql.update(
        "INSERT INTO message_threads (threadKey, inbox, correspondent) VALUES (?, ?, ?)",
        thread,
        withTeam.inbox().value(),
        email);
    sql.update(
        "INSERT INTO message_places (threadKey, createdAt, messageId, incoming, hidden)"
            + " VALUES (?, NOW(3), ?, 1, 0)",
        thread,
        person.id("visit"));
    insertFile("attached", "messages", "Envoi");
    sql.update(
        "INSERT INTO message_attachments (id, messageId, fileId) VALUES (?, ?, ?)",
        person.id("attachment"),
        person.id("visit"),
        person.id("attached"));
  }

  private void insertGuestOrder() {
    sql.update(
        "INSERT INTO pending_commandes (id, prenom, nom, email, passwordHash, serviceId,"
            + " description, updatedAt) VALUES (?, ?, ?, ?, '-', 'service', ?, NOW(3))",
        person.id("pending"),
        "Zoé " + mark,
        mark,
        person.account().email(),
        "Texte " + mark);
    insertFile("parked", "orders", "TEMP_PENDING:" + person.id("pending") + "|Texte " + mark);
  }

  private void insertFile(String name, String folder, String description) {
    String stored = name + "-" + mark + ".pdf";
    sql.update(
        "INSERT INTO files (id, filename, storedName, mimeType, size, url, uploadedById,"
            + " description, updatedAt) VALUES (?, ?, ?, 'application/pdf', 1, ?, ?, ?, NOW(3))",
        person.id(name),
        stored,
        stored,
        "/uploads/" + folder + "/" + stored,
        person.id("admin"),
        description);
  }

  private void insertRest() {
    sql.update(
        "INSERT INTO notifications (id, userId, title, message, updatedAt)"
            + " VALUES (?, ?, 'Avis', ?, NOW(3))",
        person.id("notice"),
        person.id("admin"),
        person.account().email() + " a écrit");
    sql.update(
        "INSERT INTO newsletter_subscriptions (id, email, askedAt) VALUES (?, ?, NOW(3))",
        person.id("newsletter"),
        person.account().email().toLowerCase(Locale.ROOT));
    insertAudit("by-person", person.account().email());
    insertAudit("about-person", "admin@example.org");
  }

  private void insertAudit(String name, String actor) {
    sql.update(
        "INSERT INTO audit_logs (id, adminEmail, action, targetType, details, ipAddress, userAgent)"
            + " VALUES (?, ?, 'ORDER_PLACED', 'system', ?, '192.0.2.9', 'Firefox')",
        person.id(name),
        actor,
        "{\"email\": \"" + person.account().email() + "\"}");
  }

  private static <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }

  private static final class RollBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
