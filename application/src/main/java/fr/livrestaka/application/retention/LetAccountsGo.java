package fr.livrestaka.application.retention;

import fr.livrestaka.application.accounts.port.AccountErasure;
import fr.livrestaka.application.retention.port.DormantAccounts;
import fr.livrestaka.application.shared.port.Outbox;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.privacy.InactiveAccount;
import fr.livrestaka.domain.privacy.InactivityStep;
import fr.livrestaka.domain.privacy.InactivityWarning;
import fr.livrestaka.domain.privacy.RetentionKind;
import fr.livrestaka.domain.privacy.RetentionRule;
import fr.livrestaka.domain.shared.NextState;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Warns the owners of accounts that nobody uses, and erases those accounts. Within the open
 * transaction.
 */
@Singleton
public class LetAccountsGo {
  static final Set<RetentionKind> KINDS =
      EnumSet.of(RetentionKind.INACTIVITY_WARNINGS, RetentionKind.INACTIVE_ACCOUNTS);

  private static final int PORTION = 500;

  private final DormantAccounts dormant;
  private final AccountErasure erasure;
  private final Outbox outbox;
  private final InstantSource clock;

  @Inject
  public LetAccountsGo(
      DormantAccounts dormant, AccountErasure erasure, Outbox outbox, InstantSource clock) {
    this.dormant = dormant;
    this.erasure = erasure;
    this.outbox = outbox;
    this.clock = clock;
  }

  Due due(RetentionKind kind, Instant at) {
    List<InactiveAccount> found = find(kind, at, Integer.MAX_VALUE);
    return new Due(
        found.size(), found.stream().map(InactiveAccount::lastActivity).min(Instant::compareTo));
  }

  List<String> first(RetentionKind kind, Instant at, int most) {
    return find(kind, at, most).stream().map(one -> one.id().value()).toList();
  }

  private List<InactiveAccount> find(RetentionKind kind, Instant at, int most) {
    Instant before = RetentionRule.of(kind).firstCutoff(at);
    List<InactiveAccount> found = new ArrayList<>();
    Optional<AccountId> last = Optional.empty();
    List<InactiveAccount> portion;
    do {
      portion = dormant.after(last, before, PORTION);
      portion.stream().filter(isDue(kind, at)).forEach(found::add);
      if (!portion.isEmpty()) last = Optional.of(portion.getLast().id());
    } while (portion.size() == PORTION && found.size() < most);
    return found.size() > most ? found.subList(0, most) : found;
  }

  private static Predicate<InactiveAccount> isDue(RetentionKind kind, Instant at) {
    return kind == RetentionKind.INACTIVE_ACCOUNTS
        ? account -> account.stepAt(at) == InactivityStep.ERASE
        : account -> account.stepAt(at).isWarning();
  }

  boolean letGo(RetentionKind kind, String key, Instant at) {
    return dormant
        .lock(new AccountId(key))
        .filter(isDue(kind, at))
        .map(
            account -> kind == RetentionKind.INACTIVE_ACCOUNTS ? erase(account) : warn(account, at))
        .orElse(false);
  }

  private boolean warn(InactiveAccount account, Instant at) {
    NextState<InactivityWarning> given =
        InactivityWarning.given(account.id(), account.stepAt(at).warning(), clock.instant());
    dormant.remember(given.state());
    given.events().forEach(outbox::record);
    return true;
  }

  private boolean erase(InactiveAccount account) {
    return erasure.erase(account.id(), RetentionKind.INACTIVE_ACCOUNTS.name());
  }
}
