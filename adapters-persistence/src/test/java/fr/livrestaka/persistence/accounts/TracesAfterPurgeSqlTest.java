package fr.livrestaka.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.erasure.ErasedTraces;
import fr.livrestaka.application.accounts.port.PersonalTraces;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.StoredInvoicing;
import fr.livrestaka.persistence.testing.TestStore;
import fr.livrestaka.persistence.testing.TextSearch;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** An invoice that was purged is no reason to keep what its order says. */
class TracesAfterPurgeSqlTest {
  private final Statements sql = TestStore.bean(Statements.class);
  private final Transactions transactions = TestStore.bean(Transactions.class);
  private final PersonInEveryTable person = PersonInEveryTable.fresh();

  @Test
  void nothingIsLeftButTheInvoicesRow() {
    transactions.writing(
        () -> {
          person.insertAccount(sql);
          person.fill(sql);
        });
    StoredInvoicing.purge(person.id("invoice"));
    Account after = person.account().erased(Instant.parse("2040-03-04T18:00:00Z")).state();
    ErasedTraces left =
        transactions.write(
            () -> TestStore.bean(PersonalTraces.class).erase(person.account(), after, true));

    assertThat(transactions.write(() -> new TextSearch(sql).find(person.mark())))
        .filteredOn(place -> !place.startsWith("users."))
        .containsExactlyInAnyOrder(
            "invoices.number " + person.id("invoice"), "invoices.pdfUrl " + person.id("invoice"));
    assertThat(left.files()).extracting(path -> path.value()).anyMatch(p -> p.contains("kept"));
  }
}
