package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whom the own invoices are made out to (contract A §2.10). */
@Singleton
public final class OwnCompany {
  private final Accounts accounts;
  private final Companies companies;
  private final AuditLog audit;
  private final Transactions transactions;

  @Inject
  public OwnCompany(
      Accounts accounts, Companies companies, AuditLog audit, Transactions transactions) {
    this.accounts = accounts;
    this.companies = companies;
    this.audit = audit;
    this.transactions = transactions;
  }

  public Optional<Company> show(Caller caller) {
    return transactions.readCurrent(() -> companies.of(CompanyHolder.of(caller.id())));
  }

  /**
   * In the place of what was told before. Invoices that are issued stay as they are.
   *
   * @param told empty: nothing is told any more
   * @throws AccessRefused the account is erased or closed
   */
  public void tell(Caller caller, Optional<Company> told) {
    CompanyHolder holder = CompanyHolder.of(caller.id());
    transactions.writing(
        () -> {
          lock(caller);
          told.ifPresentOrElse(
              company -> companies.keep(holder, company), () -> companies.forget(holder));
          audit.record(
              AccountAudit.self(
                  caller,
                  "USER_UPDATED",
                  AuditSeverity.LOW,
                  Map.of("fields_updated", List.of("entreprise"), "method", "company_update")));
        });
  }

  /** Against another change at the same time, and an erasure. */
  private void lock(Caller caller) {
    boolean isOpen =
        accounts.change(caller.id(), unchanged -> unchanged).filter(Account::isActive).isPresent();
    if (!isOpen) throw AccessRefused.unknownAccount();
  }
}
