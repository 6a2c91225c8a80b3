package fr.livrestaka.domain.payments.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.cards.VaultCard.Attachment;
import fr.livrestaka.domain.payments.refusals.CardAlreadySaved;
import fr.livrestaka.domain.payments.refusals.CardOfAnother;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WalletTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final CardFacts VISA = new CardFacts("visa", "4242", 12, 2030, Optional.of("fp1"));

  private final Wallet empty = new Wallet(new AccountId("lina"), List.of());

  @Test
  void theFirstCardIsTheDefaultAndLaterOnesAreNot() {
    Wallet wallet = saved(saved(empty, "a", 0), "b", 1);
    assertThat(defaults(wallet)).containsExactly("a");
  }

  @Test
  void theNewestIsListedFirst() {
    Wallet wallet = saved(saved(saved(empty, "a", 0), "b", 1), "c", 1);
    assertThat(ids(wallet)).containsExactly("c", "b", "a");
  }

  @Test
  void exactlyOneIsTheDefaultAfterAChoice() {
    Wallet wallet = saved(saved(empty, "a", 0), "b", 1).chooseDefault(new CardId("b"), at(2));
    assertThat(defaults(wallet)).containsExactly("b");
    assertThat(wallet.chooseDefault(new CardId("b"), at(3))).isEqualTo(wallet);
  }

  @Test
  void aChoiceMendsSeveralDefaultsOfTheFormerService() {
    Wallet two =
        new Wallet(empty.holder(), List.of(card("a", true), card("b", true), card("c", false)));
    assertThat(defaults(two.chooseDefault(new CardId("c"), at(1)))).containsExactly("c");
  }

  @Test
  void removingTheDefaultLeavesNone() {
    Wallet wallet = saved(saved(empty, "a", 0), "b", 1).remove(new CardId("a"), at(2));
    assertThat(ids(wallet)).containsExactly("b");
    assertThat(defaults(wallet)).isEmpty();
    assertThat(defaults(saved(wallet, "c", 3))).isEmpty();
  }

  @Test
  void aRemovedCardIsTakenBackUnderItsOwnId() {
    Wallet removed = saved(empty, "a", 0).remove(new CardId("a"), at(1));
    CardFacts renewed = new CardFacts("visa", "4242", 1, 2034, Optional.of("fp1"));
    Wallet back =
        removed.save(
            new CardId("other"), method("a"), new VaultCard(renewed, Attachment.NOBODY), at(2));
    assertThat(back.cards())
        .containsExactly(
            new SavedCard(
                new CardId("a"), empty.holder(), method("a"), renewed, true, true, at(2), at(2)));
  }

  @Test
  void aCardTakenBackBesideOthersIsNotTheDefault() {
    Wallet wallet = saved(saved(empty, "a", 0), "b", 1).remove(new CardId("a"), at(2));
    assertThat(defaults(saved(wallet, "a", 3))).isEmpty();
  }

  @Test
  void aCardInUseIsNotSavedAgain() {
    Wallet wallet = saved(empty, "a", 0);
    assertThatThrownBy(() -> saved(wallet, "a", 1)).isInstanceOf(CardAlreadySaved.class);
  }

  @Test
  void anotherCustomersCardIsRefused() {
    VaultCard stolen = new VaultCard(VISA, Attachment.ANOTHER);
    assertThatThrownBy(() -> empty.save(new CardId("a"), method("a"), stolen, NOON))
        .isInstanceOf(CardOfAnother.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Attachment.class,
      names = {"NOBODY", "HOLDER"})
  void ownAndLooseCardsAreSaved(Attachment attachment) {
    VaultCard card = new VaultCard(VISA, attachment);
    assertThat(empty.save(new CardId("a"), method("a"), card, NOON).active()).hasSize(1);
  }

  @Test
  void unknownAndRemovedCardsAreNotFound() {
    Wallet wallet = saved(empty, "a", 0).remove(new CardId("a"), at(1));
    for (String id : List.of("a", "b")) {
      CardId card = new CardId(id);
      assertThatThrownBy(() -> wallet.remove(card, at(2))).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> wallet.chooseDefault(card, at(2))).isInstanceOf(NotFound.class);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsDoneThereIsNeverMoreThanOneDefault(long seed) {
    Random random = new Random(seed);
    Wallet wallet = empty;
    for (int step = 0; step < 200; step++) {
      wallet = anyChange(wallet, "c" + random.nextInt(6), random.nextInt(3), step);
      assertThat(defaults(wallet).size()).isLessThanOrEqualTo(1);
      assertThat(wallet.cards()).filteredOn(c -> c.isDefault() && !c.isActive()).isEmpty();
    }
  }

  @Test
  void idsOfPaymentMethodsAreNeitherBlankNorTooLong() {
    assertThat(PaymentMethodId.of("x", "pm_1").value()).isEqualTo("pm_1");
    for (String wrong : List.of("", "  ", "p".repeat(256))) {
      assertThatThrownBy(() -> PaymentMethodId.of("x", wrong)).isInstanceOf(InvalidInput.class);
    }
  }

  private static Wallet anyChange(Wallet wallet, String card, int what, int step) {
    try {
      return switch (what) {
        case 0 -> saved(wallet, card, step);
        case 1 -> wallet.chooseDefault(new CardId(card), at(step));
        default -> wallet.remove(new CardId(card), at(step));
      };
    } catch (CardAlreadySaved | NotFound refused) {
      return wallet;
    }
  }

  private static Wallet saved(Wallet wallet, String id, int second) {
    return wallet.save(
        new CardId(id), method(id), new VaultCard(VISA, Attachment.NOBODY), at(second));
  }

  private SavedCard card(String id, boolean isDefault) {
    return new SavedCard(
        new CardId(id), empty.holder(), method(id), VISA, isDefault, true, NOON, NOON);
  }

  private static PaymentMethodId method(String id) {
    return new PaymentMethodId("pm_" + id);
  }

  private static Instant at(int second) {
    return NOON.plusSeconds(second);
  }

  private static List<String> ids(Wallet wallet) {
    return wallet.active().stream().map(card -> card.id().value()).toList();
  }

  private static List<String> defaults(Wallet wallet) {
    return wallet.cards().stream()
        .filter(SavedCard::isDefault)
        .map(card -> card.id().value())
        .toList();
  }
}
