package fr.livrestaka.application.payments.settlement.port;

import fr.livrestaka.domain.payments.refusals.MalformedEvent;
import fr.livrestaka.domain.payments.refusals.SignatureRefused;
import fr.livrestaka.domain.payments.settlement.PaymentEvent;

/** Reads what the payment service sends by itself. */
public interface PaymentEvents {
  /**
   * @param body the bytes as they came; the signature is over them
   * @throws SignatureRefused the signature is wrong, or more than five minutes away from now
   * @throws MalformedEvent it is signed, but no event, or from more than five minutes ahead
   */
  PaymentEvent read(byte[] body, String signature);

  /**
   * Reads an event that was kept; its signature was checked when it came.
   *
   * @throws IllegalArgumentException where it is no event
   */
  PaymentEvent reread(String payload);
}
