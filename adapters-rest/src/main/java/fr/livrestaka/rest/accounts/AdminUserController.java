package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.AddAccount;
import fr.livrestaka.application.accounts.ChangeAccount;
import fr.livrestaka.application.accounts.erasure.EraseAccount;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.rest.accounts.AdminUserWire.Said;
import fr.livrestaka.rest.accounts.AdminUserWire.User;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.body.BodyReader;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Conflict;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes, changes and deletes accounts (contract B 8.4 to 8.7). The shipped client says PUT where
 * the former service only knew PATCH: both do.
 */
@Consumes({MediaType.APPLICATION_JSON, MediaType.APPLICATION_FORM_URLENCODED})
@Controller("/api/admin/users")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG_TEXTS)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration des comptes")
class AdminUserController {
  private final AddAccount addAccount;
  private final ChangeAccount changeAccount;
  private final EraseAccount eraseAccount;
  private final Texts texts;

  AdminUserController(
      AddAccount addAccount, ChangeAccount changeAccount, EraseAccount eraseAccount, Texts texts) {
    this.addAccount = addAccount;
    this.changeAccount = changeAccount;
    this.eraseAccount = eraseAccount;
    this.texts = texts;
  }

  @BadInput
  @Conflict
  @Post
  @Status(HttpStatus.CREATED)
  @Operation(
      summary = "Crée un compte",
      description = "Ni mail ni notification : la personne est prévenue par qui crée le compte.")
  @ApiResponse(responseCode = "201", description = "Compte créé")
  AdminUserWire.One add(
      Caller caller,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = AdminUserInput.Fields.class)))
          @Nullable Map<String, Object> body) {
    AdminUserInput.Fields sent = BodyReader.read(AdminUserInput.Fields.class, body);
    return new AdminUserWire.One(
        true,
        User.of(addAccount.add(caller, sent.toFields(), Optional.ofNullable(sent.password()))),
        texts.get("accounts.added"));
  }

  @BadInput
  @AnswersNotFound
  @Conflict
  @Patch("/{id}")
  @Operation(
      summary = "Modifie des champs d'un compte",
      description = "Ce qui est absent ou vide reste. Il reste toujours un administrateur actif.")
  @ApiResponse(responseCode = "200", description = "Compte modifié")
  AdminUserWire.One change(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = AdminUserInput.Fields.class)))
          @Nullable Map<String, Object> body) {
    return new AdminUserWire.One(
        true,
        User.of(
            changeAccount.change(
                caller,
                new AccountId(id),
                BodyReader.read(AdminUserInput.Fields.class, body).toFields())),
        texts.get("accounts.changed"));
  }

  @BadInput
  @AnswersNotFound
  @Conflict
  @Put("/{id}")
  @Operation(summary = "Modifie des champs d'un compte, comme PATCH")
  @ApiResponse(responseCode = "200", description = "Compte modifié")
  AdminUserWire.One changeByPut(
      Caller caller,
      String id,
      @Body
          @RequestBody(
              content = @Content(schema = @Schema(implementation = AdminUserInput.Fields.class)))
          @Nullable Map<String, Object> body) {
    return change(caller, id, body);
  }

  @AnswersNotFound
  @Conflict
  @Patch("/{id}/toggle-status")
  @Operation(summary = "Ferme un compte ouvert, ouvre un compte fermé")
  AdminUserWire.Toggled toggle(Caller caller, String id) {
    return new AdminUserWire.Toggled(
        true,
        ShortUser.of(changeAccount.toggle(caller, new AccountId(id))),
        texts.get("accounts.toggled"));
  }

  @AnswersNotFound
  @Conflict
  @Delete("/{id}")
  @Operation(
      summary = "Supprime un compte",
      description =
          "La personne est anonymisée ; ses commandes payées et ses factures restent, comme la loi"
              + " le demande.")
  AdminUserWire.Deleted delete(Caller caller, String id) {
    eraseAccount.erase(caller, new AccountId(id));
    String message = texts.get("accounts.deleted");
    return new AdminUserWire.Deleted(true, new Said(message), message);
  }
}
