package fr.livrestaka.persistence.retention;

import static fr.livrestaka.persistence.retention.RetentionRows.ended;
import static fr.livrestaka.persistence.retention.RetentionRows.run;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.retention.port.OldRows;
import fr.livrestaka.application.retention.port.OldRowsContract;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.Collections;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlOldRowsTest extends OldRowsContract {
  /** Later than the contract's rows, so that they do not meet. */
  private static final Instant OLD = START.plusSeconds(86_400);

  private static final Instant BEFORE = OLD.plusMillis(1);

  @Override
  protected OldRows old() {
    return TestStore.bean(OldRows.class);
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return RetentionRows.inTransaction(work);
  }

  @Override
  protected String stored(RetentionKind kind) {
    return switch (kind) {
      case MANUSCRIPTS -> manuscript(START);
      case WRITTEN_CONTRACTS -> {
        Order order = ended(START);
        RetentionRows.contract(order, START);
        yield order.id().value();
      }
      case PASSWORD_LINKS -> passwordLink();
      case NEWSLETTER -> subscription("UNSUBSCRIBED");
      default -> logged("USER_UPDATED");
    };
  }

  @Test
  void proofsOfErasuresAndApprovalsStayInTheLog() {
    String deleted = logged("USER_DELETED");
    String approved = logged("RETENTION_APPROVED");
    assertThat(lock(RetentionKind.LOGS, deleted, BEFORE)).isFalse();
    assertThat(lock(RetentionKind.LOGS, approved, BEFORE)).isFalse();
  }

  @Test
  void whoIsSubscribedStays() {
    String confirmed = subscription("CONFIRMED");
    assertThat(lock(RetentionKind.NEWSLETTER, confirmed, BEFORE)).isFalse();
  }

  @Test
  void guestOrdersAreThoseOfTheFormerServiceThatWereNeverPaid() {
    String former = guestOrder(0);
    String paid = guestOrder(1);
    String own = guestOrder(0);
    run(
        "INSERT INTO checkouts (id, pendingCommandeId, amount, status, createdAt, expiresAt)"
            + " VALUES (?, ?, 5, 'EXPIRED', ?, ?)",
        own,
        own,
        OLD,
        BEFORE);
    assertThat(lock(RetentionKind.PROSPECTS, former, OLD)).isFalse();
    assertThat(lock(RetentionKind.PROSPECTS, former, BEFORE)).isTrue();
    assertThat(lock(RetentionKind.PROSPECTS, paid, BEFORE)).isFalse();
    assertThat(lock(RetentionKind.PROSPECTS, own, BEFORE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"VISITOR_THREADS, USER_MESSAGE", "CONSULTATIONS, CONSULTATION_REQUEST"})
  void aConversationIsKeptFromItsLastMessageOn(RetentionKind kind, String type) {
    RetentionKind other =
        kind == RetentionKind.CONSULTATIONS
            ? RetentionKind.VISITOR_THREADS
            : RetentionKind.CONSULTATIONS;
    String conversation = RetentionRows.id();
    RetentionRows.message(conversation, type, OLD.minusSeconds(9), null, "ana@example.org");
    RetentionRows.message(
        conversation, "ADMIN_MESSAGE", OLD, RetentionRows.account(Role.ADMIN, OLD).value(), null);
    assertThat(lock(kind, conversation, OLD)).isFalse();
    assertThat(lock(kind, conversation, BEFORE)).isTrue();
    assertThat(lock(other, conversation, BEFORE)).isFalse();
    assertThat(inTransaction(() -> old().first(kind, BEFORE, 1000))).contains(conversation);
  }

  @Test
  void aConversationOfAClientGoesWithTheAccount() {
    String conversation = RetentionRows.id();
    String client = RetentionRows.account(Role.USER, OLD).value();
    RetentionRows.message(conversation, "USER_MESSAGE", OLD, null, "ana@example.org");
    RetentionRows.message(conversation, "USER_MESSAGE", OLD, client, null);
    assertThat(lock(RetentionKind.VISITOR_THREADS, conversation, BEFORE)).isFalse();
  }

  @Test
  void aBlankConversationIsThatOfManyPeople() {
    RetentionRows.message("", "USER_MESSAGE", OLD, null, "ana@example.org");
    assertThat(lock(RetentionKind.VISITOR_THREADS, "", BEFORE)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "LOGS, audit_logs_createdAt_idx",
    "PASSWORD_LINKS, password_resets_expiresAt_idx",
    "NEWSLETTER, newsletter_subscriptions_unsubscribedAt_idx",
    "MANUSCRIPTS, commandes_statut_updatedAt_idx",
    "WRITTEN_CONTRACTS, written_contracts_concludedAt_idx",
    "PROSPECTS, pending_commandes_unpaid_idx",
    "CONSULTATIONS, messages_type_createdAt_idx",
    "VISITOR_THREADS, messages_visitorEmail_idx"
  })
  void thereIsAnIndexForEachKind(RetentionKind kind, String index) {
    Finding finding = Findings.ALL.get(kind);
    int marks = finding.rows().split("\\?", -1).length - 1;
    String forced = finding.rows().replaceFirst(" WHERE", " FORCE INDEX (" + index + ") WHERE");
    String plan =
        inTransaction(
            () ->
                TestStore.bean(Statements.class)
                    .query(
                        "EXPLAIN FORMAT=JSON SELECT " + finding.key() + " FROM " + forced,
                        row -> row.getString(1),
                        Collections.nCopies(marks, START).toArray())
                    .get(0));
    assertThat(plan).containsPattern("\"(key|index_name)\": \"" + index + "\"");
  }

  private static String manuscript(Instant at) {
    Order order = ended(at);
    RetentionRows.file(order, "/uploads/orders/" + order.id().value());
    return order.id().value();
  }

  private static String passwordLink() {
    String id = RetentionRows.id();
    run(
        "INSERT INTO password_resets (id, userId, tokenHash, expiresAt) VALUES (?, ?, ?, ?)",
        id,
        RetentionRows.account(Role.USER, START).value(),
        id,
        START);
    return id;
  }

  private static String subscription(String status) {
    String id = RetentionRows.id();
    run(
        "INSERT INTO newsletter_subscriptions (id, email, status, askedAt, unsubscribedAt)"
            + " VALUES (?, ?, ?, ?, ?)",
        id,
        id + "@example.org",
        status,
        START,
        START);
    return id;
  }

  private static String logged(String action) {
    String id = RetentionRows.id();
    run(
        "INSERT INTO audit_logs (id, adminEmail, action, targetType, createdAt)"
            + " VALUES (?, 'x@example.org', ?, 'user', ?)",
        id,
        action,
        START);
    return id;
  }

  private static String guestOrder(int processed) {
    String id = RetentionRows.id();
    run(
        "INSERT INTO pending_commandes (id, prenom, nom, email, passwordHash, serviceId, isProcessed,"
            + " createdAt, updatedAt) VALUES (?, 'Ana', 'Roche', ?, '-', 's', ?, ?, ?)",
        id,
        id + "@example.org",
        processed,
        OLD,
        OLD);
    return id;
  }
}
