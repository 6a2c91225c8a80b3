package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.Violation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A VAT number that somebody types, against the seat and the SIREN that he tells of.
 *
 * @param seat ISO 3166-1; empty where no address is told
 */
record TypedVatNumber(String text, Optional<String> seat, Optional<String> siren) {
  private static final Pattern NORTHERN_IRELAND =
      Pattern.compile("XI(\\d{9}|\\d{12}|(GD|HA)\\d{3})");
  private static final Pattern ELSEWHERE = Pattern.compile("[A-Z]{2}[A-Z0-9]{4,18}");
  private static final int PREFIX = 2;

  /** The number without blanks, in capital letters; empty where it is refused. */
  Optional<String> checked(List<Violation> broken) {
    String compact = EuVatNumber.compact(text);
    if (compact.startsWith("GR")) compact = "EL" + compact.substring(PREFIX);
    Optional<String> fault = fault(compact);
    fault.map(CompanyField.numeroTva::broken).ifPresent(broken::add);
    return fault.isPresent() ? Optional.empty() : Optional.of(compact);
  }

  private Optional<String> fault(String compact) {
    if (compact.startsWith("FR")) return french(compact);
    Optional<EuVatNumber> member = EuVatNumber.parse(compact);
    if (member.isPresent()) return of(member.get().country());
    if (EuVatNumber.hasPrefix(compact)) return Optional.of("vat-number");
    if (compact.startsWith("XI")) {
      return NORTHERN_IRELAND.matcher(compact).matches() ? of("GB") : Optional.of("vat-number");
    }
    if (!ELSEWHERE.matcher(compact).matches()) return Optional.of("vat-number");
    if (seat.isEmpty()) return Optional.of("vat-number-without-seat");
    return of(compact.substring(0, PREFIX));
  }

  /** Where it is of that country, and a French company did not tell of it. */
  private Optional<String> of(String country) {
    if (siren.isPresent() || seat.filter(there -> !there.equals(country)).isPresent()) {
      return Optional.of("vat-number-of-another");
    }
    return Optional.empty();
  }

  /** Those of Monaco have no SIREN in them. */
  private Optional<String> french(String compact) {
    boolean isMonegasque = VatNumber.isMonegasque(compact);
    Optional<VatNumber> number = VatNumber.parse(compact);
    if (number.isEmpty() && !isMonegasque) return Optional.of("vat-number");
    boolean isElsewhere =
        seat.filter(there -> VatTerritory.of(there) != VatTerritory.FRANCE).isPresent()
            || (isMonegasque && seat.filter(there -> !there.equals("MC")).isPresent());
    boolean isAnothers =
        siren
            .filter(own -> number.filter(one -> one.siren().digits().equals(own)).isEmpty())
            .isPresent();
    return isElsewhere || isAnothers ? Optional.of("vat-number-of-another") : Optional.empty();
  }
}
