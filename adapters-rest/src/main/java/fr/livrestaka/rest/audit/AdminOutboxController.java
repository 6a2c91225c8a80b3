package fr.livrestaka.rest.audit;

import fr.livrestaka.application.audit.DeliveryStatus;
import fr.livrestaka.application.audit.ListDeliveries;
import fr.livrestaka.application.audit.RetryDelivery;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mails, notices and documents that wait or were given up. Page numbers that are none fall back or
 * are clamped.
 */
@Controller("/api/admin/outbox")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration")
class AdminOutboxController {
  private static final int DEFAULT_LIMIT = 20;
  private static final int MOST = 100;

  private final ListDeliveries listDeliveries;
  private final RetryDelivery retryDelivery;
  private final Texts texts;

  AdminOutboxController(ListDeliveries listDeliveries, RetryDelivery retryDelivery, Texts texts) {
    this.listDeliveries = listDeliveries;
    this.retryDelivery = retryDelivery;
    this.texts = texts;
  }

  @Get
  @BadInput
  @Operation(
      summary = "Envois abandonnés (status=PARKED, par défaut) ou en attente (status=PENDING)")
  DeliveryList list(
      @QueryValue(defaultValue = "PARKED") String status,
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit) {
    PageRequest request =
        new PageRequest(clamped(page, 1, Integer.MAX_VALUE), clamped(limit, DEFAULT_LIMIT, MOST));
    return DeliveryList.of(listDeliveries.list(statusOf(status), request));
  }

  @AnswersNotFound
  @Conflict
  @Status(HttpStatus.OK)
  @Post("/{id}/retry")
  @Operation(summary = "Relance un envoi abandonné")
  Retried retry(Caller caller, String id) {
    retryDelivery.retry(caller, id);
    return new Retried(true, texts.get("audit.delivery-retried"));
  }

  private static DeliveryStatus statusOf(String text) {
    return Arrays.stream(DeliveryStatus.values())
        .filter(status -> status.name().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new InvalidInput(Violation.notOneOf("status", List.of(DeliveryStatus.values()))));
  }

  private static int clamped(@Nullable String text, int otherwise, int most) {
    if (text == null || !text.matches("-?\\d{1,9}")) return otherwise;
    return Math.clamp(Integer.parseInt(text), 1, most);
  }

  /** What was done, in words. */
  @Serdeable
  record Retried(boolean success, String message) {}
}
