package fr.livrestaka.rest.support;

import fr.livrestaka.application.support.ReceiveContact;
import fr.livrestaka.domain.support.events.ContactRequested;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.body.EmptyIfAbsent;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Limited;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** The contact form of the public site (contract A §3.2). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/public/contact")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@ErrorShape(Shape.DETAILS_TEXT)
@Tag(name = "Public")
class ContactController {
  private final ReceiveContact receiveContact;
  private final Texts texts;

  ContactController(ReceiveContact receiveContact, Texts texts) {
    this.receiveContact = receiveContact;
    this.texts = texts;
  }

  @Post
  @Status(HttpStatus.OK)
  @RateLimited(RateLimit.PUBLIC)
  @BadInput
  @Limited
  @Operation(summary = "Écrit à l'équipe")
  Received receive(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ToSend.class)))
          Map<String, Object> body) {
    ToSend sent = BodyReader.read(ToSend.class, body);
    receiveContact.receive(
        ContactRequested.of(
            sent.nom(), sent.email(), sent.telephone(), sent.sujet(), sent.message()));
    return new Received(true, texts.get("support.contact-received"));
  }

  /** What a visitor writes; lengths after trimming. */
  @Introspected
  @Schema(name = "ContactMessage", description = "Un message à l'équipe")
  record ToSend(
      @Schema(minLength = 1, maxLength = 100) @EmptyIfAbsent String nom,
      @Schema(format = "email", maxLength = 255) @EmptyIfAbsent String email,
      @Schema(minLength = 1, maxLength = 100) @EmptyIfAbsent String telephone,
      @Schema(minLength = 1, maxLength = 200) @EmptyIfAbsent String sujet,
      @Schema(minLength = 1, maxLength = 5000) @EmptyIfAbsent String message) {}

  /** What was done, in words. */
  @Serdeable
  record Received(boolean success, String message) {}
}
