package fr.livrestaka.application.accounts.port;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountCounts;
import fr.livrestaka.application.accounts.AccountQuery;
import fr.livrestaka.application.accounts.AccountQuery.Sort;
import fr.livrestaka.application.accounts.AccountUse;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.ProfileChange;
import fr.livrestaka.domain.accounts.ProfileField;
import fr.livrestaka.domain.accounts.Role;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link AccountSearch} does; others may have accounts in it too. */
public abstract class AccountSearchContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  private final String mark = "Nom_" + UUID.randomUUID();

  protected abstract Accounts accounts();

  protected abstract AccountSearch search();

  protected abstract Transactions transactions();

  @Test
  void findsAPartOfNameOrAddressInAnyCase() {
    Account lina = added("Lina", "l." + UUID.randomUUID() + "@example.org", NOON);
    assertThat(found(query(mark.toUpperCase(Locale.ROOT)))).containsExactly(lina);
    assertThat(found(query(lina.email().substring(0, 30)))).containsExactly(lina);
    assertThat(found(query("%" + mark))).isEmpty();
  }

  @Test
  void filtersByRoleAndState() {
    Account open = added("Open", NOON);
    Account corrector = stored(role(account("Corrector", NOON), Role.CORRECTOR, true));
    Account closed = stored(role(account("Closed", NOON), Role.USER, false));
    assertThat(found(of(Optional.of(Role.CORRECTOR), Optional.empty()))).containsExactly(corrector);
    assertThat(found(of(Optional.empty(), Optional.of(false)))).containsExactly(closed);
    assertThat(found(of(Optional.of(Role.USER), Optional.of(true)))).containsExactly(open);
  }

  @Test
  void passesOverErasedOnes() {
    Account gone = added("Gone", NOON);
    transactions()
        .writing(() -> accounts().change(gone.id(), account -> account.erased(NOON).state()));
    assertThat(found(query(gone.email()))).isEmpty();
    assertThat(found(query("anonymized.local"))).isEmpty();
  }

  @Test
  void passesOverTheProgramsOwn() {
    AccountCounts before = counts();
    transactions().writing(this::addTechnical);
    assertThat(found(query("__temp_upload_user__"))).isEmpty();
    assertThat(counts().total()).isEqualTo(before.total());
    assertThat(counts().recent()).isEqualTo(before.recent());
    Account alike = added("Alike", "__temp_upload_user__@stäka.internal", NOON);
    assertThat(found(query("__temp_upload_user__"))).containsExactly(alike);
  }

  private void addTechnical() {
    if (accounts().findByEmail(Account.GUEST_FILES).isPresent()) return;
    accounts()
        .add(account("Fichiers", Account.GUEST_FILES.toUpperCase(Locale.ROOT), Instant.now()));
  }

  @Test
  void sortsAndGivesOnePageAndTheNumberOfAll() {
    Account b = added("Bruno", NOON);
    Account a = added("alice", NOON.plusMillis(1));
    Account c = added("Chloé", NOON.plusMillis(2));
    assertThat(found(sorted(Sort.createdAt, true))).containsExactly(c, a, b);
    assertThat(found(sorted(Sort.createdAt, false))).containsExactly(b, a, c);
    assertThat(found(sorted(Sort.prenom, false))).containsExactly(a, b, c);
    for (Sort sort : Sort.values()) {
      assertThat(found(sorted(sort, true))).as(sort.name()).hasSize(3);
    }
    Page<Account> second =
        transactions()
            .read(() -> search().search(sorted(Sort.prenom, false), new PageRequest(2, 2)));
    assertThat(second.rows()).containsExactly(c);
    assertThat(second.total()).isEqualTo(3);
  }

  @Test
  void sortsByNameAndByState() {
    Account open = added("Bruno", NOON);
    Account closed = stored(role(account("Alice", NOON), Role.USER, false));
    Account last = stored(named(account("Chloé", NOON), mark + "-z"));
    assertThat(found(sorted(Sort.nom, true)).getFirst()).isEqualTo(last);
    assertThat(found(sorted(Sort.nom, false)).getLast()).isEqualTo(last);
    assertThat(found(sorted(Sort.isActive, false)).getFirst()).isEqualTo(closed);
    assertThat(found(sorted(Sort.isActive, true))).endsWith(closed).contains(open, last);
  }

  @Test
  void countsWithoutErasedOnes() {
    Instant now = Instant.now();
    AccountCounts before = counts();
    added("Lina", now);
    stored(role(account("Old", NOON.minusSeconds(99_999_999)), Role.ADMIN, false));
    Account gone = added("Gone", now);
    transactions()
        .writing(() -> accounts().change(gone.id(), account -> account.erased(now).state()));
    AccountCounts after = counts();
    assertThat(after.total() - before.total()).isEqualTo(2);
    assertThat(after.active() - before.active()).isEqualTo(1);
    assertThat(after.inactive() - before.inactive()).isEqualTo(1);
    assertThat(after.admins() - before.admins()).isEqualTo(1);
    assertThat(after.users() - before.users()).isEqualTo(1);
    assertThat(after.recent() - before.recent()).isEqualTo(1);
  }

  @Test
  void anAccountWithoutAnythingHasNothing() {
    Account lina = added("Lina", NOON);
    assertThat(transactions().<AccountUse>read(() -> search().useOf(lina.id())))
        .isEqualTo(new AccountUse(0, 0, 0, 0));
  }

  private AccountCounts counts() {
    return transactions().write(() -> search().count());
  }

  private Account added(String prenom, Instant createdAt) {
    return stored(account(prenom, createdAt));
  }

  private Account added(String prenom, String email, Instant createdAt) {
    return stored(account(prenom, email, createdAt));
  }

  private Account account(String prenom, Instant createdAt) {
    return account(prenom, UUID.randomUUID() + "@example.org", createdAt);
  }

  private Account account(String prenom, String email, Instant createdAt) {
    AccountId id = new AccountId(UUID.randomUUID().toString());
    Instant at = createdAt.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    return Account.register(id, prenom, mark, email, "-", Optional.empty(), at).state();
  }

  private static Account named(Account account, String nom) {
    return new ProfileChange(Map.of(ProfileField.nom, Optional.of(nom)))
        .applyTo(account, account.createdAt());
  }

  private static Account role(Account account, Role role, boolean isActive) {
    return new fr.livrestaka.domain.accounts.AccountFields(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(role),
            Optional.of(isActive),
            Optional.empty(),
            Optional.empty())
        .applyTo(account, account.createdAt());
  }

  private Account stored(Account account) {
    transactions().writing(() -> accounts().add(account));
    return account;
  }

  private List<Account> found(AccountQuery query) {
    return transactions().read(() -> search().search(query, new PageRequest(1, 10)).rows());
  }

  private static AccountQuery query(String part) {
    return new AccountQuery(
        Optional.of(part), Optional.empty(), Optional.empty(), Sort.createdAt, true);
  }

  private AccountQuery of(Optional<Role> role, Optional<Boolean> isActive) {
    return new AccountQuery(Optional.of(mark), role, isActive, Sort.createdAt, true);
  }

  private AccountQuery sorted(Sort sort, boolean descending) {
    return new AccountQuery(
        Optional.of(mark), Optional.empty(), Optional.empty(), sort, descending);
  }
}
