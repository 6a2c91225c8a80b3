package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.SearchAccounts;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.rest.shared.ErrorShape;
import fr.livrestaka.rest.shared.ErrorShape.Shape;
import fr.livrestaka.rest.shared.Paging;
import fr.livrestaka.rest.shared.Texts;
import fr.livrestaka.rest.shared.docs.AnswersNotFound;
import fr.livrestaka.rest.shared.docs.BadInput;
import fr.livrestaka.rest.shared.docs.Forbidden;
import fr.livrestaka.rest.shared.docs.NeedsToken;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Shows administrators the accounts (contract B 8.1 to 8.3). */
@Controller("/api/admin/users")
@ExecuteOn(TaskExecutors.BLOCKING)
@ErrorShape(Shape.SUCCESS_FLAG_TEXTS)
@NeedsToken
@Forbidden
@Secured("ADMIN")
@Tag(name = "Administration des comptes")
class AdminUserListController {
  private static final int DEFAULT_LIMIT = 10;
  private static final int MOST = 100;

  private final SearchAccounts searchAccounts;
  private final Texts texts;

  AdminUserListController(SearchAccounts searchAccounts, Texts texts) {
    this.searchAccounts = searchAccounts;
    this.texts = texts;
  }

  @Get("/stats")
  @Operation(summary = "Nombre de comptes, à une minute près")
  AdminUserWire.Statistics count() {
    return AdminUserWire.Statistics.of(searchAccounts.count(), texts.get("accounts.counted"));
  }

  @BadInput
  @Get
  @Operation(
      summary = "Tous les comptes, par page",
      description = "`search` cherche dans le prénom, le nom et l'adresse e-mail.")
  AdminUserWire.Listing list(@RequestBean AdminUserInput.Query query) {
    PageRequest page =
        new PageRequest(
            Paging.forgiving("page", query.page(), 1, Integer.MAX_VALUE),
            Paging.forgiving("limit", query.limit(), DEFAULT_LIMIT, MOST));
    return AdminUserWire.Listing.of(
        searchAccounts.list(query.wanted(), page), texts.get("accounts.listed"));
  }

  @AnswersNotFound
  @Get("/{id}")
  @Operation(summary = "Un compte, et le nombre de ses commandes, messages et notifications")
  AdminUserWire.Shown one(String id) {
    return new AdminUserWire.Shown(
        true,
        AdminUserWire.Detail.of(searchAccounts.one(new AccountId(id))),
        texts.get("accounts.shown"));
  }
}
