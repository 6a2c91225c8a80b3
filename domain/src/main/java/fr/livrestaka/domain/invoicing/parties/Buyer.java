package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.PostalAddress;
import java.util.Optional;

/**
 * Who is invoiced, as known at the issue.
 *
 * @param siren nine digits; empty for consumers and for companies outside France
 * @param siret fourteen digits, where the company has told them
 * @param vatNumber VAT number of a company, which begins with the code of its country
 * @param registration number of a business outside the Union that has no VAT number
 */
public record Buyer(
    String name,
    String email,
    Optional<PostalAddress> address,
    Optional<String> siren,
    Optional<String> siret,
    Optional<String> vatNumber,
    Optional<String> registration) {

  /** Without a SIRET and a foreign number. */
  public Buyer(
      String name,
      String email,
      Optional<PostalAddress> address,
      Optional<String> siren,
      Optional<String> vatNumber) {
    this(name, email, address, siren, Optional.empty(), vatNumber, Optional.empty());
  }

  /**
   * Without a VAT number.
   *
   * @param addressText as typed, see {@link PostalAddress#ofText}
   */
  public Buyer(String name, String email, Optional<String> addressText, Optional<String> siren) {
    this(name, email, addressText.flatMap(PostalAddress::ofText), siren, Optional.empty());
  }

  public boolean isBusiness() {
    return siren.isPresent() || vatNumber.isPresent() || registration.isPresent();
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
   * Whether it is a business with a seat outside the territory of French VAT and the Union, and
   * shows it by a number: the VAT number of that country, the number by which the country knows its
   * businesses (regulation (EU) 282/2011, art. 18 § 3), or a SIREN where France gives them without
   * having its VAT there (CGI art. 294).
   */
  boolean isBusinessOutsideUnion() {
    if (address.map(VatTerritory::of).filter(VatTerritory.OUTSIDE_UNION::equals).isEmpty()) {
      return false;
    }
    String seat =
        VatTerritory.countryOf(country().orElseThrow(), address.flatMap(PostalAddress::postcode));
    if (vatNumber.isPresent()) return isVatNumberOf(seat, vatNumber.get());
    return registration.isPresent() || (siren.isPresent() && VatTerritory.hasSirens(seat));
  }

  private static boolean isVatNumberOf(String seat, String number) {
    return number.startsWith(seat) || (seat.equals("GB") && number.startsWith("XI"));
  }

  private Optional<String> country() {
    return address.map(PostalAddress::country);
  }

  @Override
  public String toString() {
    return "Buyer[]";
  }
}
