package fr.livrestaka.domain.invoicing.parties;

import java.util.Optional;

/**
 * Who issues a document, as known at its issue.
 *
 * @param address lines separated by commas or line breaks
 * @param siret 14 digits
 * @param rcs register mention, for example {@code RCS Paris 732 829 320}
 * @param vatNumber for example {@code FR44732829320}
 */
public record SellerIdentity(
    String name,
    Optional<String> legalForm,
    Optional<String> address,
    Optional<String> siret,
    Optional<String> rcs,
    Optional<String> vatNumber,
    String email) {

  /** The company's nine digits, the first of the SIRET. */
  public Optional<String> siren() {
    return siret.filter(digits -> digits.length() >= 9).map(digits -> digits.substring(0, 9));
  }
}
