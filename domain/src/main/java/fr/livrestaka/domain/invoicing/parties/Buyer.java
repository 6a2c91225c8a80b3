package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.PostalAddress;
import java.util.Optional;

/**
 * Who is invoiced, as known at the issue.
 *
 * @param siren nine digits; empty for consumers and for companies outside France
 * @param vatNumber VAT number of a company in the European Union
 */
public record Buyer(
    String name,
    String email,
    Optional<PostalAddress> address,
    Optional<String> siren,
    Optional<String> vatNumber) {

  /**
   * Without a VAT number.
   *
   * @param addressText as typed, see {@link PostalAddress#ofText}
   */
  public Buyer(String name, String email, Optional<String> addressText, Optional<String> siren) {
    this(name, email, addressText.flatMap(PostalAddress::ofText), siren, Optional.empty());
  }

  public boolean isBusiness() {
    return siren.isPresent() || vatNumber.isPresent();
  }

  /** How a sale to this buyer is reported (BR-FR-20): business or consumer, in France or abroad. */
  public String reportedAs() {
    boolean abroad =
        address.filter(where -> !where.country().equals(PostalAddress.HOME)).isPresent();
    if (siren.isPresent()) return "B2B";
    if (isBusiness()) return "B2BINT";
    return abroad ? "B2CINT" : "B2C";
  }

  @Override
  public String toString() {
    return "Buyer[]";
  }
}
