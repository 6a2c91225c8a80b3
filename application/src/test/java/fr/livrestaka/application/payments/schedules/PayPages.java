package fr.livrestaka.application.payments.schedules;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.payments.checkout.CheckoutRequest;
import fr.livrestaka.application.payments.settlement.ReceivePaymentEvent;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;
import fr.livrestaka.domain.shared.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** People at the payment service's pay pages, and what the service tells a house of them. */
public final class PayPages {
  private final InMemoryHouse house;
  private final StripeDouble stripe;

  public PayPages(InMemoryHouse house) {
    this.house = house;
    this.stripe = house.get(StripeDouble.class);
  }

  /** Somebody pays, the house is told of it, and all that follows is done. */
  public void pay(String session) {
    paySilently(session);
    tell();
  }

  /** Somebody pays, and the house is not told yet. */
  public void paySilently(String session) {
    stripe.pay(session(session));
  }

  /** Money is given back at the payment service itself, and the house is not told yet. */
  public void giveBackSilently(String session, Money amount) {
    stripe.giveBack(session(session), amount);
  }

  /** The house is told of all that it has not been told of yet. */
  public void tell() {
    tell(stripe.news());
  }

  /** The house is told twice of all that it has not been told of yet. */
  public void tellTwice() {
    List<PaymentEvent> news = stripe.news();
    tell(news);
    tell(news);
  }

  private void tell(List<PaymentEvent> news) {
    for (PaymentEvent event : news) {
      house
          .get(ReceivePaymentEvent.class)
          .receive(event.id().getBytes(StandardCharsets.UTF_8), StripeDouble.signature(event.id()));
    }
    house.carryOut();
  }

  /** The payment service answers to nothing. */
  public void goAway() {
    stripe.isAway = true;
  }

  public void comeBack() {
    stripe.isAway = false;
  }

  /** What happens elsewhere while the next page is being opened. */
  public void whileOpening(Runnable work) {
    stripe.whileOpening(work);
  }

  public boolean isOpen(String session) {
    return session(session).isOpen();
  }

  /** With what the page was asked for. */
  public CheckoutRequest asked(String session) {
    return session(session).request;
  }

  /** How many pages were ever opened. */
  public int count() {
    return stripe.sessions().size();
  }

  /** In how many somebody can pay now. */
  public long countOpen() {
    return stripe.sessions().stream().filter(StripeSession::isOpen).count();
  }

  private StripeSession session(String id) {
    return stripe.sessions().stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
  }
}
