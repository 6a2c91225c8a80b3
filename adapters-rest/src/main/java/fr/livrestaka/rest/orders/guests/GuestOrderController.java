package fr.livrestaka.rest.orders.guests;

import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.orders.guests.ShowGuestOrder;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.application.payments.checkout.OrderAsGuest;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.orders.guests.GuestOrderId;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Limited;
import fr.livrestaka.rest.shared.docs.TooLarge;
import fr.livrestaka.rest.shared.upload.FormReader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/** Orders of people without an account (contract A 3.4, 3.5). */
@Controller("/api/public/order")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@ErrorShape(Shape.ISSUES)
@Tag(name = "Public")
class GuestOrderController {
  private final OrderAsGuest orderAsGuest;
  private final ShowGuestOrder showGuestOrder;
  private final FormReader forms;
  private final Texts texts;

  GuestOrderController(
      OrderAsGuest orderAsGuest, ShowGuestOrder showGuestOrder, FormReader forms, Texts texts) {
    this.orderAsGuest = orderAsGuest;
    this.showGuestOrder = showGuestOrder;
    this.forms = forms;
    this.texts = texts;
  }

  @BadInput
  @AnswersNotFound
  @Conflict
  @TooLarge
  @Limited
  @Post
  @RateLimited(RateLimit.PUBLIC)
  @Status(HttpStatus.CREATED)
  @Consumes({
    MediaType.MULTIPART_FORM_DATA,
    MediaType.APPLICATION_JSON,
    MediaType.APPLICATION_FORM_URLENCODED
  })
  @Operation(
      summary = "Commande sans compte, à payer tout de suite",
      description = "Le montant est calculé ici, depuis les tarifs.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = FunnelWire.ToOrder.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FunnelWire.ToOrder.class)),
        @Content(
            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
            schema = @Schema(implementation = FunnelWire.ToOrder.class))
      })
  FunnelWire.Placed order(
      @Parameter(hidden = true) HttpRequest<?> request, @Parameter(hidden = true) Origin origin) {
    return forms.read(
        request,
        UploadPurpose.ORDER,
        form ->
            FunnelWire.Placed.of(
                texts.get("orders.guest-order-placed"),
                placed(
                    BodyReader.read(FunnelWire.ToOrder.class, form.fields()),
                    form.uploads(),
                    origin)));
  }

  private Waiting placed(FunnelWire.ToOrder sent, List<Upload> files, Origin origin) {
    return orderAsGuest.order(sent.toRequest(), sent.company(), files, sent.agreed(), origin);
  }

  @AnswersNotFound
  @Get("/{id}")
  @Operation(summary = "Une commande en attente, données personnelles masquées")
  FunnelWire.Shown show(String id) {
    return new FunnelWire.Shown(
        texts.get("orders.guest-order-shown"),
        FunnelWire.Masked.of(showGuestOrder.of(new GuestOrderId(id))));
  }
}
