package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.PostalAddress;
import java.util.Optional;

/**
 * What a buyer has told of the business, or only of the address, that invoices are made out to;
 * checked when it was told, see {@link CompanyRequest}.
 *
 * @param name also without a number: an association has none
 * @param siren nine digits; that of the SIRET where there is one
 * @param siret fourteen digits
 * @param vatNumber begins with the prefix of its state
 * @param registration number of a business outside the Union that has no VAT number
 */
public record Company(
    Optional<String> name,
    Optional<String> siren,
    Optional<String> siret,
    Optional<String> vatNumber,
    Optional<String> registration,
    Optional<PostalAddress> address) {

  /** Whether it says who the buyer is, and not only where he lives. */
  boolean namesSomebody() {
    return name.isPresent() || siren.isPresent() || vatNumber.isPresent();
  }

  @Override
  public String toString() {
    return "Company[]";
  }
}
