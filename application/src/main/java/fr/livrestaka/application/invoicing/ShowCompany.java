package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.orders.port.Orders;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows administrators whom a client's next invoices are made out to, where this was told. */
@Singleton
public final class ShowCompany {
  private final Accounts accounts;
  private final Orders orders;
  private final Companies companies;
  private final Transactions transactions;

  @Inject
  public ShowCompany(
      Accounts accounts, Orders orders, Companies companies, Transactions transactions) {
    this.accounts = accounts;
    this.orders = orders;
    this.companies = companies;
    this.transactions = transactions;
  }

  /**
   * @throws NotFound there is no such account
   */
  public Optional<Company> of(AccountId account) {
    return transactions.read(
        () -> {
          if (accounts.find(account).filter(Account::isListed).isEmpty()) {
            throw new NotFound("accounts.not-found");
          }
          return companies.of(CompanyHolder.of(account));
        });
  }

  /**
   * The order's own, else that of its client's account, as its invoice would have it.
   *
   * @throws NotFound there is no such order
   */
  public Optional<Company> of(OrderId id) {
    return transactions.read(
        () -> {
          Order order = orders.find(id).orElseThrow(() -> new NotFound("orders.not-found"));
          return of(companies, order.id(), order.userId());
        });
  }

  static Optional<Company> of(Companies companies, OrderId order, AccountId client) {
    return companies.of(CompanyHolder.of(order)).or(() -> companies.of(CompanyHolder.of(client)));
  }
}
