package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.PostalAddress;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where a country or a territory stands to the VAT of France. Guadeloupe, Martinique and Réunion
 * have the French tax (CGI art. 294, 1 a contrario), and so has Monaco (convention of 18 May 1963);
 * Guyane, Mayotte and the collectivities overseas have not (CGI art. 294). Northern Ireland, whose
 * numbers begin with XI, is in the Union for goods only, so for services it is outside.
 */
public enum VatTerritory {
  FRANCE,
  OTHER_MEMBER,
  OUTSIDE_UNION;

  private static final Set<String> FRENCH_VAT = Set.of("FR", "GP", "MQ", "RE", "MC");

  /** Postcodes begin with the department; those overseas have three digits. */
  private static final Map<String, String> OVERSEAS =
      Map.ofEntries(
          Map.entry("971", "GP"),
          Map.entry("972", "MQ"),
          Map.entry("973", "GF"),
          Map.entry("974", "RE"),
          Map.entry("975", "PM"),
          Map.entry("976", "YT"),
          Map.entry("977", "BL"),
          Map.entry("978", "MF"),
          Map.entry("980", "MC"),
          Map.entry("984", "TF"),
          Map.entry("986", "WF"),
          Map.entry("987", "PF"),
          Map.entry("988", "NC"));

  private static final int DEPARTMENT_OVERSEAS = 3;

  /**
   * @param country ISO 3166-1
   */
  public static VatTerritory of(String country) {
    if (FRENCH_VAT.contains(country)) return FRANCE;
    return EuVatNumber.isOtherMember(country) ? OTHER_MEMBER : OUTSIDE_UNION;
  }

  /** That of an address, whose postcode may say more than its country. */
  public static VatTerritory of(PostalAddress address) {
    return of(countryOf(address.country(), address.postcode()));
  }

  /**
   * The territory's own code, where somebody wrote France and a postcode overseas.
   *
   * @param country ISO 3166-1
   */
  static String countryOf(String country, Optional<String> postcode) {
    if (!country.equals(PostalAddress.HOME)) return country;
    return postcode.flatMap(VatTerritory::overseas).orElse(country);
  }

  /** Whether businesses there bear a SIREN. */
  static boolean hasSirens(String country) {
    return country.equals(PostalAddress.HOME) || OVERSEAS.containsValue(country);
  }

  /** Whether a postcode is that country's, where this is known. */
  static boolean fits(String country, String postcode) {
    if (!hasSirens(country)) return true;
    if (!postcode.matches("\\d{5}")) return false;
    return country.equals(PostalAddress.HOME)
        || overseas(postcode).filter(country::equals).isPresent()
        || isOfGuadeloupe(country, postcode);
  }

  /** Saint-Barthélemy and Saint-Martin also write the postcodes that they had. */
  private static boolean isOfGuadeloupe(String country, String postcode) {
    return (country.equals("BL") || country.equals("MF")) && postcode.startsWith("971");
  }

  private static Optional<String> overseas(String postcode) {
    String text = postcode.strip();
    return text.length() < DEPARTMENT_OVERSEAS
        ? Optional.empty()
        : Optional.ofNullable(OVERSEAS.get(text.substring(0, DEPARTMENT_OVERSEAS)));
  }
}
