package fr.livrestaka.rest.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.livrestaka.application.accounts.AccountCounts;
import fr.livrestaka.application.accounts.SearchAccounts;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts as administrators see them (contract B §8); never a password. */
final class AdminUserWire {
  private AdminUserWire() {}

  /** User*: an account in a list. */
  @Serdeable
  @Schema(name = "AdminUser")
  record User(
      String id,
      String prenom,
      String nom,
      String email,
      Role role,
      boolean isActive,
      Instant createdAt,
      Instant updatedAt,
      @Nullable String adresse,
      @Nullable String telephone,
      @Nullable String avatar) {

    public static User of(Account account) {
      return new User(
          account.id().value(),
          account.prenom(),
          account.nom(),
          account.email(),
          account.role(),
          account.isActive(),
          account.createdAt(),
          account.updatedAt(),
          account.adresse().orElse(null),
          account.telephone().orElse(null),
          account.avatar().orElse(null));
    }
  }

  /** One account and how much it has to do with. */
  @Serdeable
  @Schema(name = "AdminUserDetail")
  record Detail(@JsonUnwrapped User user, @JsonProperty("_count") Use count) {
    public static Detail of(SearchAccounts.Found found) {
      return new Detail(
          User.of(found.account()),
          new Use(
              found.use().commandes(),
              found.use().sentMessages(),
              found.use().receivedMessages(),
              found.use().notifications()));
    }
  }

  /** Numbers of rows. */
  @Serdeable
  @Schema(name = "AdminUserUse")
  record Use(long commandes, long sentMessages, long receivedMessages, long notifications) {}

  /** What was done, and with which account. */
  @Serdeable
  @Schema(name = "AdminUserAnswer")
  record One(boolean success, User data, String message) {}

  /** One account, shown. */
  @Serdeable
  @Schema(name = "AdminUserShown")
  record Shown(boolean success, Detail data, String message) {}

  /** An account opened or closed. */
  @Serdeable
  @Schema(name = "AdminUserToggled")
  record Toggled(boolean success, ShortUser data, String message) {}

  /** An account deleted. */
  @Serdeable
  @Schema(name = "AdminUserDeleted")
  record Deleted(boolean success, Said data, String message) {}

  /** Words. */
  @Serdeable
  @Schema(name = "AdminUserMessage")
  record Said(String message) {}

  /** One page of all accounts. */
  @Serdeable
  @Schema(name = "AdminUserListing")
  record Listing(boolean success, List<User> data, Pagination pagination, String message) {
    public static Listing of(Page<Account> page, String message) {
      return new Listing(
          true,
          page.rows().stream().map(User::of).toList(),
          new Pagination(page.number(), page.size(), page.total(), page.totalPages()),
          message);
    }
  }

  /** Where in the list the page is. */
  @Serdeable
  @Schema(name = "AdminUserPagination")
  record Pagination(int page, int limit, long total, int totalPages) {}

  /** How many accounts there are. */
  @Serdeable
  @Schema(name = "AdminUserStatistics")
  record Statistics(boolean success, Counts data, String message) {
    public static Statistics of(AccountCounts counts, String message) {
      return new Statistics(
          true,
          new Counts(
              counts.total(),
              counts.active(),
              counts.inactive(),
              counts.admins(),
              counts.users(),
              counts.recent()),
          message);
    }
  }

  /** The numbers. */
  @Serdeable
  @Schema(name = "AdminUserCounts")
  record Counts(long total, long actifs, long inactifs, long admin, long users, long recents) {}
}
