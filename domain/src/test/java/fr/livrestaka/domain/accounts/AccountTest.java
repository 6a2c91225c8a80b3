package fr.livrestaka.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.accounts.events.AccountRegistered;
import fr.livrestaka.domain.accounts.refusals.ShadowAccount;
import fr.livrestaka.domain.accounts.refusals.TechnicalAccount;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:15:00.123Z");
  private static final Account LINA =
      Account.register(
              new AccountId("id-1"),
              "Lina",
              "Moreau",
              "lina@example.org",
              "hash",
              Optional.of("0600000000"),
              NOW)
          .state();

  @Test
  void everyTokenIssuedBeforeAKillDiesAndEveryLaterOneLives() {
    Random random = new Random(20_260_302);
    Account account = LINA;
    Instant now = NOW;
    for (int round = 0; round < 2_000; round++) {
      now = now.plusMillis(random.nextInt(1_500));
      Instant before = account.tokenIssueTime(now);
      assertThat(account.acceptsTokenOf(before)).isTrue();
      account =
          random.nextBoolean() ? account.withPassword("h" + round, now) : account.deactivated(now);

      assertThat(account.acceptsTokenOf(before)).isFalse();
      assertThat(account.acceptsTokenOf(account.tokenIssueTime(now))).isTrue();
      assertThat(account.tokenIssueTime(now).getNano()).isZero();
    }
  }

  @Test
  void profileAndPreferencesLeaveTokensAlive() {
    Account changed =
        LINA.withProfile("Line", "M", Optional.empty(), Optional.of(""), Optional.empty(), NOW)
            .withPreferences("{}", NOW);

    assertThat(changed.tokensValidFrom()).isEmpty();
    assertThat(changed.adresse()).contains("");
    assertThat(changed.telephone()).isEmpty();
    assertThat(changed.preferences()).contains("{}");
  }

  @Test
  void onlyALinkFromAMailProvesTheMailboxAndOnlyThatOne() {
    assertThat(LINA.isMailboxProven()).isFalse();
    assertThat(LINA.isOfItsMailbox()).isFalse();
    Account proven = LINA.withPassword("another", NOW);
    assertThat(proven.mailboxProvenAt()).contains(NOW);
    assertThat(LINA.withPassword("another", Optional.empty(), NOW).isMailboxProven()).isFalse();
    assertThat(email("LINA@example.org").applyTo(proven, NOW).isMailboxProven()).isTrue();
    assertThat(email("zoe@example.org").applyTo(proven, NOW).isMailboxProven()).isFalse();
    assertThat(LINA.activated("own", NOW).state().isMailboxProven()).isTrue();
    assertThat(proven.erased(NOW).state().isMailboxProven()).isFalse();
  }

  @Test
  void aGuestsAccountIsOfItsMailboxUntilSomebodyClosesIt() {
    Account guest = guest();
    assertThat(guest.isMailboxProven()).isFalse();
    assertThat(guest.isOfItsMailbox()).isTrue();
    assertThat(LINA.deactivated(NOW).isOfItsMailbox()).isFalse();
  }

  @Test
  void aShadowIsOpenedByItsLinkOnly() {
    Account shadow = guest().asShadow();
    assertThatThrownBy(() -> open().applyTo(shadow, NOW)).isInstanceOf(ShadowAccount.class);
    assertThat(shadow.activated("own", NOW).state().shadow()).isFalse();
    assertThat(email("zoe@example.org").applyTo(shadow, NOW).shadow()).isFalse();
    assertThat(email("lina@example.org").applyTo(shadow, NOW).shadow()).isTrue();
  }

  private static Account guest() {
    return Account.ofGuest(
        new AccountId("id-2"),
        "Lina",
        "Moreau",
        "lina@example.org",
        Optional.empty(),
        Optional.empty(),
        NOW);
  }

  private static AccountFields email(String address) {
    return new AccountFields(
        Optional.empty(),
        Optional.empty(),
        Optional.of(address),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static AccountFields open() {
    return new AccountFields(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(true),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void erasureLeavesNothingPersonal() {
    Account erased =
        LINA.withProfile(
                "Lina", "Moreau", Optional.of("06"), Optional.of("Gap"), Optional.of("Bio"), NOW)
            .withPreferences("{\"a\":1}", NOW)
            .erased(NOW)
            .state();

    assertThat(erased.isActive()).isFalse();
    assertThat(erased.email())
        .startsWith("deleted_" + NOW.toEpochMilli())
        .endsWith("@anonymized.local");
    assertThat(erased.prenom() + " " + erased.nom()).isEqualTo("Utilisateur Supprimé");
    assertThat(erased.telephone()).isEmpty();
    assertThat(erased.adresse()).isEmpty();
    assertThat(erased.bio()).isEmpty();
    assertThat(erased.avatar()).isEmpty();
    assertThat(erased.preferences()).isEmpty();
    assertThat(erased.passwordHash()).isNotEqualTo("hash");
    assertThat(erased.acceptsTokenOf(LINA.tokenIssueTime(NOW))).isFalse();
  }

  @Test
  void aClosedAccountSaysSoWhateverThePassword() {
    LINA.signIn(true);
    assertThatThrownBy(() -> LINA.signIn(false)).hasMessage("accounts.wrong-credentials");
    assertThatThrownBy(() -> LINA.deactivated(NOW).signIn(true)).hasMessage("accounts.disabled");
    assertThatThrownBy(() -> LINA.deactivated(NOW).signIn(false)).hasMessage("accounts.disabled");
  }

  @Test
  void anErasedAccountIsNeitherShownNorReached() {
    Account erased = LINA.erased(NOW).state();
    assertThat(erased.isErased()).isTrue();
    assertThat(erased.isListed()).isFalse();
    assertThat(erased.isReachable()).isFalse();
    for (Account present : List.of(LINA, LINA.deactivated(NOW), guest())) {
      assertThat(present.isErased()).isFalse();
      assertThat(present.isListed()).isTrue();
      assertThat(present.isReachable()).isTrue();
    }
    assertThat(technical().isListed()).isFalse();
    assertThat(technical().isErased()).isFalse();
  }

  @Test
  void accountsErasedInOneMillisecondHaveAddressesOfTheirOwn() {
    String first = LINA.erased(NOW).state().email();
    assertThat(first).matches("deleted_" + NOW.toEpochMilli() + "\\d{6}@anonymized\\.local");
    assertThat(guest().erased(NOW).state().email()).isNotEqualTo(first);
  }

  @Test
  void onlyAGuestsAccountThatNobodyHasOpenedOrClosedWaitsForItsOwner() {
    assertThat(guest().awaitsActivation()).isTrue();
    assertThat(LINA.awaitsActivation()).isFalse();
    assertThat(guest().activated("own", NOW).state().awaitsActivation()).isFalse();
    assertThat(guest().deactivated(NOW).awaitsActivation()).isFalse();
    assertThat(technical().awaitsActivation()).isFalse();
    assertThat(guest().activated("own", NOW).state().passwordHash()).isEqualTo("own");
    assertThat(guest().activated("own", NOW).state().isActive()).isTrue();
  }

  @Test
  void aNewPasswordEndsAllSessionsButTheOneItWasChosenIn() {
    SessionToken own = new SessionToken(NOW.truncatedTo(ChronoUnit.SECONDS), "a".repeat(64));
    SessionToken other = new SessionToken(own.issuedAt(), "b".repeat(64));
    Account changed = LINA.withPassword("new", Optional.of(own), NOW);
    assertThat(changed.passwordHash()).isEqualTo("new");
    assertThat(changed.accepts(own)).isTrue();
    assertThat(changed.accepts(other)).isFalse();
    assertThat(LINA.accepts(other)).isTrue();
    Account out = changed.signedOut(NOW);
    assertThat(out.accepts(own)).isFalse();
    assertThat(out.updatedAt()).isEqualTo(changed.updatedAt());
    assertThat(out.withPassword("newer", Optional.of(own), NOW).accepts(own)).isFalse();
  }

  @Test
  void thePasswordInAnotherHashEndsNoSession() {
    Account stored = LINA.withSamePassword("other");
    assertThat(stored.passwordHash()).isEqualTo("other");
    assertThat(stored.tokensValidFrom()).isEmpty();
    assertThat(stored.updatedAt()).isEqualTo(NOW);
  }

  @Test
  void aSessionEndsAfterThirtyDays() {
    SessionToken token = new SessionToken(NOW, "a".repeat(64));
    assertThat(token.sessionEnd()).isEqualTo(NOW.plus(30, ChronoUnit.DAYS));
    assertThat(token.session()).isEqualTo(token.fingerprint());
    assertThatThrownBy(() -> new SessionToken(NOW, "a".repeat(63)))
        .isInstanceOf(IllegalArgumentException.class);
    String sign = "a".repeat(64);
    assertThatThrownBy(() -> new SessionToken(NOW, sign, "", NOW))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SessionToken(NOW, sign, "s".repeat(65), NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatHappenedToAnAccountIsToldByItsOperations() {
    AccountId id = new AccountId("id-9");
    assertThat(
            Account.register(id, "Ann", "M", "ann@example.org", "hash", Optional.empty(), NOW)
                .events())
        .containsExactly(new AccountRegistered("id-9"));
    assertThat(guest().activated("own", NOW).events())
        .containsExactly(new AccountRegistered(guest().id().value()));
    assertThat(LINA.activated("own", NOW).events()).isEmpty();
    assertThat(LINA.erased(NOW).events()).containsExactly(new AccountErased(LINA.id()));
  }

  @Test
  void anErasedAccountTellsAgainOfWhatIsErasedAfterwards() {
    Account erased = LINA.erased(NOW).state();
    assertThat(erased.erasedAgain()).isEqualTo(NextState.of(erased, new AccountErased(LINA.id())));
    assertThatThrownBy(LINA::erasedAgain).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aMergedAccountIsAsEmptyAsAnErasedOne() {
    assertThat(LINA.merged(NOW)).isEqualTo(LINA.erased(NOW).state());
    assertThatThrownBy(() -> technical().merged(NOW)).isInstanceOf(TechnicalAccount.class);
  }

  @Test
  void noPersonalDataIsPrinted() {
    assertThat(LINA.toString()).isEqualTo("Account[id-1, USER]");
  }

  private static Account technical() {
    return Account.ofGuest(
        new AccountId("id-3"),
        "Guest",
        "Files",
        Account.GUEST_FILES,
        Optional.empty(),
        Optional.empty(),
        NOW);
  }
}
