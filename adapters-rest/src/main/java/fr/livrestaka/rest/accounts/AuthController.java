package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.Register;
import fr.livrestaka.application.accounts.ShowOwnAccount;
import fr.livrestaka.application.accounts.sessions.RefreshToken;
import fr.livrestaka.application.accounts.sessions.SignIn;
import fr.livrestaka.application.accounts.sessions.SignOut;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.rest.security.AccessTokens;
import fr.livrestaka.rest.security.PasswordBrake;
import fr.livrestaka.rest.security.RateLimit;
import fr.livrestaka.rest.security.RateLimited;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Limited;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import fr.livrestaka.rest.shared.docs.WrongCredentials;
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
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Registration, sign-in and the signed-in account (contract A §1). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/auth")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Authentification")
class AuthController {
  private final Register register;
  private final SignIn signIn;
  private final ShowOwnAccount showOwnAccount;
  private final RefreshToken refreshToken;
  private final SignOut signOut;
  private final PasswordBrake brake;
  private final AccessTokens tokens;
  private final FullUsers users;
  private final Texts texts;

  AuthController(
      Register register,
      SignIn signIn,
      ShowOwnAccount showOwnAccount,
      RefreshToken refreshToken,
      SignOut signOut,
      PasswordBrake brake,
      AccessTokens tokens,
      FullUsers users,
      Texts texts) {
    this.register = register;
    this.signIn = signIn;
    this.showOwnAccount = showOwnAccount;
    this.refreshToken = refreshToken;
    this.signOut = signOut;
    this.brake = brake;
    this.tokens = tokens;
    this.users = users;
    this.texts = texts;
  }

  @Post("/register")
  @Status(HttpStatus.CREATED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @RateLimited(RateLimit.AUTH)
  @Operation(summary = "Créer un compte")
  @ApiResponse(responseCode = "201", description = "Compte créé, avec un jeton d'accès")
  @BadInput
  @Conflict
  @Limited
  SignedIn.Registered register(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = RegisterRequest.class)))
          Map<String, Object> body) {
    Account account = register.as(BodyReader.read(RegisterRequest.class, body).toRegistration());
    return new SignedIn.Registered(
        texts.get("accounts.registered"), ShortUser.of(account), tokens.issue(account));
  }

  @Post("/login")
  @Secured(SecurityRule.IS_ANONYMOUS)
  @RateLimited(RateLimit.AUTH)
  @Operation(summary = "Se connecter")
  @ApiResponse(responseCode = "200", description = "Connecté, avec un jeton d'accès")
  @BadInput
  @WrongCredentials
  @Limited
  SignedIn.In login(
      @Body
          @RequestBody(
              required = true,
              content =
                  @Content(schema = @Schema(implementation = OwnAccountInput.Credentials.class)))
          Map<String, Object> body,
      @Parameter(hidden = true) Origin origin) {
    OwnAccountInput.Credentials sent = BodyReader.read(OwnAccountInput.Credentials.class, body);
    brake.beforeTry(sent.email());
    Account account = signIn.with(sent.email(), sent.password(), origin);
    return new SignedIn.In(
        texts.get("accounts.signed-in"), users.of(account), tokens.issue(account));
  }

  @Get("/me")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Operation(summary = "Le compte connecté")
  @ApiResponse(responseCode = "200", description = "Le compte")
  @NeedsToken
  FullUser me(Caller caller) {
    return users.of(showOwnAccount.of(caller));
  }

  @Post("/refresh")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Operation(summary = "Obtenir un nouveau jeton d'accès")
  @ApiResponse(responseCode = "200", description = "Le nouveau jeton")
  @NeedsToken
  SignedIn.Refreshed refresh(Caller caller) {
    Account account = refreshToken.of(caller);
    return new SignedIn.Refreshed(
        caller
            .session()
            .map(former -> tokens.renew(account, former))
            .orElseGet(() -> tokens.issue(account)));
  }

  @Post("/logout")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  @Operation(
      summary = "Se déconnecter",
      description = "Ferme la session présente, ou toutes celles du compte.")
  @ApiResponse(responseCode = "200", description = "Déconnecté : le jeton ne vaut plus rien")
  @BadInput
  @NeedsToken
  MessageAnswer logout(
      Caller caller,
      @Body
          @Nullable
          @RequestBody(
              content = @Content(schema = @Schema(implementation = OwnAccountInput.Leaving.class)))
          Map<String, Object> body) {
    boolean everywhere =
        Boolean.TRUE.equals(BodyReader.read(OwnAccountInput.Leaving.class, body).all());
    if (everywhere) signOut.everywhere(caller);
    else signOut.here(caller);
    return new MessageAnswer(texts.get(everywhere ? "accounts.left-all" : "accounts.left"));
  }
}
