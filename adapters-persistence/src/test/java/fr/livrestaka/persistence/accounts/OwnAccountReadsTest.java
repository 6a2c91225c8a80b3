package fr.livrestaka.persistence.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.livrestaka.application.accounts.PersonalRecord;
import fr.livrestaka.application.accounts.PersonalRecord.MessageLine;
import fr.livrestaka.application.accounts.PersonalRecord.OrderLine;
import fr.livrestaka.application.accounts.port.ClientStandings;
import fr.livrestaka.application.accounts.port.PersonalData;
import fr.livrestaka.application.shared.port.Json;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.ClientStanding;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OwnAccountReadsTest {
  private final Statements sql = TestStore.bean(Statements.class);
  private final PersonInEveryTable person = PersonInEveryTable.fresh();

  @Test
  void countsOrders() {
    AccountId id = filled();
    assertThat(inTransaction(() -> TestStore.bean(ClientStandings.class).of(id)))
        .isEqualTo(new ClientStanding(2, 1));
    assertThat(
            inTransaction(() -> TestStore.bean(ClientStandings.class).of(new AccountId("no such"))))
        .isEqualTo(new ClientStanding(0, 0));
  }

  @Test
  void readsWhatAnExportTells() {
    AccountId id = filled();
    PersonalRecord record = inTransaction(() -> TestStore.bean(PersonalData.class).of(id));
    assertThat(record.orders())
        .extracting(OrderLine::id)
        .containsExactlyInAnyOrder(person.id("invoiced"), person.id("open"));
    assertThat(record.invoices()).hasSize(1);
    assertThat(record.invoices().get(0).amount()).isEqualTo(28_000);
    assertThat(record.invoices().get(0).orderId()).isEqualTo(person.id("invoiced"));
    assertThat(record.messages())
        .extracting(MessageLine::id, MessageLine::isFromAdmin)
        .containsExactlyInAnyOrder(
            tuple(person.id("sent"), false), tuple(person.id("received"), true));
  }

  @Test
  void jsonKeepsNumbersAndNulls() {
    Json json = TestStore.bean(Json.class);
    Map<String, Object> read = json.read("{\"a\": 0.10, \"b\": null, \"c\": {\"d\": [1, true]}}");
    assertThat(read)
        .containsEntry("a", new BigDecimal("0.10"))
        .containsEntry("b", null)
        .containsKey("c");
    assertThat(json.read(json.write(read))).isEqualTo(read);
  }

  private AccountId filled() {
    inTransaction(
        () -> {
          person.insertAccount(sql);
          person.fill(sql);
          return true;
        });
    return person.account().id();
  }

  private static <T> T inTransaction(Supplier<T> work) {
    return TestStore.bean(Transactions.class).write(work);
  }
}
