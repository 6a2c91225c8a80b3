package fr.livrestaka.rest.orders.projects;

import fr.livrestaka.application.files.Upload;
import fr.livrestaka.application.payments.checkout.OpenCheckout.Waiting;
import fr.livrestaka.application.payments.checkout.OrderProject;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.rest.orders.guests.FunnelWire;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Limited;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import fr.livrestaka.rest.shared.docs.TooLarge;
import fr.livrestaka.rest.shared.upload.FormReader;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
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

/** Orders of signed-in clients that are paid at once (contract B 1.2). */
@Controller("/api/commandes/create-paid-project")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Secured(SecurityRule.IS_AUTHENTICATED)
@ErrorShape(Shape.ISSUES)
@Tag(name = "Commandes")
class PaidProjectController {
  private final OrderProject orderProject;
  private final FormReader forms;
  private final Texts texts;

  PaidProjectController(OrderProject orderProject, FormReader forms, Texts texts) {
    this.orderProject = orderProject;
    this.forms = forms;
    this.texts = texts;
  }

  @BadInput
  @AnswersNotFound
  @TooLarge
  @Limited
  @Post
  @RateLimited(RateLimit.UPLOAD)
  @Status(HttpStatus.CREATED)
  @Consumes({
    MediaType.MULTIPART_FORM_DATA,
    MediaType.APPLICATION_JSON,
    MediaType.APPLICATION_FORM_URLENCODED
  })
  @Operation(
      summary = "Commande d'un client connecté, à payer tout de suite",
      description = "Le montant est calculé ici, depuis les tarifs.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = FunnelWire.ToOrderSignedIn.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FunnelWire.ToOrderSignedIn.class)),
        @Content(
            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
            schema = @Schema(implementation = FunnelWire.ToOrderSignedIn.class))
      })
  FunnelWire.Created order(Caller caller, @Parameter(hidden = true) HttpRequest<?> request) {
    return forms.read(
        request,
        UploadPurpose.ORDER,
        form ->
            FunnelWire.Created.of(
                texts.get("orders.project-created"),
                placed(
                    caller,
                    BodyReader.read(FunnelWire.ToOrderSignedIn.class, form.fields()),
                    form.uploads())));
  }

  private Waiting placed(Caller caller, FunnelWire.ToOrderSignedIn sent, List<Upload> files) {
    return orderProject.order(caller, sent.toRequest(), files, sent.agreed());
  }
}
