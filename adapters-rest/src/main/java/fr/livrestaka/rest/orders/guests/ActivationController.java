package fr.livrestaka.rest.orders.guests;

import fr.livrestaka.application.orders.guests.ActivateAccount;
import fr.livrestaka.application.orders.guests.ShowActivation;
import fr.livrestaka.application.shared.ClientPage;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.rest.security.AccessTokens;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Limited;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** Opening the account of a guest who has paid (contract A 3.6 to 3.8). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/public/activate/{token}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Public")
class ActivationController {
  private final ShowActivation showActivation;
  private final ActivateAccount activateAccount;
  private final AccessTokens tokens;
  private final Site site;
  private final Texts texts;

  ActivationController(
      ShowActivation showActivation,
      ActivateAccount activateAccount,
      AccessTokens tokens,
      Site site,
      Texts texts) {
    this.showActivation = showActivation;
    this.activateAccount = activateAccount;
    this.tokens = tokens;
    this.site = site;
    this.texts = texts;
  }

  @BadInput
  @AnswersNotFound
  @Limited
  @Get("/verify")
  @RateLimited(RateLimit.PUBLIC)
  @ErrorShape(Shape.VALID_FLAG)
  @Operation(summary = "Regarde un lien d'activation sans l'utiliser")
  ActivationWire.Valid verify(String token) {
    return ActivationWire.Valid.of(texts.get("orders.activation-valid"), showActivation.of(token));
  }

  /** Changes nothing, unlike the former service: mail programs follow links by themselves. */
  @BadInput
  @AnswersNotFound
  @Limited
  @Get
  @RateLimited(RateLimit.PUBLIC)
  @ErrorShape(Shape.VALID_FLAG)
  @Operation(summary = "Comme /verify ; l'activation demande un mot de passe", deprecated = true)
  ActivationWire.Valid look(String token) {
    return verify(token);
  }

  @BadInput
  @AnswersNotFound
  @Limited
  @Post("/set-password")
  @RateLimited(RateLimit.PUBLIC)
  @Status(HttpStatus.OK)
  @ErrorShape(Shape.ISSUES)
  @Operation(summary = "Choisit le mot de passe et active le compte")
  ActivationWire.Activated setPassword(
      String token,
      @Body
          @RequestBody(
              content =
                  @Content(schema = @Schema(implementation = ActivationWire.ToActivate.class)))
          Map<String, Object> body) {
    String password = BodyReader.read(ActivationWire.ToActivate.class, body).password();
    Account account = activateAccount.with(token, password);
    return ActivationWire.Activated.of(
        texts.get("orders.activated"),
        account,
        tokens.issue(account),
        site.link(ClientPage.DASHBOARD));
  }
}
