package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.passwords.RequestPasswordReset;
import fr.livrestaka.application.accounts.passwords.ResetPassword;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.rest.security.ClientAddress;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.security.RateLimits;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Limited;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** Lets people who forgot their password set a new one (contract A §1.4, §1.5). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/auth")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "Authentification")
class PasswordResetController {
  private final RequestPasswordReset requestPasswordReset;
  private final ResetPassword resetPassword;
  private final RateLimits limits;
  private final ClientAddress addresses;
  private final Texts texts;

  PasswordResetController(
      RequestPasswordReset requestPasswordReset,
      ResetPassword resetPassword,
      RateLimits limits,
      ClientAddress addresses,
      Texts texts) {
    this.requestPasswordReset = requestPasswordReset;
    this.resetPassword = resetPassword;
    this.limits = limits;
    this.addresses = addresses;
    this.texts = texts;
  }

  @Post("/request-password-reset")
  @RateLimited(RateLimit.RESET_NETWORK)
  @Operation(
      summary = "Demander un lien de réinitialisation",
      description =
          "La réponse est la même, que le compte existe ou non. Un compte jamais activé reçoit un"
              + " nouveau lien d'activation.")
  @ApiResponse(responseCode = "200", description = "Demande enregistrée")
  @BadInput
  @Limited
  MessageAnswer request(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OwnAccountInput.Address.class)))
          Map<String, Object> body,
      @Parameter(hidden = true) Origin origin,
      HttpRequest<?> request) {
    limits.countResetRequest(addresses.networkOf(request), String.valueOf(body.get("email")));
    requestPasswordReset.request(
        BodyReader.read(OwnAccountInput.Address.class, body).email(), origin);
    return new MessageAnswer(texts.get("accounts.reset-requested"));
  }

  @Post("/reset-password")
  @RateLimited(RateLimit.RESET_NETWORK)
  @Operation(
      summary = "Choisir un nouveau mot de passe avec le lien reçu",
      description = "Le lien vaut une heure et une seule fois.")
  @ApiResponse(responseCode = "200", description = "Mot de passe changé")
  @BadInput
  @Limited
  MessageAnswer reset(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OwnAccountInput.Reset.class)))
          Map<String, Object> body,
      @Parameter(hidden = true) Origin origin) {
    OwnAccountInput.Reset sent = BodyReader.read(OwnAccountInput.Reset.class, body);
    resetPassword.reset(sent.token(), sent.newPassword(), origin);
    return new MessageAnswer(texts.get("accounts.password-reset"));
  }
}
