package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.orders.guests.GuestOrderRequest;
import fr.livrestaka.domain.pricing.TariffId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a signed-in client asks for and pays at once; valid once it exists (contract B 1.2).
 *
 * @param service required; optional only so that its absence is reported like other faults
 * @param titre 3 to 200 characters, as typed
 * @param description at most 16 000 characters
 * @param nombrePages 1 to 1000
 */
public record ProjectRequest(
    Optional<TariffId> service,
    String titre,
    Optional<String> description,
    Optional<Integer> nombrePages) {
  private static final int TITLE_LEAST = 3;
  private static final int TITLE_MOST = 200;
  private static final int TEXT_MOST = 16_000;

  /**
   * @throws InvalidInput with every rule that the values break
   */
  public ProjectRequest {
    List<Violation> violations = new ArrayList<>();
    if (service.isEmpty()) violations.add(Violation.required("serviceId"));
    if (titre.length() < TITLE_LEAST || titre.isBlank()) {
      violations.add(Violation.tooShort("titre", TITLE_LEAST));
    }
    if (titre.length() > TITLE_MOST) violations.add(Violation.tooLong("titre", TITLE_MOST));
    if (description.filter(text -> text.length() > TEXT_MOST).isPresent()) {
      violations.add(Violation.tooLong("description", TEXT_MOST));
    }
    GuestOrderRequest.pages(violations, nombrePages);
    if (!violations.isEmpty()) throw new InvalidInput(violations);
    description = description.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** The service that is wanted. */
  public TariffId serviceId() {
    return service.orElseThrow();
  }
}
