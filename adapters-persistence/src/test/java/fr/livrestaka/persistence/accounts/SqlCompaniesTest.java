package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.accounts.port.CompaniesContract;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.testing.PersonInEveryTable;
import fr.livrestaka.persistence.testing.TestStore;
import java.util.List;
import java.util.stream.Stream;

class SqlCompaniesTest extends CompaniesContract {
  private final Statements sql = TestStore.bean(Statements.class);
  private final PersonInEveryTable person = PersonInEveryTable.fresh();

  @Override
  protected Companies companies() {
    return TestStore.bean(Companies.class);
  }

  @Override
  protected List<CompanyHolder> holders() {
    inTransaction(
        () -> {
          person.insertAccount(sql);
          person.fill(sql);
        });
    Stream<GuestOrderId> guests =
        TestStore.bean(Transactions.class).write(this::guestOrders).stream();
    return Stream.concat(
            Stream.of(
                CompanyHolder.of(person.account().id()),
                CompanyHolder.of(new OrderId(person.id("open")))),
            guests.map(CompanyHolder::of))
        .toList();
  }

  private List<GuestOrderId> guestOrders() {
    return sql.query(
        "SELECT id FROM pending_commandes WHERE userId = ? LIMIT 1",
        row -> new GuestOrderId(row.getString("id")),
        person.account().id().value());
  }

  @Override
  protected void inTransaction(Runnable work) {
    TestStore.bean(Transactions.class).writing(work);
  }
}
