package fr.livrestaka.stripe.payments;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentMethod;
import com.stripe.model.SetupIntent;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerUpdateParams;
import com.stripe.param.SetupIntentCreateParams;
import fr.livrestaka.application.payments.cards.CardHolder;
import fr.livrestaka.application.payments.cards.CardSetup;
import fr.livrestaka.application.payments.cards.port.CardVault;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.payments.cards.CardFacts;
import fr.livrestaka.domain.payments.cards.PaymentMethodId;
import fr.livrestaka.domain.payments.cards.VaultCard;
import fr.livrestaka.domain.payments.cards.VaultCard.Attachment;
import fr.livrestaka.domain.payments.refusals.CardServiceFailed;
import fr.livrestaka.domain.payments.refusals.NotACard;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Saved cards at Stripe. Every change bears an idempotency key made of our own ids. Choosing and
 * detaching get a new one at each call: with a lasting key Stripe would answer the second choice of
 * the same card from its memory and change nothing.
 */
@Singleton
@Requires(beans = StripeClient.class)
public final class StripeCardVault implements CardVault {
  private static final String CARD = "card";
  private static final String MISSING = "resource_missing";

  private final StripeClient stripe;
  private final StripeCustomers customers;
  private final IdGenerator ids;

  public StripeCardVault(StripeClient stripe, IdGenerator ids) {
    this.stripe = stripe;
    this.customers = new StripeCustomers(stripe);
    this.ids = ids;
  }

  @Override
  public CardSetup prepare(CardHolder holder) {
    SetupIntentCreateParams params =
        SetupIntentCreateParams.builder()
            .setCustomer(customers.findOrCreate(holder))
            .setUsage(SetupIntentCreateParams.Usage.OFF_SESSION)
            .addPaymentMethodType(CARD)
            .build();
    SetupIntent intent =
        StripeCalls.ask(
            "create a setup intent",
            () -> stripe.v1().setupIntents().create(params, newKey("setup-intent")));
    return new CardSetup(intent.getClientSecret(), intent.getId());
  }

  @Override
  public VaultCard read(CardHolder holder, PaymentMethodId method) {
    PaymentMethod found =
        StripeCalls.ask(
            "retrieve a payment method",
            () -> stripe.v1().paymentMethods().retrieve(method.value()));
    PaymentMethod.Card card = found.getCard();
    if (!CARD.equals(found.getType()) || card == null) throw new NotACard();
    return new VaultCard(facts(card), attachment(holder, found));
  }

  @Override
  public void makeDefault(CardHolder holder, PaymentMethodId method) {
    String customer =
        customers.find(holder).stream().findFirst().orElseThrow(CardServiceFailed::new);
    CustomerUpdateParams params =
        CustomerUpdateParams.builder()
            .setInvoiceSettings(
                CustomerUpdateParams.InvoiceSettings.builder()
                    .setDefaultPaymentMethod(method.value())
                    .build())
            .build();
    StripeCalls.ask(
        "choose a default card",
        () -> stripe.v1().customers().update(customer, params, newKey("default-card")));
  }

  @Override
  public void detach(PaymentMethodId method) {
    try {
      stripe.v1().paymentMethods().detach(method.value(), newKey("detach-card"));
    } catch (InvalidRequestException e) {
      if (!isDetached(method, e)) throw StripeCalls.failed("detach a card", e);
    } catch (StripeException e) {
      throw StripeCalls.failed("detach a card", e);
    }
  }

  /** Stripe refuses to detach what is not attached. */
  private boolean isDetached(PaymentMethodId method, InvalidRequestException refusal) {
    if (MISSING.equals(refusal.getCode())) return true;
    return StripeCalls.ask(
            "retrieve a payment method",
            () -> Optional.ofNullable(stripe.v1().paymentMethods().retrieve(method.value())))
        .map(PaymentMethod::getCustomer)
        .isEmpty();
  }

  private Attachment attachment(CardHolder holder, PaymentMethod method) {
    String customer = method.getCustomer();
    if (customer == null) return Attachment.NOBODY;
    return customers.find(holder).contains(customer) ? Attachment.HOLDER : Attachment.ANOTHER;
  }

  private static CardFacts facts(PaymentMethod.Card card) {
    return new CardFacts(
        card.getBrand(),
        card.getLast4(),
        card.getExpMonth().intValue(),
        card.getExpYear().intValue(),
        Optional.ofNullable(card.getFingerprint()));
  }

  private RequestOptions newKey(String what) {
    return RequestOptions.builder().setIdempotencyKey(what + "-" + ids.next()).build();
  }
}
