package fr.livrestaka.application.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.accounts.port.Accounts;
import fr.livrestaka.application.accounts.sessions.SignIn;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.domain.audit.AuditEntry;
import fr.livrestaka.domain.audit.AuditSeverity;
import fr.livrestaka.domain.shared.InvalidInput;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddAccountTest {
  private static final String PASSWORD = "Relieur-vert-1";

  private final InMemoryHouse house = new InMemoryHouse();
  private final Account admin = house.person(Role.ADMIN);
  private final AddAccount addAccount = house.get(AddAccount.class);

  @Test
  void whoeverIsAddedCanSignInAndTheAuditLogSaysWhoDidIt() {
    Account added = add("Paul@Example.org", Optional.of(Role.CORRECTOR), PASSWORD);

    assertThat(added.email()).isEqualTo("paul@example.org");
    assertThat(added.role()).isEqualTo(Role.CORRECTOR);
    assertThat(added.createdAt()).isEqualTo(house.now());
    assertThat(house.get(SignIn.class).with("paul@example.org", PASSWORD, InMemoryHouse.ORIGIN))
        .isEqualTo(added);
    AuditEntry entry = house.audited().getFirst();
    assertThat(entry.actor()).isEqualTo(admin.email());
    assertThat(entry.action()).isEqualTo("USER_CREATED");
    assertThat(entry.severity()).isEqualTo(AuditSeverity.MEDIUM);
    assertThat(entry.targetId()).contains(added.id().value());
    assertThat(entry.details()).isEqualTo(Map.of("role", "CORRECTOR", "isActive", true));
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> add("", Optional.empty(), ""))
        .withMessageContaining("email:required")
        .withMessageContaining("role:required")
        .withMessageContaining("password:required");
  }

  @ParameterizedTest
  @CsvSource({
    "prenom, a, prenom:too-short",
    "prenom, ' a ', prenom:too-short",
    "nom, b, nom:too-short",
    "telephone, 123456789012345678901, telephone:too-long",
    "email, pas une adresse, email:",
    "email, ' a@b.fr', email:",
    "email, x@Anonymized.Local, email:",
    "email, __temp_upload_user__@staka.internal, email:",
  })
  void whatDoesNotFitIsNamed(String field, String value, String named) {
    Map<String, Optional<String>> given = new HashMap<>();
    given.put(field, Optional.of(value));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () ->
                addAccount.add(
                    InMemoryHouse.caller(admin),
                    new AccountFields(
                        given.getOrDefault("prenom", Optional.of("Paul")),
                        given.getOrDefault("nom", Optional.of("Roux")),
                        given.getOrDefault("email", Optional.of("paul@example.org")),
                        Optional.of(Role.USER),
                        Optional.empty(),
                        Optional.empty(),
                        given.getOrDefault("telephone", Optional.empty())),
                    Optional.of(PASSWORD)))
        .withMessageContaining(named);
  }

  @Test
  void aWeakPasswordIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> add("paul@example.org", Optional.of(Role.USER), "motdepasse"));
    assertThat(house.get(Accounts.class).findByEmail("paul@example.org")).isEmpty();
  }

  @Test
  void anAddressThatNoMailReachesIsRefused() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> add("zoé@example.org", Optional.of(Role.USER), PASSWORD));
  }

  @Test
  void anAddressThatIsTakenInAnyCaseLeavesNoLineInTheAuditLog() {
    Account lina = house.person(Role.USER);
    for (String taken : List.of(lina.email(), lina.email().toUpperCase(Locale.ROOT))) {
      assertThatExceptionOfType(EmailTaken.class)
          .isThrownBy(() -> add(taken, Optional.of(Role.USER), PASSWORD));
    }
    assertThat(house.audited()).isEmpty();
  }

  private Account add(String email, Optional<Role> role, String password) {
    AccountFields fields =
        new AccountFields(
            Optional.of("Paul"),
            Optional.of("Roux"),
            Optional.of(email),
            role,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return addAccount.add(InMemoryHouse.caller(admin), fields, Optional.of(password));
  }
}
