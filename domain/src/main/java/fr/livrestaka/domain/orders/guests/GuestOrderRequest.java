package fr.livrestaka.domain.orders.guests;

import fr.livrestaka.domain.accounts.EmailAddress;
import fr.livrestaka.domain.pricing.PriceList;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a guest asks for; valid once it exists (contract A 3.4). Names are counted as typed and
 * stored trimmed; the mail address is stored in lower case.
 *
 * @param service required; optional only so that its absence is reported like other faults
 * @param nombrePages 1 to 1000
 */
public record GuestOrderRequest(
    String prenom,
    String nom,
    String email,
    String telephone,
    Optional<TariffId> service,
    Optional<String> titre,
    Optional<String> description,
    Optional<Integer> nombrePages,
    boolean consentementRgpd) {
  private static final int NAME_LEAST = 2;
  private static final int NAME_MOST = 100;
  private static final int PHONE_MOST = 20;
  private static final int TITLE_MOST = 200;
  private static final int TEXT_MOST = 2000;

  /**
   * @throws InvalidInput with every rule that the values break
   */
  public GuestOrderRequest {
    List<Violation> violations = new ArrayList<>();
    name(violations, "prenom", prenom);
    name(violations, "nom", nom);
    EmailAddress.violation("email", email).ifPresent(violations::add);
    if (telephone.isBlank()) violations.add(Violation.required("telephone"));
    longest(violations, "telephone", telephone, PHONE_MOST);
    if (service.isEmpty()) violations.add(Violation.required("serviceId"));
    titre.ifPresent(text -> longest(violations, "titre", text, TITLE_MOST));
    description.ifPresent(text -> longest(violations, "description", text, TEXT_MOST));
    pages(violations, nombrePages);
    if (!consentementRgpd) {
      violations.add(Violation.custom("consentementRgpd", "orders.consent-required"));
    }
    if (!violations.isEmpty()) throw new InvalidInput(violations);
    prenom = prenom.strip();
    nom = nom.strip();
    email = email.toLowerCase(Locale.ROOT);
    telephone = telephone.strip();
    titre = titre.map(String::strip).filter(text -> !text.isEmpty());
    description = description.map(String::strip).filter(text -> !text.isEmpty());
  }

  public static void pages(List<Violation> violations, Optional<Integer> pages) {
    if (pages.filter(count -> count < 1).isPresent()) {
      violations.add(Violation.tooSmall("nombrePages", 1));
    }
    if (pages.filter(count -> count > PriceList.MOST_PAGES).isPresent()) {
      violations.add(Violation.tooBig("nombrePages", PriceList.MOST_PAGES));
    }
  }

  private static void name(List<Violation> violations, String field, String value) {
    if (value.length() < NAME_LEAST || value.isBlank()) {
      violations.add(Violation.tooShort(field, NAME_LEAST));
    }
    longest(violations, field, value, NAME_MOST);
  }

  private static void longest(List<Violation> violations, String field, String value, int most) {
    if (value.length() > most) violations.add(Violation.tooLong(field, most));
  }

  /** The service that is wanted. */
  public TariffId serviceId() {
    return service.orElseThrow();
  }
}
