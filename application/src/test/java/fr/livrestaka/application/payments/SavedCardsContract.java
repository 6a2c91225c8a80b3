package fr.livrestaka.application.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.payments.cards.port.SavedCards;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.cards.CardFacts;
import fr.livrestaka.domain.payments.cards.CardId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.SavedCard;
import fr.livrestaka.domain.payments.cards.VaultCard;
import fr.livrestaka.domain.payments.cards.VaultCard.Attachment;
import fr.livrestaka.domain.payments.cards.Wallet;
import fr.livrestaka.domain.payments.refusals.CardAlreadySaved;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SavedCards} does. */
public abstract class SavedCardsContract {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.123Z");

  protected abstract SavedCards cards();

  /** An account that exists and is active. */
  protected abstract AccountId holder();

  protected abstract void closeAccount(AccountId holder);

  protected abstract <T> T inTransaction(Supplier<T> work);

  @Test
  void aPersonBeginsWithoutCards() {
    AccountId holder = holder();
    assertThat(read(holder)).isEqualTo(new Wallet(holder, List.of()));
  }

  @Test
  void keepsEveryPartOfACard() {
    AccountId holder = holder();
    Optional<Wallet> stored = change(holder, adding(freshMethod(), Optional.of("fp1")));
    assertThat(stored).hasValueSatisfying(w -> assertThat(w.cards()).hasSize(1));
    assertThat(read(holder)).isEqualTo(stored.orElseThrow());
    change(holder, adding(freshMethod(), Optional.empty()));
    assertThat(read(holder).cards()).hasSize(2);
  }

  @Test
  void storesWhatChangesAndLeavesTheRest() {
    AccountId holder = holder();
    AccountId other = holder();
    change(holder, adding(freshMethod(), Optional.empty()));
    change(holder, adding(freshMethod(), Optional.empty()));
    change(other, adding(freshMethod(), Optional.empty()));
    Wallet others = read(other);
    SavedCard second =
        read(holder).active().stream().filter(c -> !c.isDefault()).findFirst().orElseThrow();
    Wallet chosen =
        change(holder, wallet -> wallet.chooseDefault(second.id(), NOON.plusSeconds(9)))
            .orElseThrow();
    assertThat(read(holder).active()).containsExactlyElementsOf(chosen.active());
    assertThat(read(holder).require(second.id()).isDefault()).isTrue();
    change(holder, wallet -> wallet.remove(second.id(), NOON.plusSeconds(10)));
    assertThat(read(holder).active()).hasSize(1);
    assertThat(read(holder).cards()).hasSize(2);
    assertThat(read(other)).isEqualTo(others);
  }

  @Test
  void aPaymentMethodIsStoredOnceWhoeverSavesIt() {
    AccountId first = holder();
    AccountId second = holder();
    PaymentMethodId method = freshMethod();
    change(first, adding(method, Optional.empty()));
    assertThatThrownBy(() -> change(second, adding(method, Optional.empty())))
        .isInstanceOf(CardAlreadySaved.class);
    assertThat(read(second).cards()).isEmpty();
  }

  @Test
  void nobodyAndClosedAccountsHaveNothingToChange() {
    AccountId closed = holder();
    closeAccount(closed);
    for (AccountId holder : List.of(closed, new AccountId(UUID.randomUUID().toString()))) {
      assertThat(change(holder, adding(freshMethod(), Optional.empty()))).isEmpty();
      assertThat(read(holder).cards()).isEmpty();
    }
  }

  @Test
  void forgetsRemovedCardsOnly() {
    AccountId holder = holder();
    PaymentMethodId removed = freshMethod();
    PaymentMethodId used = freshMethod();
    PaymentMethodId notNamed = freshMethod();
    for (PaymentMethodId method : List.of(removed, used, notNamed)) {
      change(holder, adding(method, Optional.empty()));
    }
    for (PaymentMethodId method : List.of(removed, notNamed)) {
      CardId id = read(holder).with(method).orElseThrow().id();
      change(holder, wallet -> wallet.remove(id, NOON));
    }
    for (int time = 0; time < 2; time++) {
      inTransaction(
          () -> {
            cards().forget(holder, List.of(removed, used));
            return true;
          });
      assertThat(read(holder).cards())
          .extracting(SavedCard::paymentMethod)
          .containsExactlyInAnyOrder(used, notNamed);
    }
  }

  protected static PaymentMethodId freshMethod() {
    return new PaymentMethodId("pm_" + UUID.randomUUID());
  }

  protected static UnaryOperator<Wallet> adding(
      PaymentMethodId method, Optional<String> fingerprint) {
    CardFacts facts = new CardFacts("visa", "4242", 12, 2030, fingerprint);
    CardId id = new CardId(UUID.randomUUID().toString());
    return wallet -> wallet.save(id, method, new VaultCard(facts, Attachment.HOLDER), NOON);
  }

  protected final Wallet read(AccountId holder) {
    return inTransaction(() -> cards().of(holder));
  }

  protected final Optional<Wallet> change(AccountId holder, UnaryOperator<Wallet> change) {
    return inTransaction(() -> cards().change(holder, change));
  }
}
