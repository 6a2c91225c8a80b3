package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.OwnPreferences;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.rest.shared.Texts;
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

/** The own settings (contract A §2.5, §2.6). */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/users/me/preferences")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Mon compte")
@NeedsToken
class OwnPreferencesController {
  private final OwnPreferences preferences;
  private final Texts texts;

  OwnPreferencesController(OwnPreferences preferences, Texts texts) {
    this.preferences = preferences;
    this.texts = texts;
  }

  @Get
  @Operation(summary = "Mes préférences, complétées par les valeurs par défaut")
  @ApiResponse(responseCode = "200", description = "Les préférences")
  Map<String, Object> show(Caller caller) {
    return preferences.show(caller).values();
  }

  @Put
  @Operation(
      summary = "Modifier mes préférences",
      description = "Chaque groupe envoyé remplace le groupe enregistré ; les autres restent.")
  @ApiResponse(responseCode = "200", description = "Préférences enregistrées")
  @BadInput
  OwnAccountAnswers.StoredPreferences change(
      @Body
          @RequestBody(
              required = true,
              content = @Content(schema = @Schema(implementation = OwnAccountInput.Settings.class)))
          Map<String, Object> body,
      Caller caller) {
    return new OwnAccountAnswers.StoredPreferences(
        texts.get("accounts.preferences-updated"), preferences.change(caller, body).values());
  }
}
