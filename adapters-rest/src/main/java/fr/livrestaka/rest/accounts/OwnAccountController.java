package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.ChangeOwnProfile;
import fr.livrestaka.application.accounts.ShowOwnStanding;
import fr.livrestaka.application.accounts.exports.DataExportPromise;
import fr.livrestaka.application.accounts.exports.RequestDataExport;
import fr.livrestaka.application.accounts.passwords.ChangeOwnPassword;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.rest.security.AccessTokens;
import fr.livrestaka.rest.security.PasswordBrake;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;

/** What people see and change of their own account (contract A §2.1 to §2.4). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/users/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Mon compte")
@NeedsToken
class OwnAccountController {
  private final RequestDataExport requestDataExport;
  private final ShowOwnStanding showOwnStanding;
  private final ChangeOwnProfile changeOwnProfile;
  private final ChangeOwnPassword changeOwnPassword;
  private final PasswordBrake brake;
  private final AccessTokens tokens;
  private final Texts texts;

  OwnAccountController(
      RequestDataExport requestDataExport,
      ShowOwnStanding showOwnStanding,
      ChangeOwnProfile changeOwnProfile,
      ChangeOwnPassword changeOwnPassword,
      PasswordBrake brake,
      AccessTokens tokens,
      Texts texts) {
    this.requestDataExport = requestDataExport;
    this.showOwnStanding = showOwnStanding;
    this.changeOwnProfile = changeOwnProfile;
    this.changeOwnPassword = changeOwnPassword;
    this.brake = brake;
    this.tokens = tokens;
    this.texts = texts;
  }

  @Get("/export")
  @Operation(summary = "Recevoir par e-mail une copie de mes données")
  @ApiResponse(responseCode = "200", description = "L'e-mail est en route")
  OwnAccountAnswers.Export export(Caller caller) {
    DataExportPromise promise = requestDataExport.request(caller);
    return new OwnAccountAnswers.Export(
        texts.get("accounts.export-requested"), promise.email(), promise.requestedAt());
  }

  @Get("/stats")
  @Operation(summary = "Mes commandes en chiffres")
  @ApiResponse(responseCode = "200", description = "Les chiffres")
  OwnAccountAnswers.Stats stats(Caller caller) {
    return OwnAccountAnswers.Stats.of(showOwnStanding.of(caller));
  }

  @Put("/profile")
  @Operation(
      summary = "Modifier mon profil",
      description = "Seuls les champs envoyés sont écrits ; un texte vide est écrit tel quel.")
  @ApiResponse(responseCode = "200", description = "Profil enregistré")
  @BadInput
  OwnAccountAnswers.Profile changeProfile(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OwnAccountInput.Profile.class)))
          Map<String, Object> body,
      Caller caller) {
    return new OwnAccountAnswers.Profile(
        texts.get("accounts.profile-updated"),
        OwnProfile.of(
            changeOwnProfile.change(
                caller, BodyReader.read(OwnAccountInput.Profile.class, body).toChange())));
  }

  @Put("/password")
  @Operation(
      summary = "Changer mon mot de passe",
      description =
          "Les autres sessions prennent fin ; celle-ci reste ouverte et reçoit un nouveau token.")
  @ApiResponse(responseCode = "200", description = "Mot de passe changé")
  @BadInput
  OwnAccountAnswers.PasswordChanged changePassword(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OwnAccountInput.Password.class)))
          Map<String, Object> body,
      Caller caller) {
    OwnAccountInput.Password sent = BodyReader.read(OwnAccountInput.Password.class, body);
    brake.beforeTry(caller.email());
    Account changed = changeOwnPassword.change(caller, sent.currentPassword(), sent.newPassword());
    String token =
        caller
            .session()
            .map(former -> tokens.renewProven(changed, former))
            .orElseGet(() -> tokens.issue(changed));
    return new OwnAccountAnswers.PasswordChanged(texts.get("accounts.password-changed"), token);
  }
}
