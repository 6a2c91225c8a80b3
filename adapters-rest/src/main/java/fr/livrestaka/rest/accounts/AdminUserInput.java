package fr.livrestaka.rest.accounts;

import fr.livrestaka.application.accounts.AccountQuery;
import fr.livrestaka.application.accounts.AccountQuery.Sort;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.shared.Filters;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What administrators send of accounts (contract B 8.2, 8.4, 8.5). */
final class AdminUserInput {
  /** Column names of the shipped client that are no fields. */
  private static final Map<String, Sort> COLUMNS =
      Map.of("user", Sort.nom, "status", Sort.isActive);

  private AdminUserInput() {}

  /** Fields of an account; those that are absent or empty stay. */
  @Introspected
  @Schema(name = "AdminUserInput", description = "À la création, les cinq premiers sont requis")
  record Fields(
      @Schema(minLength = 2, maxLength = 100) @Nullable String prenom,
      @Schema(minLength = 2, maxLength = 100) @Nullable String nom,
      @Schema(format = "email", maxLength = 255) @Nullable String email,
      @Schema(format = "password", description = "À la création seulement")
          @Nullable String password,
      @Nullable Role role,
      @Schema(defaultValue = "true") @Nullable Boolean isActive,
      @Nullable String adresse,
      @Schema(maxLength = 20) @Nullable String telephone) {
    /**
     * What is said of the account, without the password.
     *
     * @throws InvalidInput where a field breaks a rule
     */
    AccountFields toFields() {
      return new AccountFields(
          Optional.ofNullable(prenom),
          Optional.ofNullable(nom),
          Optional.ofNullable(email),
          Optional.ofNullable(role),
          Optional.ofNullable(isActive),
          Optional.ofNullable(adresse),
          Optional.ofNullable(telephone));
    }

    @Override
    public String toString() {
      return "Fields";
    }
  }

  /** The query of the list. */
  @Introspected
  record Query(
      @QueryValue @Nullable String page,
      @QueryValue @Nullable String limit,
      @QueryValue @Nullable String search,
      @QueryValue @Nullable String role,
      @QueryValue @Nullable String isActive,
      @QueryValue @Nullable String sortBy,
      @QueryValue @Nullable String sortDirection) {

    public AccountQuery wanted() {
      return new AccountQuery(
          Filters.search(search),
          Filters.constant(Role.class, "role", role),
          Filters.flag(isActive),
          sort(),
          !"asc".equals(sortDirection));
    }

    private Sort sort() {
      Sort column = COLUMNS.getOrDefault(Filters.filled(sortBy).orElse(""), Sort.createdAt);
      return Filters.known(Sort.class, sortBy).orElse(column);
    }
  }
}
