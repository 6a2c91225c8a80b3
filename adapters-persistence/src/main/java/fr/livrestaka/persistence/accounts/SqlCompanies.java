package fr.livrestaka.persistence.accounts;

import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Table {@code companies}. */
@Singleton
final class SqlCompanies implements Companies {
  private final CompanyRows rows;

  SqlCompanies(CompanyRows rows) {
    this.rows = rows;
  }

  @Override
  public Optional<Company> of(CompanyHolder holder) {
    return rows.findById(holder.id()).map(CompanyRow::toCompany);
  }

  /** Two at once of one person end with that of the later one. */
  @Override
  public void keep(CompanyHolder holder, Company company) {
    forget(holder);
    rows.save(CompanyRow.of(holder, company));
  }

  @Override
  public void forget(CompanyHolder holder) {
    rows.deleteById(holder.id());
  }
}
