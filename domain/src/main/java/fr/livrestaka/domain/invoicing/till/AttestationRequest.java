package fr.livrestaka.domain.invoicing.till;

import fr.livrestaka.domain.invoicing.parties.Siren;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the company that uses the program tells for its part of the attestation, as typed.
 *
 * @param acquiredOn as 2026-12-03
 * @param usedSince as 2026-12-03
 */
public record AttestationRequest(
    Optional<String> company,
    Optional<String> siren,
    Optional<String> representative,
    Optional<String> city,
    Optional<String> acquiredOn,
    Optional<String> usedSince) {
  private static final int MOST_CHARACTERS = 200;

  /**
   * @throws InvalidInput with all that is missing or wrong
   */
  public AttestedUser toUser(LocalDate today) {
    List<Violation> broken = new ArrayList<>();
    String name = line("entreprise", company, broken);
    String person = line("representant", representative, broken);
    String town = line("ville", city, broken);
    String digits = digits(broken);
    LocalDate acquired = day("acquisLe", acquiredOn, today, broken);
    LocalDate used = day("utiliseDepuis", usedSince, today, broken);
    if (used.isBefore(acquired)) {
      broken.add(Violation.custom("utiliseDepuis", "invoicing.attestation-used-first"));
    }
    if (!broken.isEmpty()) throw new InvalidInput(broken);
    return new AttestedUser(name, digits, person, town, acquired, used);
  }

  private static String line(String field, Optional<String> told, List<Violation> broken) {
    String text = told.map(String::strip).orElse("");
    if (text.isEmpty()) broken.add(Violation.required(field));
    if (text.length() > MOST_CHARACTERS) broken.add(Violation.tooLong(field, MOST_CHARACTERS));
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      broken.add(Violation.custom(field, "invoicing.attestation-one-line"));
    }
    return text;
  }

  private String digits(List<Violation> broken) {
    Optional<Siren> parsed = siren.flatMap(Siren::parse);
    if (parsed.isEmpty()) {
      broken.add(
          siren.isPresent()
              ? Violation.custom("siren", "invoicing.attestation-siren")
              : Violation.required("siren"));
    }
    return parsed.map(Siren::digits).orElse("");
  }

  /** Today where it is wrong. */
  private static LocalDate day(
      String field, Optional<String> told, LocalDate today, List<Violation> broken) {
    if (told.isEmpty()) {
      broken.add(Violation.required(field));
      return today;
    }
    try {
      LocalDate day = LocalDate.parse(told.get().strip());
      if (!day.isAfter(today) && day.getYear() >= 2000) return day;
    } catch (DateTimeException e) {
      // told below
    }
    broken.add(Violation.custom(field, "invoicing.attestation-date"));
    return today;
  }

  @Override
  public String toString() {
    return "AttestationRequest[]";
  }
}
