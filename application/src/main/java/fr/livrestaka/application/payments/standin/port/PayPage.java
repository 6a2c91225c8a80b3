package fr.livrestaka.application.payments.standin.port;

import fr.livrestaka.domain.payments.checkout.SessionFacts;
import fr.livrestaka.domain.payments.refusals.PaymentServiceFailed;
import java.util.Optional;

/** The stand-in's side of a pay page; exists in development only. Never inside a transaction. */
public interface PayPage {
  /**
   * What can be played at the pay page.
   *
   * @param successUrl where the person goes after paying
   * @param cancelUrl where the person goes after giving up
   */
  record Play(SessionFacts session, String title, String successUrl, String cancelUrl) {}

  Optional<Play> find(String sessionId);

  /**
   * The person pays; a signed event tells us.
   *
   * @throws PaymentServiceFailed we did not take the event
   */
  void pay(String sessionId);

  /**
   * The card is refused; a signed event tells us.
   *
   * @throws PaymentServiceFailed we did not take the event
   */
  void decline(String sessionId);

  /**
   * The session ends unpaid; a signed event tells us.
   *
   * @throws PaymentServiceFailed we did not take the event
   */
  void abandon(String sessionId);
}
