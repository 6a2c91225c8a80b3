package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.DeactivateOwnAccount;
import fr.livrestaka.application.accounts.erasure.EraseOwnAccount;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

/** How people leave: close the account, or have themselves erased (contract A §2.7, §2.8). */
@Controller("/api/users/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "Mon compte")
@NeedsToken
@Conflict
class LeavingController {
  private final DeactivateOwnAccount deactivateOwnAccount;
  private final EraseOwnAccount eraseOwnAccount;
  private final Texts texts;

  LeavingController(
      DeactivateOwnAccount deactivateOwnAccount, EraseOwnAccount eraseOwnAccount, Texts texts) {
    this.deactivateOwnAccount = deactivateOwnAccount;
    this.eraseOwnAccount = eraseOwnAccount;
    this.texts = texts;
  }

  @Put("/deactivate")
  @Operation(summary = "Fermer mon compte ; mes données restent")
  @ApiResponse(responseCode = "200", description = "Compte fermé")
  MessageAnswer deactivate(Caller caller) {
    deactivateOwnAccount.deactivate(caller);
    return new MessageAnswer(texts.get("accounts.deactivated"));
  }

  @Delete
  @Operation(
      summary = "Effacer mon compte et mes données",
      description = "Commandes et factures sont conservées, comme la loi l'exige.")
  @ApiResponse(responseCode = "200", description = "Compte effacé")
  MessageAnswer erase(Caller caller) {
    eraseOwnAccount.erase(caller);
    return new MessageAnswer(texts.get("accounts.erased"));
  }
}
