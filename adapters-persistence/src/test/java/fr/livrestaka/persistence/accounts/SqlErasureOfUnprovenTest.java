package fr.livrestaka.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody has registered another person's name and address, and has the account erased. */
class SqlErasureOfUnprovenTest {
  private final Statements sql = TestStore.bean(Statements.class);
  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final PersonInEveryTable person = PersonInEveryTable.fresh();

  @Test
  void whatIsKnownByTheAddressOnlyIsNotTheAccounts() {
    Account account = person.account();
    Account after = account.erased(Instant.parse("2026-03-04T18:00:00.500Z")).state();
    transactions.writing(
        () -> {
          person.insertAccount(sql);
          person.fill(sql);
        });

    transactions.writing(() -> TestStore.bean(PersonalTraces.class).erase(account, after, false));

    for (String stranger :
        List.of(
            "pending_commandes pending",
            "newsletter_subscriptions newsletter",
            "notifications mail-notice",
            "notifications admins-notice",
            "outbox waiting")) {
      assertThat(rows(stranger, "")).as(stranger).isEqualTo(1);
    }
    assertThat(rows("messages visitor", " AND content <> '[Message effacé]'")).isEqualTo(1);
    for (String own : List.of("pending_commandes processed", "notifications own-notice")) {
      assertThat(rows(own, "")).as(own).isZero();
    }
    assertThat(rows("messages sent", " AND content = '[Message effacé]'")).isEqualTo(1);
  }

  /**
   * @param place a table and the name of a row
   */
  private long rows(String place, String condition) {
    String[] parts = place.split(" ");
    return count(parts[0] + " WHERE id = '" + person.id(parts[1]) + "'" + condition);
  }

  private long count(String rows) {
    return transactions.write(
        () ->
            sql.query("SELECT COUNT(*) AS number FROM " + rows, row -> row.getLong("number"))
                .get(0));
  }
}
