package fr.livrestaka.domain.invoicing.parties;

import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.PostalAddress;
import fr.livrestaka.domain.shared.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody types of a company, as typed. Numbers may be grouped by blanks, full stops, dashes
 * and slashes, and in lower case.
 *
 * @param registration number by which a country outside the Union knows its businesses, where they
 *     have no VAT number (regulation (EU) 282/2011, art. 18 § 3 b)
 * @param street lines
 * @param country ISO 3166-1
 */
public record CompanyRequest(
    Optional<String> name,
    Optional<String> siren,
    Optional<String> siret,
    Optional<String> vatNumber,
    Optional<String> registration,
    Optional<String> street,
    Optional<String> postcode,
    Optional<String> city,
    Optional<String> country) {
  private static final int MOST_LINES = 4;
  private static final int LEAST_SIGNS = 3;

  /**
   * @return empty where nothing is said
   * @throws InvalidInput with all that is wrong
   */
  public Optional<Company> toCompany() {
    List<Violation> broken = new ArrayList<>();
    Optional<String> who = CompanyField.raisonSociale.told(name, broken);
    Optional<PostalAddress> address = address(broken);
    Optional<String> seat = address.map(PostalAddress::country);
    Optional<String> establishment = establishment(broken);
    Optional<String> company = company(establishment, broken);
    if (company.isPresent() && seat.filter(code -> !VatTerritory.hasSirens(code)).isPresent()) {
      broken.add(CompanyField.siren.broken("siren-abroad"));
    }
    Optional<String> vat =
        CompanyField.numeroTva
            .told(vatNumber, broken)
            .flatMap(text -> new TypedVatNumber(text, seat, company).checked(broken));
    Optional<String> foreign = foreign(seat, broken);
    boolean isNumbered = company.isPresent() || vat.isPresent() || foreign.isPresent();
    if (isNumbered && who.isEmpty()) broken.add(CompanyField.raisonSociale.missing());
    if (!broken.isEmpty()) throw new InvalidInput(broken);
    if (who.isEmpty() && address.isEmpty()) return Optional.empty();
    Optional<String> known =
        company.or(() -> vat.flatMap(VatNumber::parse).map(number -> number.siren().digits()));
    return Optional.of(new Company(who, known, establishment, vat, foreign, address));
  }

  private Optional<String> establishment(List<Violation> broken) {
    Optional<String> text = CompanyField.siret.told(siret, broken);
    Optional<String> checked =
        text.map(EuVatNumber::compact).flatMap(Siret::parse).map(Siret::digits);
    if (text.isPresent() && checked.isEmpty()) broken.add(CompanyField.siret.broken("siret"));
    return checked;
  }

  private Optional<String> company(Optional<String> establishment, List<Violation> broken) {
    Optional<String> text = CompanyField.siren.told(siren, broken);
    Optional<String> checked =
        text.map(EuVatNumber::compact).flatMap(Siren::parse).map(Siren::digits);
    if (text.isPresent() && checked.isEmpty()) broken.add(CompanyField.siren.broken("siren"));
    Optional<String> ofSiret =
        establishment.flatMap(Siret::parse).map(number -> number.siren().digits());
    if (checked.isPresent() && ofSiret.isPresent() && !checked.equals(ofSiret)) {
      broken.add(CompanyField.siret.broken("siret-of-another"));
    }
    return checked.or(() -> ofSiret);
  }

  private Optional<String> foreign(Optional<String> seat, List<Violation> broken) {
    Optional<String> text = CompanyField.numeroEtranger.told(registration, broken);
    if (text.isEmpty()) return text;
    boolean isOutside =
        seat.filter(code -> VatTerritory.of(code) == VatTerritory.OUTSIDE_UNION).isPresent();
    if (!isOutside) {
      broken.add(CompanyField.numeroEtranger.broken("registration-inside"));
      return Optional.empty();
    }
    String signs = EuVatNumber.compact(text.get());
    boolean isNumber =
        signs.length() >= LEAST_SIGNS
            && signs.chars().anyMatch(sign -> sign >= '0' && sign <= '9')
            && signs.codePoints().allMatch(Character::isLetterOrDigit);
    if (!isNumber) broken.add(CompanyField.numeroEtranger.broken("registration"));
    return text;
  }

  private Optional<PostalAddress> address(List<Violation> broken) {
    int before = broken.size();
    Optional<String> lines = CompanyField.adresse.told(street, broken);
    Optional<String> zip = CompanyField.codePostal.told(postcode, broken);
    Optional<String> town = CompanyField.ville.told(city, broken);
    Optional<String> code =
        CompanyField.pays.told(country, broken).map(text -> text.toUpperCase(Locale.ROOT));
    if (broken.size() > before) return Optional.empty();
    if (lines.isEmpty() && zip.isEmpty() && town.isEmpty() && code.isEmpty()) {
      return Optional.empty();
    }
    if (lines.isEmpty()) broken.add(CompanyField.adresse.missing());
    if (town.isEmpty()) broken.add(CompanyField.ville.missing());
    if (code.isEmpty()) broken.add(CompanyField.pays.missing());
    if (code.filter(text -> !isCountry(text)).isPresent()) {
      broken.add(CompanyField.pays.broken("country"));
    } else if (code.filter(text -> !VatTerritory.fits(text, zip.orElse(""))).isPresent()) {
      broken.add(CompanyField.codePostal.broken("postcode"));
    }
    List<String> written = lines.stream().flatMap(CompanyRequest::lines).toList();
    if (written.size() > MOST_LINES) broken.add(CompanyField.adresse.broken("lines"));
    if (broken.size() > before) return Optional.empty();
    String there = VatTerritory.countryOf(code.orElseThrow(), zip);
    return Optional.of(new PostalAddress(written, zip, town, Optional.empty(), there));
  }

  private static boolean isCountry(String code) {
    return Set.of(Locale.getISOCountries()).contains(code);
  }

  private static Stream<String> lines(String text) {
    return Arrays.stream(text.split("\\R")).map(String::strip).filter(line -> !line.isEmpty());
  }

  @Override
  public String toString() {
    return "CompanyRequest[]";
  }
}
