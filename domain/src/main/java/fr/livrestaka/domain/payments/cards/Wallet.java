package fr.livrestaka.domain.payments.cards;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.cards.VaultCard.Attachment;
import fr.livrestaka.domain.payments.refusals.CardAlreadySaved;
import fr.livrestaka.domain.payments.refusals.CardOfAnother;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All cards that a person has saved, removed ones included (contract A §6 and R9). At most one is
 * the default. Every operation returns the next state.
 */
public record Wallet(AccountId holder, List<SavedCard> cards) {
  public Wallet {
    cards = List.copyOf(cards);
  }

  /** Those in use, the newest first. */
  public List<SavedCard> active() {
    return cards.stream().filter(SavedCard::isActive).sorted(SavedCard.NEWEST_FIRST).toList();
  }

  /** Removed ones too. */
  public Optional<SavedCard> with(PaymentMethodId paymentMethod) {
    return cards.stream().filter(card -> card.paymentMethod().equals(paymentMethod)).findFirst();
  }

  /**
   * Takes a card in, or back where it had been removed. It becomes the default where no other is in
   * use.
   *
   * @param newId its id where it is new
   * @throws CardOfAnother it is attached to another customer of the payment service
   * @throws CardAlreadySaved it is in use here already
   */
  public Wallet save(CardId newId, PaymentMethodId paymentMethod, VaultCard card, Instant now) {
    if (card.attachment() == Attachment.ANOTHER) throw new CardOfAnother();
    boolean asDefault = active().isEmpty();
    Optional<SavedCard> known = with(paymentMethod);
    if (known.filter(SavedCard::isActive).isPresent()) throw new CardAlreadySaved();
    return known
        .map(removed -> replace(removed, removed.takenBack(card.facts(), asDefault, now)))
        .orElseGet(
            () -> plus(SavedCard.save(newId, holder, paymentMethod, card.facts(), asDefault, now)));
  }

  /**
   * This card becomes the default, and no other is.
   *
   * @throws NotFound no such card in use
   */
  public Wallet chooseDefault(CardId id, Instant now) {
    SavedCard chosen = require(id);
    return each(card -> card.withDefault(card.equals(chosen), now));
  }

  /**
   * Takes a card out of use. Where it was the default, there is none then.
   *
   * @throws NotFound no such card in use
   */
  public Wallet remove(CardId id, Instant now) {
    SavedCard leaving = require(id);
    return replace(leaving, leaving.removed(now));
  }

  /**
   * @throws NotFound no such card in use
   */
  public SavedCard require(CardId id) {
    return cards.stream()
        .filter(card -> card.isActive() && card.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("payments.card-not-found"));
  }

  private Wallet plus(SavedCard card) {
    return new Wallet(holder, Stream.concat(cards.stream(), Stream.of(card)).toList());
  }

  private Wallet replace(SavedCard before, SavedCard after) {
    return each(card -> card.equals(before) ? after : card);
  }

  private Wallet each(UnaryOperator<SavedCard> change) {
    return new Wallet(holder, cards.stream().map(change).toList());
  }
}
