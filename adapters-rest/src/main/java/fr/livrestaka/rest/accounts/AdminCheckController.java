package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.ShowOwnAccount;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.InstantSource;

/** Tells an administrator that the token opens the administration (contract B §10, C §8 S4). */
@Controller("/api/admin/test")
@ExecuteOn(TaskExecutors.BLOCKING)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration")
class AdminCheckController {
  private final ShowOwnAccount showOwnAccount;
  private final Texts texts;
  private final InstantSource clock;

  AdminCheckController(ShowOwnAccount showOwnAccount, Texts texts, InstantSource clock) {
    this.showOwnAccount = showOwnAccount;
    this.texts = texts;
    this.clock = clock;
  }

  @Get
  @Operation(summary = "Vérifier l'accès à l'administration")
  Checked check(Caller caller) {
    Account account = showOwnAccount.of(caller);
    return new Checked(texts.get("accounts.admin-checked"), Admin.of(account), clock.instant());
  }

  /** Who holds the token. */
  @Serdeable
  record Checked(String message, Admin user, Instant timestamp) {}

  /** The account, in short. */
  @Serdeable
  record Admin(String id, String prenom, String nom, String email, Role role) {
    static Admin of(Account account) {
      return new Admin(
          account.id().value(), account.prenom(), account.nom(), account.email(), account.role());
    }
  }
}
