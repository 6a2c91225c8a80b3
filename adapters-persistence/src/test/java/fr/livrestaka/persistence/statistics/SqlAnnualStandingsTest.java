package fr.livrestaka.persistence.statistics;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.application.statistics.AnnualStandingsContract;
import fr.livrestaka.application.statistics.port.AnnualStandings;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.persistence.testing.TestStore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  private static @Nullable Integer pages(Paid paid) {
    return paid.pages() == 0 ? null : paid.pages();
  }
}
