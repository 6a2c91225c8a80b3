package fr.livrestaka.rest.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.AccountQuery;
import fr.livrestaka.application.accounts.AccountQuery.Sort;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.shared.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the queries of the list of accounts mean. */
class AdminUserInputTest {
  @Test
  void withoutAQueryTheNewestComeFirst() {
    AccountQuery wanted = query(null, null, null, null).wanted();
    assertThat(wanted.sort()).isEqualTo(Sort.createdAt);
    assertThat(wanted.descending()).isTrue();
    assertThat(wanted.role()).isEmpty();
    assertThat(wanted.isActive()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "prenom, asc, prenom, false",
    "user, desc, nom, true",
    "status, asc, isActive, false",
    "password, sideways, createdAt, true",
    "'', '', createdAt, true"
  })
  void columnsOfTheShippedClientAreKnownAndOthersCountAsNone(
      String sortBy, String direction, Sort sort, boolean descending) {
    AccountQuery wanted = query(null, null, sortBy, direction).wanted();
    assertThat(wanted.sort()).isEqualTo(sort);
    assertThat(wanted.descending()).isEqualTo(descending);
  }

  @Test
  void filtersByRoleAndState() {
    assertThat(query("CORRECTOR", null, null, null).wanted().role()).contains(Role.CORRECTOR);
    assertThat(query(null, "true", null, null).wanted().isActive()).contains(true);
    assertThat(query(null, "1", null, null).wanted().isActive()).contains(false);
  }

  @Test
  void anUnknownRoleIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> query("CHEF", null, null, null).wanted())
        .withMessageContaining("role:");
  }

  private static AdminUserInput.Query query(
      @Nullable String role,
      @Nullable String isActive,
      @Nullable String sortBy,
      @Nullable String sortDirection) {
    return new AdminUserInput.Query(null, null, null, role, isActive, sortBy, sortDirection);
  }
}
