package fr.livrestaka.persistence.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.statistics.AnnualStandingsContract;
import fr.livrestaka.application.statistics.port.AnnualStandings;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.statistics.AnnualStanding;
import fr.livrestaka.domain.statistics.Period;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SqlAnnualStandingsTest extends AnnualStandingsContract {
  private static final Instant LONG_AGO = Instant.parse("2010-01-01T00:00:00Z");

  private final BusinessRows rows = new BusinessRows();

  @Override
  protected AnnualStandings standings() {
    return TestStore.bean(AnnualStandings.class);
  }

  @Override
  protected AccountId client() {
    String[] id = new String[1];
    inTransaction(() -> id[0] = rows.user(LONG_AGO));
    return new AccountId(id[0]);
  }

  @Override
  protected void order(AccountId client, Paid... payments) {
    List<Paid> all = List.of(payments);
    String order =
        rows.order(client.value(), all.isEmpty() ? null : pages(all.getFirst()), false, LONG_AGO);
    all.forEach(paid -> rows.payment(order, paid.cents(), paid.refunded(), paid.paidAt()));
  }

  @Override
  protected void formerOrder(AccountId client, Paid payment) {
    String order = rows.order(client.value(), pages(payment), true, LONG_AGO);
    rows.invoice(order, payment.cents(), false, payment.paidAt());
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }

  @Test
  void whatWasLostIsNotSpentAndWhatCameByHandIs() {
    AccountId client = client();
    Instant may = Instant.parse("2026-05-01T10:00:00Z");
    AnnualStanding[] found = new AnnualStanding[1];
    inTransaction(
        () -> {
          rows.lose(
              rows.payment(rows.order(client.value(), 10, false, may), 20_000, 0, may), 20_000);
          rows.lose(
              rows.payment(rows.order(client.value(), 20, false, may), 9_000, 1_000, may), 3_000);
          String byHand = rows.order(client.value(), 40, false, may);
          rows.handPayment(rows.invoice(byHand, 7_000, true, may), 7_000, may);
          found[0] = standings().of(client, Period.ofYear(2026));
        });
    assertThat(found[0]).isEqualTo(new AnnualStanding(Money.ofCents(12_000), 60, 2));
  }

  private static @Nullable Integer pages(Paid paid) {
    return paid.pages() == 0 ? null : paid.pages();
  }
}
