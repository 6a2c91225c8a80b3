package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.OrderPlan;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Priority;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.JsonBody;
import fr.livrestaka.rest.shared.LenientDate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what administrators decide about the work on an order. */
final class OrderWorkInput {
  private OrderWorkInput() {}

  /** Who is in charge; null: nobody. */
  @Schema(name = "OrderAssignment")
  record Assignment(@Nullable String correcteurId) {}

  /** Fields that are absent stay as they are; a date that is null is taken away. */
  @Schema(name = "OrderPlan")
  record Plan(@Nullable Instant dateEcheance, @Nullable Priority priorite) {}

  /**
   * @throws InvalidInput where {@code correcteurId} is absent or no text
   */
  static Optional<AccountId> corrector(JsonBody body) {
    if (!body.has("correcteurId")) throw new InvalidInput(Violation.required("correcteurId"));
    return body.text("correcteurId").filter(id -> !id.isBlank()).map(AccountId::new);
  }

  /**
   * @throws InvalidInput where a field is not of its kind
   */
  static OrderPlan plan(JsonBody body) {
    return new OrderPlan(
        body.has("dateEcheance"),
        body.text("dateEcheance").map(OrderWorkInput::date),
        body.text("priorite").map(OrderWorkInput::priority));
  }

  private static Instant date(String text) {
    return LenientDate.parse(text.strip())
        .orElseThrow(() -> new InvalidInput(Violation.wrongType("dateEcheance", "date")));
  }

  private static Priority priority(String name) {
    return Arrays.stream(Priority.values())
        .filter(priority -> priority.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput(Violation.notOneOf("priorite", List.of(Priority.values()))));
  }
}
