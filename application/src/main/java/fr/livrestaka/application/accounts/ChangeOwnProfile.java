package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.accounts.sessions.AccessRefused;
import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.ProfileChange;
import fr.livrestaka.domain.accounts.ProfileField;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the profile fields that were sent, and no other (contract A §2.3). */
@Singleton
public final class ChangeOwnProfile {
  private static final String COMPANY = "entreprise";

  private final Accounts accounts;
  private final Companies companies;
  private final AuditLog audit;
  private final Transactions transactions;
  private final InstantSource clock;

  @Inject
  public ChangeOwnProfile(
      Accounts accounts,
      Companies companies,
      AuditLog audit,
      Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.companies = companies;
    this.audit = audit;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * @return the account as stored now
   */
  public Account change(Caller caller, ProfileChange change) {
    return change(caller, change, Optional.empty());
  }

  /**
   * @param company empty: it stays; within it empty: nothing is told of it any more
   * @return the account as stored now
   */
  public Account change(Caller caller, ProfileChange change, Optional<Optional<Company>> company) {
    List<String> fields =
        new ArrayList<>(change.fields().stream().map(ProfileField::name).toList());
    if (company.isPresent()) fields.add(COMPANY);
    return transactions.write(
        () -> {
          Account changed =
              accounts
                  .change(caller.id(), account -> change.applyTo(account, clock.instant()))
                  .orElseThrow(AccessRefused::unknownAccount);
          company.ifPresent(told -> keep(CompanyHolder.of(caller.id()), told));
          audit.record(
              AccountAudit.self(
                  caller,
                  "USER_UPDATED",
                  AuditSeverity.LOW,
                  Map.of("fields_updated", fields, "method", "profile_update")));
          return changed;
        });
  }

  private void keep(CompanyHolder holder, Optional<Company> told) {
    told.ifPresentOrElse(
        company -> companies.keep(holder, company), () -> companies.forget(holder));
  }
}
