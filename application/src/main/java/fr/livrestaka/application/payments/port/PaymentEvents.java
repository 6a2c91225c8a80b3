package fr.livrestaka.application.payments.port;

import fr.livrestaka.domain.payments.PaymentEvent;
import fr.livrestaka.domain.payments.SignatureRefused;

/** Reads what the payment service sends by itself. */
public interface PaymentEvents {
  /**
   * @param body the bytes as they came; the signature is over them
   * @throws SignatureRefused the signature is wrong, or older than five minutes
   */
  PaymentEvent read(byte[] body, String signature);

  /**
   * Reads an event that was kept; its signature was checked when it came.
   *
   * @throws IllegalArgumentException where it is no event
   */
  PaymentEvent reread(String payload);
}
