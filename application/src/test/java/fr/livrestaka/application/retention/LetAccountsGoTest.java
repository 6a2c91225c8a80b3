package fr.livrestaka.application.retention;

import static fr.livrestaka.application.house.InMemoryHouse.ORIGIN;
import static fr.livrestaka.application.house.InMemoryHouse.caller;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.accounts.erasure.ReadErasures;
import fr.livrestaka.application.accounts.sessions.SignIn;
import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.retention.reactions.MailInactivityWarning;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.events.AccountErased;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionReport;
import fr.livrestaka.domain.privacy.events.InactivityWarned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accounts that nobody uses for two years: two mails, then the erasure. */
class LetAccountsGoTest {
  /** Two years later it is 2026-05-01, sixty days after the house's start. */
  private static final Instant LAST = Instant.parse("2024-05-01T12:00:00.123Z");

  private final InMemoryHouse house = new InMemoryHouse();
  private final Account admin = house.person(Role.ADMIN);
  private final Account lina = stored(Role.USER, LAST);

  @Test
  void theOwnerIsWarnedTwiceAndThenErased() {
    letGo();
    assertThat(warnings()).hasSize(1);
    assertThat(warnings().get(0).to()).isEqualTo(lina.email());
    assertThat(warnings().get(0).values())
        .containsEntry("jusquau", "1 mai 2026")
        .containsEntry("link", "https://staka.example/app");
    house.pass(Duration.ofDays(30).minusMillis(1));
    letGo();
    assertThat(warnings()).hasSize(1);
    house.pass(Duration.ofMillis(1));
    letGo();
    assertThat(warnings()).hasSize(2);
    house.pass(Duration.ofDays(30).minusMillis(1));
    letGo();
    assertThat(house.account(lina.id())).isEqualTo(lina);
    house.pass(Duration.ofMillis(1));
    letGo();

    assertThat(house.account(lina.id()).isErased()).isTrue();
    assertThat(house.events()).contains(new AccountErased(lina.id()));
    assertThat(house.get(ReadErasures.class).all())
        .extracting(entry -> entry.account())
        .containsExactly(lina.id());
    assertThat(house.audited())
        .filteredOn(entry -> entry.action().equals("USER_DELETED"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.actor()).isEqualTo("system");
              assertThat(entry.details()).containsEntry("method", "retention");
            });
    assertThat(warnings()).hasSize(2);
  }

  @Test
  void nobodyIsWarnedADayTooEarly() {
    Account younger = stored(Role.USER, LAST.plusMillis(1));
    letGo();
    assertThat(warnings()).extracting(Mail::to).containsExactly(lina.email());
    assertThat(warnings()).extracting(Mail::to).doesNotContain(younger.email());
  }

  @Test
  void anySignInSavesTheAccount() {
    letGo();
    house.pass(Duration.ofDays(30));
    letGo();
    assertThat(warnings()).hasSize(2);
    house.get(SignIn.class).with(lina.email(), AccountFixtures.PASSWORD, ORIGIN);
    house.pass(Duration.ofDays(30));
    letGo();
    house.pass(Duration.ofDays(365));
    letGo();
    assertThat(house.account(lina.id()).isErased()).isFalse();
    assertThat(warnings()).hasSize(2);
  }

  /** Who was not warned in time has the full time after each warning. */
  @Test
  void anAccountThatIsUnusedForLongIsWarnedAsTheOthersAre() {
    Account forgotten = stored(Role.USER, LAST.minus(Duration.ofDays(3000)));
    letGo();
    assertThat(warnings().stream().filter(mail -> mail.to().equals(forgotten.email())).toList())
        .singleElement()
        .satisfies(mail -> assertThat(mail.values()).containsEntry("jusquau", "1 mai 2026"));
    house.pass(Duration.ofDays(29));
    letGo();
    house.pass(Duration.ofDays(1));
    letGo();
    house.pass(Duration.ofDays(29));
    letGo();
    assertThat(house.account(forgotten.id()).isErased()).isFalse();
    house.pass(Duration.ofDays(1));
    letGo();
    assertThat(house.account(forgotten.id()).isErased()).isTrue();
  }

  @Test
  void theTeamAndWhoIsBoundStay() {
    Account corrector = stored(Role.CORRECTOR, LAST);
    house.get(InMemoryDormantAccounts.class).bind(lina.id());
    for (int i = 0; i < 10; i++) {
      letGo();
      house.pass(Duration.ofDays(40));
    }
    assertThat(warnings()).isEmpty();
    assertThat(house.account(corrector.id()).isErased()).isFalse();
    assertThat(house.account(admin.id()).isErased()).isFalse();
    assertThat(house.account(lina.id()).isErased()).isFalse();
  }

  @Test
  void withoutItsMailAWarningDoesNotCount() {
    count();
    approve(RetentionKind.INACTIVITY_WARNINGS);
    house.pass(Duration.ofDays(400));
    count();
    approve(RetentionKind.INACTIVITY_WARNINGS);
    count();
    approve(RetentionKind.INACTIVE_ACCOUNTS);
    assertThat(house.account(lina.id()).isErased()).isFalse();
    house.carryOut();
    assertThat(warnings()).hasSize(1);
  }

  @Test
  void whoHasComeBackMeanwhileGetsNoMail() {
    count();
    approve(RetentionKind.INACTIVITY_WARNINGS);
    house.pass(Duration.ofMillis(1));
    house.get(SignIn.class).with(lina.email(), AccountFixtures.PASSWORD, ORIGIN);
    house.carryOut();
    assertThat(warnings()).isEmpty();
  }

  @Test
  void aRepeatedMailIsRecognised() {
    house.reactTwice(MailInactivityWarning.class, new InactivityWarned(lina.id(), 1, house.now()));
    assertThat(warnings()).extracting(Mail::id).hasSize(2).containsOnly(warnings().get(0).id());
  }

  private Account stored(Role role, Instant made) {
    Account account = AccountFixtures.made(role, made);
    house.get(InMemoryAccounts.class).add(account);
    return account;
  }

  /** Counts, has everything approved, and lets all follow. */
  private void letGo() {
    count();
    approve(RetentionKind.INACTIVITY_WARNINGS);
    approve(RetentionKind.INACTIVE_ACCOUNTS);
    house.carryOut();
  }

  private void count() {
    house.get(ReviewRetention.class).countNow(caller(admin));
  }

  private void approve(RetentionKind kind) {
    ReviewRetention review = house.get(ReviewRetention.class);
    RetentionReport report =
        review.latest().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    review.approve(caller(admin), kind, report.number(), report.due());
  }

  private List<Mail> warnings() {
    return house.mails().stream()
        .filter(mail -> mail.template().equals("account-inactive"))
        .toList();
  }
}
