package fr.livrestaka.application.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.payments.cards.CardHolders;
import fr.livrestaka.application.payments.cards.ChooseDefaultCard;
import fr.livrestaka.application.payments.cards.ListCards;
import fr.livrestaka.application.payments.cards.PrepareCard;
import fr.livrestaka.application.payments.cards.RemoveCard;
import fr.livrestaka.application.payments.cards.SaveCard;
import fr.livrestaka.application.payments.cards.reactions.DetachErasedCards;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Origin;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.payments.cards.CardFacts;
import fr.livrestaka.domain.payments.cards.CardId;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.SavedCard;
import fr.livrestaka.domain.payments.cards.VaultCard;
import fr.livrestaka.domain.payments.cards.VaultCard.Attachment;
import fr.livrestaka.domain.payments.events.PaymentMethodsDetachRequested;
import fr.livrestaka.domain.payments.refusals.CardOfAnother;
import fr.livrestaka.domain.payments.refusals.CardServiceFailed;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedCardsTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemorySavedCards cards = new InMemorySavedCards();
  private final InMemoryCardVault vault = new InMemoryCardVault();
  private final InMemoryTransactions transactions = new InMemoryTransactions();
  private final InstantSource clock = InstantSource.fixed(NOON);
  private final CardHolders holders = new CardHolders(accounts, transactions);
  private final PrepareCard prepareCard = new PrepareCard(holders, vault);
  private final SaveCard saveCard =
      new SaveCard(holders, vault, cards, new InMemoryIdGenerator(), transactions, clock);
  private final ListCards listCards = new ListCards(cards, transactions);
  private final ChooseDefaultCard chooseDefaultCard =
      new ChooseDefaultCard(holders, vault, cards, transactions, clock);
  private final RemoveCard removeCard = new RemoveCard(vault, cards, transactions, clock);
  private final Caller lina = person();
  private final Caller zoe = person();

  @Test
  void savesListsChoosesAndRemoves() {
    SavedCard first = save(lina, "pm_1");
    SavedCard second = save(lina, "pm_2");
    assertThat(listCards.of(lina)).containsExactly(second, first);
    chooseDefaultCard.choose(lina, second.id());
    assertThat(vault.defaults).containsExactly(new PaymentMethodId("pm_2"));
    assertThat(listCards.of(lina)).filteredOn(SavedCard::isDefault).hasSize(1);
    removeCard.remove(lina, second.id());
    assertThat(vault.detached).containsExactly(new PaymentMethodId("pm_2"));
    assertThat(listCards.of(lina)).extracting(SavedCard::id).containsExactly(first.id());
    assertThat(save(lina, "pm_2").id()).isEqualTo(second.id());
  }

  @Test
  void othersCardsAreNotFoundAndNotTouched() {
    SavedCard hers = save(lina, "pm_1");
    assertThatThrownBy(() -> removeCard.remove(zoe, hers.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> chooseDefaultCard.choose(zoe, hers.id())).isInstanceOf(NotFound.class);
    assertThat(vault.detached).isEmpty();
    assertThat(vault.defaults).isEmpty();
    assertThat(listCards.of(zoe)).isEmpty();
  }

  @Test
  void anotherCustomersCardIsNotSaved() {
    vault.add(new PaymentMethodId("pm_1"), new VaultCard(visa(), Attachment.ANOTHER));
    assertThatThrownBy(() -> saveCard.save(lina, new PaymentMethodId("pm_1")))
        .isInstanceOf(CardOfAnother.class);
    assertThat(listCards.of(lina)).isEmpty();
  }

  @Test
  void nothingChangesHereWhereThePaymentServiceRefuses() {
    save(lina, "pm_0");
    CardId id = save(lina, "pm_1").id();
    List<SavedCard> before = listCards.of(lina);
    vault.goAway();
    assertThatThrownBy(() -> removeCard.remove(lina, id)).isInstanceOf(CardServiceFailed.class);
    assertThatThrownBy(() -> chooseDefaultCard.choose(lina, id))
        .isInstanceOf(CardServiceFailed.class);
    assertThat(listCards.of(lina)).isEqualTo(before);
  }

  @Test
  void closedAccountsAreNotMadeKnownToThePaymentService() {
    accounts.change(lina.id(), account -> account.erased(NOON).state());
    assertThatThrownBy(() -> prepareCard.prepare(lina)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> save(lina, "pm_1")).isInstanceOf(NotFound.class);
  }

  @Test
  void anAccountThatClosesMeanwhileGetsNoCard() {
    cards.close(lina.id());
    assertThatThrownBy(() -> save(lina, "pm_1")).isInstanceOf(NotFound.class);
  }

  @Test
  void detachesAndForgetsAnErasedPersonsCards() {
    SavedCard card = save(lina, "pm_1");
    cards.change(lina.id(), wallet -> wallet.remove(card.id(), NOON));
    DetachErasedCards reaction = new DetachErasedCards(vault, cards, transactions);
    PaymentMethodsDetachRequested event =
        new PaymentMethodsDetachRequested(lina.id(), List.of("pm_1"));
    reaction.react(event, new Delivery("d", NOON, 1));
    reaction.react(event, new Delivery("d", NOON, 2));
    assertThat(vault.detached).contains(new PaymentMethodId("pm_1"));
    assertThat(cards.of(lina.id()).cards()).isEmpty();
  }

  @Test
  void nothingIsForgottenBeforeItIsDetached() {
    SavedCard card = save(lina, "pm_1");
    cards.change(lina.id(), wallet -> wallet.remove(card.id(), NOON));
    vault.goAway();
    DetachErasedCards reaction = new DetachErasedCards(vault, cards, transactions);
    PaymentMethodsDetachRequested event =
        new PaymentMethodsDetachRequested(lina.id(), List.of("pm_1"));
    assertThatThrownBy(() -> reaction.react(event, new Delivery("d", NOON, 1)))
        .isInstanceOf(CardServiceFailed.class);
    assertThat(cards.of(lina.id()).cards()).hasSize(1);
  }

  private SavedCard save(Caller caller, String method) {
    vault.add(new PaymentMethodId(method), new VaultCard(visa(), Attachment.HOLDER));
    return saveCard.save(caller, new PaymentMethodId(method));
  }

  private static CardFacts visa() {
    return new CardFacts("visa", "4242", 12, 2030, Optional.empty());
  }

  private Caller person() {
    Account account = AccountFixtures.lina();
    accounts.add(account);
    cards.open(account.id());
    return new Caller(account.id(), account.email(), account.role(), Origin.UNKNOWN);
  }
}
