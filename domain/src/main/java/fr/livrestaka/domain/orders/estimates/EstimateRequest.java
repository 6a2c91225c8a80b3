package fr.livrestaka.domain.orders.estimates;

import fr.livrestaka.domain.pricing.PayableAmount;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Money;
import fr.livrestaka.domain.shared.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the team tells the author about the order's size and price; valid once it exists.
 *
 * @param pages counted by the team, 1 to {@value #MOST_PAGES}
 * @param price tax included, at least {@value PayableAmount#LEAST_CENTS} cents; empty: by the
 *     tariffs
 * @param message to the author, trimmed, at most 2 000 characters
 */
public record EstimateRequest(int pages, Optional<Money> price, Optional<String> message) {
  public static final int MOST_PAGES = 100_000;

  private static final int MESSAGE_MOST = 2_000;
  private static final long MOST_CENTS = 100_000_000;

  /**
   * @throws InvalidInput with every rule that the values break
   */
  public EstimateRequest {
    message = message.map(String::strip).filter(text -> !text.isEmpty());
    List<Violation> violations = new ArrayList<>();
    if (pages < 1) violations.add(Violation.tooSmall("pagesVerifiees", 1));
    if (pages > MOST_PAGES) violations.add(Violation.tooBig("pagesVerifiees", MOST_PAGES));
    if (price.filter(money -> !PayableAmount.canBePaid(money)).isPresent()) {
      violations.add(Violation.custom("prixFinal", "orders.price-too-low"));
    }
    if (price.filter(money -> money.cents() > MOST_CENTS).isPresent()) {
      violations.add(Violation.tooBig("prixFinal", MOST_CENTS));
    }
    if (message.filter(text -> text.length() > MESSAGE_MOST).isPresent()) {
      violations.add(Violation.tooLong("message", MESSAGE_MOST));
    }
    if (!violations.isEmpty()) throw new InvalidInput(violations);
  }
}
