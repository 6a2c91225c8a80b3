package fr.livrestaka.domain.invoicing.correction;

import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.EuVatNumber;
import fr.livrestaka.domain.invoicing.parties.Siren;
import fr.livrestaka.domain.invoicing.parties.VatNumber;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.PostalAddress;
import fr.livrestaka.domain.shared.Violation;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an invoice should have said of its buyer. What is left out stays as it was; the address of
 * mail always does.
 *
 * @param name 1 to 191 characters
 * @param address as typed, see {@link PostalAddress#ofText}; 1 to 500 characters
 * @param siren blank: there is none
 * @param vatNumber blank: there is none
 */
public record BuyerCorrection(
    Optional<String> name,
    Optional<String> address,
    Optional<String> siren,
    Optional<String> vatNumber) {
  private static final int LONGEST_NAME = 191;
  private static final int LONGEST_ADDRESS = 500;
  private static final Pattern OTHER_NUMBER = Pattern.compile("[A-Z]{2}[0-9A-Z]{2,18}");

  /**
   * @throws InvalidInput name or address is blank or too long, or a number is none
   */
  public BuyerCorrection {
    check("nom", name, LONGEST_NAME);
    check("adresse", address, LONGEST_ADDRESS);
    siren = siren.map(String::strip).map(BuyerCorrection::siren);
    vatNumber = vatNumber.map(String::strip).map(BuyerCorrection::vatNumber);
  }

  private static void check(String field, Optional<String> text, int longest) {
    if (text.filter(String::isBlank).isPresent()) throw new InvalidInput(Violation.required(field));
    if (text.filter(found -> found.length() > longest).isPresent()) {
      throw new InvalidInput(Violation.tooLong(field, longest));
    }
  }

  private static String siren(String text) {
    if (text.isEmpty()) return text;
    return Siren.parse(text)
        .map(Siren::digits)
        .orElseThrow(() -> new InvalidInput(Violation.custom("siren", "invoicing.no-siren")));
  }

  private static String vatNumber(String text) {
    if (text.isEmpty()) return text;
    Optional<String> french = VatNumber.parse(text).map(VatNumber::text);
    return french
        .or(() -> EuVatNumber.parse(text).map(EuVatNumber::text))
        .or(() -> Optional.of(text).filter(BuyerCorrection::isOfElsewhere))
        .orElseThrow(
            () -> new InvalidInput(Violation.custom("numeroTva", "invoicing.no-vat-number")));
  }

  /** Numbers of states outside the Union have no form that is known here. */
  private static boolean isOfElsewhere(String text) {
    String country = text.substring(0, Math.min(2, text.length()));
    return OTHER_NUMBER.matcher(text).matches()
        && !country.equals(PostalAddress.HOME)
        && !country.equals("EL")
        && !EuVatNumber.isOtherMember(country);
  }

  /** A SIRET goes with the SIREN that it begins with; the number of another register stays. */
  Buyer of(Buyer before) {
    Optional<String> company = siren.or(before::siren).filter(text -> !text.isEmpty());
    return new Buyer(
        name.map(String::strip).orElse(before.name()),
        before.email(),
        address.flatMap(PostalAddress::ofText).or(before::address),
        company,
        before.siret().filter(digits -> company.filter(digits::startsWith).isPresent()),
        vatNumber.or(before::vatNumber).filter(text -> !text.isEmpty()),
        before.registration());
  }
}
