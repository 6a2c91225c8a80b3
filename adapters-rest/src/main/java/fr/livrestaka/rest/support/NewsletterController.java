package fr.livrestaka.rest.support;

import fr.livrestaka.application.support.SubscribeToNewsletter;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
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

/** The newsletter field of the public site (contract A §3.9, §8). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/public/newsletter")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
class NewsletterController {
  private final SubscribeToNewsletter subscribe;
  private final Texts texts;

  NewsletterController(SubscribeToNewsletter subscribe, Texts texts) {
    this.subscribe = subscribe;
    this.texts = texts;
  }

  @Post
  @Status(HttpStatus.OK)
  @RateLimited(RateLimit.PUBLIC)
  @BadInput
  @Limited
  @Operation(
      summary = "Demande à recevoir la lettre d'information : email",
      description =
          "Un message de confirmation part à l'adresse. La réponse est la même, que l'adresse soit"
              + " connue ou non.")
  Asked ask(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = ToAsk.class)))
          Map<String, Object> body) {
    subscribe.ask(BodyReader.read(ToAsk.class, body).email());
    return new Asked(true, texts.get("support.newsletter.asked"));
  }

  /** Who wants the newsletter. */
  @Introspected
  @Schema(name = "NewsletterRequest", description = "Une adresse à inscrire")
  record ToAsk(@Schema(format = "email", maxLength = 255) String email) {}

  /** What happens next, in words. */
  @Serdeable
  record Asked(boolean success, String message) {}
}
