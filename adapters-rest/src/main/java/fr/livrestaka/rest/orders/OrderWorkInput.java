package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.OrderPlan;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Priority;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.LenientDate;
import fr.livrestaka.rest.shared.body.Sent;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What administrators decide about the work on an order. */
final class OrderWorkInput {
  private OrderWorkInput() {}

  /** Who is in charge; null: nobody. */
  @Introspected
  @Schema(name = "OrderAssignment")
  record Assignment(
      @Schema(
              implementation = String.class,
              nullable = true,
              requiredMode = Schema.RequiredMode.NOT_REQUIRED)
          Sent<String> correcteurId) {
    /**
     * @throws InvalidInput where nothing is said of it
     */
    Optional<AccountId> corrector() {
      if (!correcteurId.isThere()) throw new InvalidInput(Violation.required("correcteurId"));
      return correcteurId.value().filter(id -> !id.isBlank()).map(AccountId::new);
    }
  }

  /** Fields that are absent stay as they are; a date that is null is taken away. */
  @Introspected
  @Schema(name = "OrderPlan")
  record Plan(
      @Schema(
              implementation = Instant.class,
              nullable = true,
              requiredMode = Schema.RequiredMode.NOT_REQUIRED)
          Sent<String> dateEcheance,
      @Nullable Priority priorite) {
    /**
     * @throws InvalidInput where the date is none
     */
    OrderPlan toPlan() {
      return new OrderPlan(
          dateEcheance.isThere(),
          dateEcheance.value().map(OrderWorkInput::date),
          Optional.ofNullable(priorite));
    }
  }

  private static Instant date(String text) {
    return LenientDate.parse(text.strip())
        .orElseThrow(() -> new InvalidInput(Violation.wrongType("dateEcheance", "date")));
  }
}
