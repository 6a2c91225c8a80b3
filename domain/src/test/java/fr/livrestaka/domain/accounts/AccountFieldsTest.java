package fr.livrestaka.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.refusals.TechnicalAccount;
import fr.livrestaka.domain.shared.InvalidInput;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What an administrator may say of an account, and what becomes of the account by it. */
class AccountFieldsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Instant LATER = NOON.plusSeconds(60);
  private static final Account LINA =
      Account.register(
              new AccountId("id-1"),
              "Lina",
              "Moreau",
              "lina@example.org",
              "hash",
              Optional.of("0600000000"),
              NOON)
          .state();
  private static final Optional<String> PASSWORD = Optional.of("Corbeau-Vert-19");

  @Test
  void namesHaveTwoToAHundredCharacters() {
    assertThat(fields("prenom", "Al", "nom", "n".repeat(100)).prenom()).contains("Al");
    refused(() -> fields("prenom", "A"), "prenom:too-short");
    refused(() -> fields("nom", " M "), "nom:too-short");
    refused(() -> fields("prenom", "p".repeat(101)), "prenom:too-long");
    refused(() -> fields("nom", "n".repeat(101)), "nom:too-long");
  }

  @Test
  void telephoneAndAddressFitTheirColumns() {
    assertThat(fields("telephone", "0".repeat(20)).telephone()).isPresent();
    refused(() -> fields("telephone", "0".repeat(21)), "telephone:too-long");
    assertThat(fields("adresse", "a".repeat(65_535)).adresse()).isPresent();
    refused(() -> fields("adresse", "a".repeat(65_536)), "adresse:too-long");
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    refused(
        () -> fields("prenom", "A", "nom", "B", "telephone", "0".repeat(21)),
        "[prenom:too-short, nom:too-short, telephone:too-long]");
  }

  @Test
  void blanksSayNothing() {
    AccountFields blank =
        fields("prenom", " ", "nom", "", "email", "", "adresse", "\n", "telephone", " ");
    assertThat(blank).isEqualTo(fields());
    assertThat(fields("prenom", " Léa ").prenom()).contains("Léa");
  }

  @Test
  void aNewAccountNeedsAllButAddressAndTelephone() {
    refused(
        () -> fields().checkNew(Optional.empty()),
        "[prenom:required, nom:required, email:required, role:required, password:required]");
    refused(() -> complete().checkNew(Optional.of("")), "[password:required]");
    assertThatCode(() -> complete().checkNew(PASSWORD)).doesNotThrowAnyException();
  }

  @Test
  void aNewAccountNeedsAnAddressThatGetsMailAndAPasswordThatIsNotGuessed() {
    refused(
        () -> with(complete(), "email", "zoe@example").checkNew(PASSWORD),
        "[email:malformed-email]");
    refused(
        () -> complete().checkNew(Optional.of("abc")), "[password:accounts.password-too-short]");
    refused(
        () -> complete().checkNew(Optional.of("zoe.durand.2026")),
        "[password:accounts.password-own-name]");
  }

  @Test
  void aNewAccountIsOpenUnlessSaidOtherwiseAndHasTheRoleThatIsNamed() {
    Account made = complete().newAccount(new AccountId("id-2"), "hash", NOON);
    assertThat(made.isActive()).isTrue();
    assertThat(made.role()).isEqualTo(Role.CORRECTOR);
    assertThat(made.email()).isEqualTo("zoe@example.org");
    assertThat(made.passwordHash()).isEqualTo("hash");
    assertThat(made.tokensValidFrom()).isEmpty();
    Account closed =
        with(complete(), "isActive", "false").newAccount(new AccountId("id-3"), "hash", NOON);
    assertThat(closed.isActive()).isFalse();
  }

  @Test
  void whatIsNotSaidStays() {
    assertThat(fields().applyTo(LINA, LATER))
        .usingRecursiveComparison()
        .ignoringFields("updatedAt")
        .isEqualTo(LINA);
    Account moved = fields("adresse", "1 rue Haute", "nom", "Petit").applyTo(LINA, LATER);
    assertThat(moved.nom()).isEqualTo("Petit");
    assertThat(moved.prenom()).isEqualTo("Lina");
    assertThat(moved.adresse()).contains("1 rue Haute");
    assertThat(moved.telephone()).contains("0600000000");
    assertThat(moved.updatedAt()).isEqualTo(LATER);
    assertThat(fields("telephone", "07").applyTo(moved, LATER).adresse()).contains("1 rue Haute");
  }

  @Test
  void closingEndsTheSessionsAndAnotherChangeDoesNot() {
    Account closed = fields("isActive", "false").applyTo(LINA, LATER);
    assertThat(closed.isActive()).isFalse();
    assertThat(closed.acceptsTokenOf(NOON)).isFalse();
    assertThat(fields("nom", "Petit").applyTo(LINA, LATER).acceptsTokenOf(NOON)).isTrue();
    assertThat(fields("isActive", "true").applyTo(LINA, LATER).acceptsTokenOf(NOON)).isTrue();
    assertThat(fields("isActive", "false").takesAccess(closed)).isFalse();
    assertThat(fields("nom", "Petit").takesAccess(LINA)).isFalse();
    assertThat(fields("isActive", "true").applyTo(closed, LATER).isActive()).isTrue();
  }

  @Test
  void anotherAddressEndsTheSessionsButForTheOwnersOwn() {
    AccountFields moves = fields("email", "Zoe@Example.org");
    Account moved = moves.applyTo(LINA, LATER);
    assertThat(moved.email()).isEqualTo("zoe@example.org");
    assertThat(moved.acceptsTokenOf(NOON)).isFalse();
    SessionToken own = new SessionToken(NOON, "a".repeat(64));
    SessionToken other = new SessionToken(NOON, "b".repeat(64));
    Account movedByItself = moves.applyTo(LINA, Optional.of(own), LATER);
    assertThat(movedByItself.accepts(own)).isTrue();
    assertThat(movedByItself.accepts(other)).isFalse();
    assertThat(moves.newAddress(LINA)).contains("Zoe@Example.org");
  }

  @Test
  void theSameAddressInOtherCaseIsNoOther() {
    AccountFields same = fields("email", "LINA@example.org");
    assertThat(same.newAddress(LINA)).isEmpty();
    assertThat(same.takesAccess(LINA)).isFalse();
    assertThat(same.applyTo(LINA, LATER).acceptsTokenOf(NOON)).isTrue();
  }

  @Test
  void anotherAddressHasToGetMailAndTheSameMayStayAsItIs() {
    refused(() -> fields("email", "zoe@example").applyTo(LINA, LATER), "email:malformed-email");
    Account adopted =
        Account.register(
                new AccountId("id-4"), "Ann", "Old", "ann@intranet", "hash", Optional.empty(), NOON)
            .state();
    assertThat(fields("email", "ann@intranet", "nom", "Neu").applyTo(adopted, LATER).nom())
        .isEqualTo("Neu");
  }

  @Test
  void nobodyChangesTheProgramsOwnAccount() {
    Account own =
        Account.register(
                new AccountId("id-5"),
                "Guest",
                "Files",
                Account.GUEST_FILES,
                "-",
                Optional.empty(),
                NOON)
            .state();
    assertThatThrownBy(() -> fields("nom", "Petit").applyTo(own, LATER))
        .isInstanceOf(TechnicalAccount.class);
    assertThatThrownBy(() -> own.erased(LATER)).isInstanceOf(TechnicalAccount.class);
  }

  private static void refused(ThrowingCallable call, String named) {
    assertThatThrownBy(call).isInstanceOf(InvalidInput.class).hasMessageContaining(named);
  }

  private static AccountFields complete() {
    return fields(
        "prenom", "Zoé", "nom", "Durand", "email", "zoe@example.org", "role", "CORRECTOR");
  }

  private static AccountFields with(AccountFields fields, String name, String value) {
    return new AccountFields(
        fields.prenom(),
        fields.nom(),
        name.equals("email") ? Optional.of(value) : fields.email(),
        fields.role(),
        name.equals("isActive") ? Optional.of(Boolean.valueOf(value)) : fields.isActive(),
        fields.adresse(),
        fields.telephone());
  }

  private static AccountFields fields(String... namesAndValues) {
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      said.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return new AccountFields(
        Optional.ofNullable(said.get("prenom")),
        Optional.ofNullable(said.get("nom")),
        Optional.ofNullable(said.get("email")),
        Optional.ofNullable(said.get("role")).map(Role::valueOf),
        Optional.ofNullable(said.get("isActive")).map(Boolean::valueOf),
        Optional.ofNullable(said.get("adresse")),
        Optional.ofNullable(said.get("telephone")));
  }
}
