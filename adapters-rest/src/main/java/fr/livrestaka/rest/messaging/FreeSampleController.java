package fr.livrestaka.rest.messaging;

import fr.livrestaka.application.messaging.requests.ReceiveFreeSample;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.files.UploadPurpose;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.requests.FreeSample;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Limited;
import fr.livrestaka.rest.shared.docs.TooLarge;
import fr.livrestaka.rest.shared.upload.Form;
import fr.livrestaka.rest.shared.upload.FormReader;
import io.micronaut.core.annotation.Introspected;
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
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form for a free sample of the public site (contract A 3.3). */
@Controller("/api/public/free-sample")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@ErrorShape(Shape.DETAILS_TEXT)
@Tag(name = "Public")
class FreeSampleController {
  private final ReceiveFreeSample receiveSample;
  private final FormReader forms;
  private final Texts texts;

  FreeSampleController(ReceiveFreeSample receiveSample, FormReader forms, Texts texts) {
    this.receiveSample = receiveSample;
    this.forms = forms;
    this.texts = texts;
  }

  @BadInput
  @Limited
  @TooLarge
  @Post
  @RateLimited(RateLimit.PUBLIC)
  @Status(HttpStatus.OK)
  @Consumes({
    MediaType.MULTIPART_FORM_DATA,
    MediaType.APPLICATION_JSON,
    MediaType.APPLICATION_FORM_URLENCODED
  })
  @Operation(
      summary = "Demande la correction gratuite de quelques pages",
      description = "Le fichier est facultatif ; 10 Mo au plus.")
  @RequestBody(
      content = {
        @Content(
            mediaType = MediaType.MULTIPART_FORM_DATA,
            schema = @Schema(implementation = ToAsk.class)),
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ToAsk.class)),
        @Content(
            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
            schema = @Schema(implementation = ToAsk.class))
      })
  Asked ask(
      @Parameter(hidden = true) HttpRequest<?> request, @Parameter(hidden = true) Origin origin) {
    return forms.read(
        request,
        UploadPurpose.FREE_SAMPLE,
        form -> answer(receiveSample.receive(sample(form), form.uploads(), origin)));
  }

  private Asked answer(ConversationId conversation) {
    return new Asked(true, texts.get("messaging.sample-received"), conversation.value());
  }

  /** The file is among the uploads; whatever a body without files says of it is ignored. */
  private static FreeSample sample(Form form) {
    Map<String, Object> fields = new HashMap<>(form.fields());
    fields.remove("fichier");
    return BodyReader.read(ToAsk.class, fields).sample();
  }

  /** What a visitor asks for; lengths after trimming. */
  @Introspected
  @Schema(name = "FreeSampleToAsk")
  record ToAsk(
      @Schema(minLength = 1, maxLength = 100) @EmptyIfAbsent String nom,
      @Schema(format = "email", maxLength = 255) @EmptyIfAbsent String email,
      @Schema(minLength = 1, maxLength = 100) @EmptyIfAbsent String telephone,
      @Schema(maxLength = 100) @Nullable String genre,
      @Schema(maxLength = 2000) @Nullable String description,
      @Schema(type = "string", format = "binary") @Nullable String fichier) {

    FreeSample sample() {
      return FreeSample.of(
          nom, email, telephone, Optional.ofNullable(genre), Optional.ofNullable(description));
    }
  }

  /** The answer, with a text to show. */
  @Serdeable
  @Schema(name = "FreeSampleAsked")
  record Asked(boolean success, String message, String conversationId) {}
}
