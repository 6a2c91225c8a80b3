package fr.livrestaka.application.accounts;

import fr.livrestaka.application.accounts.port.Companies;
import fr.livrestaka.application.shared.Undoable;
import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Companies in memory. */
public final class InMemoryCompanies implements Companies, Undoable {
  private final Map<CompanyHolder, Company> told = new HashMap<>();

  @Override
  public Optional<Company> of(CompanyHolder holder) {
    return Optional.ofNullable(told.get(holder));
  }

  @Override
  public void keep(CompanyHolder holder, Company company) {
    told.put(holder, company);
  }

  @Override
  public void forget(CompanyHolder holder) {
    told.remove(holder);
  }

  @Override
  public Runnable undo() {
    Map<CompanyHolder, Company> before = Map.copyOf(told);
    return () -> {
      told.clear();
      told.putAll(before);
    };
  }
}
