package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.orders.OrderId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows what was told of the company with an account, or for an order. */
@Singleton
public final class ShowCompany {
  private final Companies companies;
  private final Transactions transactions;

  @Inject
  public ShowCompany(Companies companies, Transactions transactions) {
    this.companies = companies;
    this.transactions = transactions;
  }

  public Optional<Company> of(AccountId account) {
    return transactions.readCurrent(() -> companies.of(CompanyHolder.of(account)));
  }

  /** Its own, else that of the client's account, as its invoice would have it. */
  public Optional<Company> of(OrderId order, AccountId client) {
    return transactions.readCurrent(
        () ->
            companies.of(CompanyHolder.of(order)).or(() -> companies.of(CompanyHolder.of(client))));
  }
}
