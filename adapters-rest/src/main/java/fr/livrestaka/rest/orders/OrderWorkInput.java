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

  /** The corrector who is put in charge; null means nobody. */
  @Introspected
  @Schema(name = "OrderAssignment")
  record Assignment(
      @Schema(
              implementation = String.class,
              nullable = true,
              requiredMode = Schema.RequiredMode.NOT_REQUIRED)
          Sent<String> correcteurId) {
    /**
     * @throws InvalidInput where the field is absent
     */
    Optional<AccountId> corrector() {
      if (!correcteurId.isThere()) throw new InvalidInput(Violation.required("correcteurId"));
      return correcteurId.value().filter(id -> !id.isBlank()).map(AccountId::new);
    }
  }

  /** An absent field leaves the value as it is; a null date removes the date. */
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
     * @throws InvalidInput where the text is not a date
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
