package fr.livrestaka.application.payments;

import fr.livrestaka.application.payments.cards.port.SavedCards;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.SavedCard;
import fr.livrestaka.domain.payments.cards.Wallet;
import fr.livrestaka.domain.payments.refusals.CardAlreadySaved;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Saved cards in memory; accounts have to be made known. */
public final class InMemorySavedCards implements SavedCards {
  private final Set<AccountId> open = new HashSet<>();
  private final Map<AccountId, Wallet> wallets = new HashMap<>();

  public synchronized void open(AccountId holder) {
    open.add(holder);
  }

  public synchronized void close(AccountId holder) {
    open.remove(holder);
  }

  @Override
  public synchronized Wallet of(AccountId holder) {
    return wallets.getOrDefault(holder, new Wallet(holder, List.of()));
  }

  @Override
  public synchronized Optional<Wallet> change(AccountId holder, UnaryOperator<Wallet> change) {
    if (!open.contains(holder)) return Optional.empty();
    Wallet after = change.apply(of(holder));
    after.cards().forEach(card -> refuseAnothers(holder, card));
    wallets.put(holder, after);
    return Optional.of(after);
  }

  @Override
  public synchronized void forget(AccountId holder, List<PaymentMethodId> methods) {
    List<SavedCard> left =
        of(holder).cards().stream()
            .filter(card -> card.isActive() || !methods.contains(card.paymentMethod()))
            .toList();
    wallets.put(holder, new Wallet(holder, left));
  }

  private void refuseAnothers(AccountId holder, SavedCard card) {
    boolean known =
        wallets.values().stream()
            .anyMatch(w -> !w.holder().equals(holder) && w.with(card.paymentMethod()).isPresent());
    if (known) throw new CardAlreadySaved();
  }
}
