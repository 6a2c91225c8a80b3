package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.accounts.port.CompaniesContract;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import java.util.List;

class InMemoryCompaniesTest extends CompaniesContract {
  private final Companies companies = new InMemoryCompanies();

  @Override
  protected Companies companies() {
    return companies;
  }

  @Override
  protected List<CompanyHolder> holders() {
    return List.of(
        CompanyHolder.of(new AccountId("lina")),
        CompanyHolder.of(new GuestOrderId("guest")),
        CompanyHolder.of(new OrderId("order")));
  }

  @Override
  protected void inTransaction(Runnable work) {
    work.run();
  }
}
