package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.PostalAddress;
import java.util.Optional;

/**
 * Who is invoiced, as known at the issue.
 *
 * @param siren nine digits; empty for consumers and for companies outside France
 * @param vatNumber VAT number of a company, which begins with the code of its country
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

  /**
   * How a sale to this buyer is reported (BR-FR-20): business in France or abroad, or consumer. The
   * value for consumers abroad, {@code B2CINT}, is of version 1.4 of the rules only, and {@code
   * B2C} holds in all.
   */
  public String reportedAs() {
    if (siren.isPresent()) return "B2B";
    return isBusiness() ? "B2BINT" : "B2C";
  }

  /** Whether it is a business in another member state, where its address says nothing else. */
  boolean isOtherMembersBusiness() {
    return vatNumber
        .flatMap(EuVatNumber::parse)
        .filter(number -> country().map(number.country()::equals).orElse(true))
        .isPresent();
  }

  /**
   * Whether it is a business with a seat, and the VAT number of that country, outside the Union.
   */
  boolean isBusinessOutsideUnion() {
    return country()
        .filter(code -> !code.equals(PostalAddress.HOME) && !EuVatNumber.isOtherMember(code))
        .filter(code -> vatNumber.filter(number -> number.startsWith(code)).isPresent())
        .isPresent();
  }

  private Optional<String> country() {
    return address.map(PostalAddress::country);
  }

  @Override
  public String toString() {
    return "Buyer[]";
  }
}
