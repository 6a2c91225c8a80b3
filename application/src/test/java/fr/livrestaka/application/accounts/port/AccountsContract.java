package fr.livrestaka.application.accounts.port;

import static fr.livrestaka.application.accounts.AccountFixtures.freshEmail;
import static fr.livrestaka.application.accounts.AccountFixtures.lina;
import static fr.livrestaka.application.accounts.AccountFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountFields;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What any store of accounts must do. */
public abstract class AccountsContract {
  private static final Instant LATER = Instant.parse("2026-04-02T10:00:00.456Z");

  protected abstract Accounts accounts();

  protected abstract Transactions transactions();

  @Test
  void findsAnAddedAccountByIdWithEveryPart() {
    Account account = stored(lina().withPassword("other", LATER));

    assertThat(find(account.id())).contains(account);
  }

  @Test
  void findsAnAccountWithoutTheOptionalParts() {
    Account account =
        stored(
            Account.register(
                    new AccountId(UUID.randomUUID().toString()),
                    "Al",
                    "Bo",
                    freshEmail(),
                    "hash",
                    Optional.empty(),
                    LATER)
                .state());

    assertThat(find(account.id())).contains(account);
  }

  @Test
  void findsByAddressWhateverItsCase() {
    Account account = stored(lina());

    assertThat(findByEmail(account.email())).contains(account);
    assertThat(findByEmail(account.email().toUpperCase(Locale.ROOT))).contains(account);
    assertThat(findByEmail(account.email().toLowerCase(Locale.ROOT))).contains(account);
  }

  @Test
  void tellsAccentedLettersApart() {
    String name = UUID.randomUUID().toString();
    Account plain = stored(with("rene" + name + "@example.org", Role.USER, true));
    Account accented = stored(with("René" + name + "@example.org", Role.USER, true));

    assertThat(findByEmail("RENE" + name + "@example.org")).contains(plain);
    assertThat(findByEmail("RENÉ" + name + "@example.org")).contains(accented);
  }

  @Test
  void findsNothingWhereThereIsNothing() {
    assertThat(find(new AccountId("none"))).isEmpty();
    assertThat(findByEmail(freshEmail())).isEmpty();
    assertThat(transactions().<Optional<Account>>write(() -> change(new AccountId("none"))))
        .isEmpty();
  }

  @Test
  void refusesAnAddressThatAnotherAccountHas() {
    Account first = stored(lina());

    assertThatThrownBy(() -> stored(with(first.email().toUpperCase(Locale.ROOT), Role.USER, true)))
        .isInstanceOf(EmailTaken.class);
    assertThat(findByEmail(first.email())).contains(first);
  }

  @Test
  void refusesAChangeToAnAddressThatAnotherAccountHas() {
    Account first = stored(lina());
    Account second = stored(lina());

    assertThatThrownBy(() -> moved(second, first.email().toUpperCase(Locale.ROOT)))
        .isInstanceOf(EmailTaken.class);
    assertThat(find(second.id())).contains(second);
    assertThat(moved(second, second.email().toUpperCase(Locale.ROOT)))
        .as("its own in other letters")
        .isPresent();
  }

  private Optional<Account> moved(Account account, String email) {
    AccountFields fields =
        new AccountFields(
            Optional.empty(),
            Optional.empty(),
            Optional.of(email),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return transactions()
        .write(() -> accounts().change(account.id(), found -> fields.applyTo(found, LATER)));
  }

  @Test
  void addsOnlyOneOfManyAtOnceWithTheSameAddress() throws Exception {
    String email = freshEmail();
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      var added =
          threads.invokeAll(
              IntStream.range(0, 4).mapToObj(i -> (Callable<Boolean>) () -> adds(email)).toList());

      long count = 0;
      for (var one : added) if (one.get()) count++;
      assertThat(count).isEqualTo(1);
    }
  }

  @Test
  void changesAnAccount() {
    Account account = stored(lina());

    Optional<Account> changed =
        transactions().write(() -> accounts().change(account.id(), a -> a.erased(LATER).state()));

    assertThat(changed).contains(account.erased(LATER).state());
    assertThat(find(account.id())).contains(account.erased(LATER).state());
    assertThat(findByEmail(account.email())).isEmpty();
    Account next = stored(with(account.email(), Role.USER, true));
    assertThat(findByEmail(account.email())).as("the address is free").contains(next);
  }

  @Test
  void losesNoneOfManyChangesAtOnce() throws Exception {
    Account account = stored(with(freshEmail(), Role.USER, true));
    int changes = 8;
    try (ExecutorService threads = Executors.newCachedThreadPool()) {
      var done =
          threads.invokeAll(
              IntStream.range(0, changes)
                  .mapToObj(i -> (Callable<Optional<Account>>) () -> lengthenName(account.id()))
                  .toList());
      for (var one : done) one.get();
    }

    assertThat(find(account.id()).orElseThrow().nom()).isEqualTo("Moreau" + "+".repeat(changes));
  }

  @Test
  void findsWhomItErasedInATime() {
    Instant when = Instant.parse("2031-05-06T07:08:09.010Z");
    Account account = stored(lina());
    stored(lina());
    transactions().write(() -> accounts().change(account.id(), a -> a.erased(when).state()));

    assertThat(erasedBetween(when, when.plusMillis(1))).containsExactly(account.id());
    assertThat(erasedBetween(when.plusMillis(1), when.plusSeconds(1))).isEmpty();
    assertThat(erasedBetween(when.minusSeconds(1), when)).isEmpty();
  }

  @Test
  void locksActiveAdministratorsOnly() {
    Account admin = stored(with(freshEmail(), Role.ADMIN, true));
    Account closed = stored(with(freshEmail(), Role.ADMIN, false));
    Account client = stored(lina());

    assertThat(transactions().write(() -> accounts().lockActiveAdmins()))
        .contains(admin.id())
        .doesNotContain(closed.id(), client.id());
  }

  private List<AccountId> erasedBetween(Instant from, Instant to) {
    return transactions().read(() -> accounts().erasedBetween(from, to));
  }

  private Account stored(Account account) {
    transactions().writing(() -> accounts().add(account));
    return account;
  }

  private boolean adds(String email) {
    try {
      stored(with(email, Role.USER, true));
      return true;
    } catch (EmailTaken e) {
      return false;
    }
  }

  private Optional<Account> lengthenName(AccountId id) {
    return transactions()
        .write(
            () ->
                accounts()
                    .change(
                        id,
                        a ->
                            a.withProfile(
                                a.prenom(),
                                a.nom() + "+",
                                a.telephone(),
                                a.adresse(),
                                a.bio(),
                                LATER)));
  }

  private Optional<Account> change(AccountId id) {
    return accounts().change(id, account -> account.deactivated(LATER));
  }

  private Optional<Account> find(AccountId id) {
    return transactions().read(() -> accounts().find(id));
  }

  private Optional<Account> findByEmail(String email) {
    return transactions().read(() -> accounts().findByEmail(email));
  }
}
