package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.invoicing.parties.Company;
import fr.livrestaka.domain.invoicing.parties.CompanyHolder;
import java.util.Optional;

/** What buyers have told of the company or the address that invoices are made out to. */
public interface Companies {
  Optional<Company> of(CompanyHolder holder);

  /** In the place of what was told before; the holder is stored. Needs a write transaction. */
  void keep(CompanyHolder holder, Company company);

  /** Nothing is told any more. Needs a write transaction. */
  void forget(CompanyHolder holder);
}
