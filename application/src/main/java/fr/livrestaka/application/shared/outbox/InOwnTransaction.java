package fr.livrestaka.application.shared.outbox;

import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.TransactionalReaction;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Set;

/**
 * Runs a transactional reaction for the relay: where it was put off, and for deliveries that an
 * earlier version of the program left in the outbox.
 */
public final class InOwnTransaction<E extends DomainEvent> implements Reaction<E> {
  private final TransactionalReaction<E> reaction;
  private final Transactions transactions;

  private InOwnTransaction(TransactionalReaction<E> reaction, Transactions transactions) {
    this.reaction = reaction;
    this.transactions = transactions;
  }

  /** The reaction as the relay can run it, outside any transaction. */
  public static Reaction<?> of(Reaction<?> reaction, Transactions transactions) {
    return reaction instanceof TransactionalReaction<?> transactional
        ? new InOwnTransaction<>(transactional, transactions)
        : reaction;
  }

  @Override
  public String name() {
    return reaction.name();
  }

  @Override
  public Set<String> formerNames() {
    return reaction.formerNames();
  }

  @Override
  public Class<E> event() {
    return reaction.event();
  }

  @Override
  public void react(E event, Delivery delivery) {
    transactions.writing(() -> reaction.react(event, delivery));
  }
}
