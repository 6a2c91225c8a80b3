package fr.livrestaka.stripe.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stripe.StripeClient;
import fr.livrestaka.application.payments.CardVaultContract;
import fr.livrestaka.application.payments.cards.CardHolder;
import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.shared.InMemoryIdGenerator;
import fr.livrestaka.domain.payments.cards.CardFacts;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.VaultCard.Attachment;
import fr.livrestaka.domain.payments.refusals.CardServiceFailed;
import fr.livrestaka.domain.payments.refusals.NotACard;
import fr.livrestaka.stripe.testing.StripeStub;
import fr.livrestaka.stripe.testing.StripeStub.Call;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StripeCardVaultTest extends CardVaultContract {
  private static final PaymentMethodId CARD = new PaymentMethodId("pm_card");

  private final StripeStub stripe = StripeStub.start();
  private final CardVault vault =
      new StripeCardVault(
          StripeClient.builder()
              .setApiKey(StripeStub.KEY)
              .setApiBase(stripe.address())
              .setMaxNetworkRetries(0)
              .build(),
          new InMemoryIdGenerator());

  @AfterEach
  void stop() {
    stripe.close();
  }

  @Override
  protected CardVault vault() {
    return vault;
  }

  @Override
  protected PaymentMethodId looseCard() {
    stripe.addCard("pm_loose", "");
    return new PaymentMethodId("pm_loose");
  }

  @Test
  void makesACustomerOnceAndOpensItForLaterUse() {
    vault.prepare(holder);
    vault.prepare(holder);
    List<Call> made = stripe.calls("POST", "/v1/customers");
    assertThat(made).extracting(Call::body).containsExactly("email=" + holder.email());
    assertThat(made.get(0).idempotencyKey())
        .startsWith("customer-" + holder.id().value())
        .doesNotContain(holder.email());
    assertThat(made.get(0).auth()).isEqualTo("Bearer " + StripeStub.KEY);
    List<Call> opened = stripe.calls("POST", "/v1/setup_intents");
    assertThat(opened).extracting(Call::idempotencyKey).doesNotHaveDuplicates().hasSize(2);
    assertThat(opened.get(0).body())
        .contains("customer=cus_1", "usage=off_session", "payment_method_types[0]=card");
  }

  @Test
  void theCustomersKeyIsTheSameUntilTheAddressChanges() {
    StripeCustomers customers =
        new StripeCustomers(
            StripeClient.builder().setApiKey("sk").setApiBase(stripe.address()).build());
    CardHolder moved = new CardHolder(holder.id(), "new." + holder.email());
    customers.findOrCreate(holder);
    customers.findOrCreate(moved);
    assertThat(stripe.calls("POST", "/v1/customers"))
        .extracting(Call::idempotencyKey)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void usesTheCustomerThatIsThere() {
    String customer = stripe.addCustomer(holder.email());
    vault.prepare(holder);
    assertThat(stripe.calls("POST", "/v1/customers")).isEmpty();
    assertThat(stripe.calls("POST", "/v1/setup_intents").get(0).body())
        .contains("customer=" + customer);
  }

  @Test
  void readsACardOfTheHolder() {
    stripe.addCard(CARD.value(), stripe.addCustomer(holder.email()));
    assertThat(vault.read(holder, CARD).attachment()).isEqualTo(Attachment.HOLDER);
    assertThat(vault.read(holder, CARD).facts())
        .isEqualTo(new CardFacts("visa", "4242", 8, 2030, Optional.of("AOB934RVNwzk6xtn")));
  }

  @Test
  void tellsAnotherCustomersCardWhetherTheHolderIsACustomerOrNot() {
    stripe.addCard(CARD.value(), stripe.addCustomer("zoe@example.org"));
    assertThat(vault.read(holder, CARD).attachment()).isEqualTo(Attachment.ANOTHER);
    stripe.addCustomer(holder.email());
    assertThat(vault.read(holder, CARD).attachment()).isEqualTo(Attachment.ANOTHER);
  }

  @Test
  void refusesWhatIsNoCard() {
    stripe.addDebit("pm_debit");
    PaymentMethodId debit = new PaymentMethodId("pm_debit");
    assertThatThrownBy(() -> vault.read(holder, debit)).isInstanceOf(NotACard.class);
  }

  @Test
  void anIdNeverLeadsElsewhere() {
    PaymentMethodId odd = new PaymentMethodId("../customers/cus_1");
    assertThatThrownBy(() -> vault.read(holder, odd)).isInstanceOf(CardServiceFailed.class);
    assertThat(stripe.calls()).noneMatch(call -> call.path().equals("/v1/customers/cus_1"));
  }

  @Test
  void choosesTheDefaultEachTimeAnew() {
    String customer = stripe.addCustomer(holder.email());
    vault.makeDefault(holder, CARD);
    vault.makeDefault(holder, CARD);
    List<Call> chosen = stripe.calls("POST", "/v1/customers/" + customer);
    assertThat(chosen)
        .extracting(Call::body)
        .containsOnly("invoice_settings[default_payment_method]=pm_card");
    assertThat(chosen).extracting(Call::idempotencyKey).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void choosesNothingForWhoIsNoCustomer() {
    assertThatThrownBy(() -> vault.makeDefault(holder, CARD)).isInstanceOf(CardServiceFailed.class);
  }

  @Test
  void detachesAndTakesUnknownCardsAsDetached() {
    stripe.addCard(CARD.value(), stripe.addCustomer(holder.email()));
    vault.detach(CARD);
    assertThat(stripe.isAttached(CARD.value())).isFalse();
    vault.detach(CARD);
    vault.detach(new PaymentMethodId("pm_unknown"));
  }

  @Test
  void whatStripeSaysIsNotPassedOn() {
    stripe.refuseEverything();
    assertThatThrownBy(() -> vault.prepare(holder))
        .isInstanceOf(CardServiceFailed.class)
        .hasMessageNotContaining("Secret")
        .hasNoCause();
    assertThatThrownBy(() -> vault.read(holder, CARD)).isInstanceOf(CardServiceFailed.class);
    assertThatThrownBy(() -> vault.detach(CARD)).isInstanceOf(CardServiceFailed.class);
  }

  @Test
  void aStripeThatDoesNotAnswerIsAFailure() {
    stripe.close();
    assertThatThrownBy(() -> vault.read(holder, CARD)).isInstanceOf(CardServiceFailed.class);
  }
}
