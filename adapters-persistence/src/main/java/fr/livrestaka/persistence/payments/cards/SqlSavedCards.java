package fr.livrestaka.persistence.payments.cards;

import fr.livrestaka.application.payments.cards.port.SavedCards;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.SavedCard;
import fr.livrestaka.domain.payments.cards.Wallet;
import fr.livrestaka.domain.payments.refusals.CardAlreadySaved;
import fr.livrestaka.persistence.shared.Statements;
import fr.livrestaka.persistence.shared.UniqueKey;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Saved cards in MySQL. The lock is on the account's row alone: locks on an account's cards would
 * close the gaps between accounts too, in which two people's first cards would block each other.
 */
@Singleton
final class SqlSavedCards implements SavedCards {
  private static final UniqueKey METHOD =
      new UniqueKey("payment_methods_stripePaymentMethodId_key", CardAlreadySaved::new);

  private final SavedCardRows rows;
  private final Statements statements;

  SqlSavedCards(SavedCardRows rows, Statements statements) {
    this.rows = rows;
    this.statements = statements;
  }

  @Override
  public Wallet of(AccountId holder) {
    return new Wallet(
        holder, rows.findByUserId(holder.value()).stream().map(SavedCardRow::toSavedCard).toList());
  }

  @Override
  public Optional<Wallet> change(AccountId holder, UnaryOperator<Wallet> change) {
    if (rows.lockHolder(holder.value()).isEmpty()) return Optional.empty();
    Wallet before = of(holder);
    Wallet after = change.apply(before);
    METHOD.guarding(() -> store(before, after));
    return Optional.of(after);
  }

  @Override
  public void forget(AccountId holder, List<PaymentMethodId> methods) {
    statements.updateEach(
        "DELETE FROM payment_methods WHERE userId = ? AND isActive = 0"
            + " AND stripePaymentMethodId IN (%s)",
        methods.stream().map(PaymentMethodId::value).toList(), holder.value());
  }

  private void store(Wallet before, Wallet after) {
    Set<SavedCard> unchanged = new HashSet<>(before.cards());
    Set<String> known = new HashSet<>();
    before.cards().forEach(card -> known.add(card.id().value()));
    for (SavedCard card : after.cards()) {
      if (unchanged.contains(card)) continue;
      SavedCardRow row = SavedCardRow.of(card);
      if (known.contains(row.id())) {
        rows.update(row);
      } else {
        rows.save(row);
      }
    }
  }
}
