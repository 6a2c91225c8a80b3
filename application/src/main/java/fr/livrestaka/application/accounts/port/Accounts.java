package fr.livrestaka.application.accounts.port;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.refusals.EmailTaken;
import fr.livrestaka.domain.shared.DomainEvent;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The stored accounts. Addresses are compared without regard to case, accents do count. */
public interface Accounts {
  Optional<Account> find(AccountId id);

  /**
   * The account as it is now, under a row lock: nobody changes or erases it until the open write
   * transaction ends.
   */
  Optional<Account> lock(AccountId id);

  Optional<Account> findByEmail(String email);

  /**
   * @throws EmailTaken where another account has this address, also when both are added at once
   */
  void add(Account account);

  /**
   * Reads the account under a row lock, applies the change and stores the result; nothing can come
   * between. Must run inside a write transaction.
   *
   * @return the account as stored, or empty where there is none
   */
  Optional<Account> change(AccountId id, UnaryOperator<Account> change);

  /**
   * Accounts that were erased in that time, in the order of their erasure.
   *
   * @param to excluded
   */
  List<AccountId> erasedBetween(Instant from, Instant to);

  /**
   * As {@link #change}, by an operation that tells what happened; the caller records it.
   *
   * @return the account as stored, with the events
   */
  default Optional<NextState<Account>> operate(
      AccountId id, Function<Account, NextState<Account>> operation) {
    List<DomainEvent> events = new ArrayList<>();
    return change(
            id,
            account -> {
              NextState<Account> made = operation.apply(account);
              events.addAll(made.events());
              return made.state();
            })
        .map(stored -> new NextState<>(stored, events));
  }

  /** Ids of active administrators, locked until the transaction ends ("last admin" rule). */
  List<AccountId> lockActiveAdmins();
}
