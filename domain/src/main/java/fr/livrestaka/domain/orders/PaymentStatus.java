package fr.livrestaka.domain.orders;

import java.util.Arrays;
import java.util.Optional;

/** How far the payment of an order is. The words are stored and sent. */
public enum PaymentStatus {
  /** The client was sent to pay. */
  UNPAID("unpaid"),
  PAID("paid"),
  /** A payment was refused; the client may try again. */
  FAILED("failed");

  private final String word;

  PaymentStatus(String word) {
    this.word = word;
  }

  /** As it is stored and sent. */
  public String word() {
    return word;
  }

  /**
   * @return empty for a word that only the former service knew
   */
  static Optional<PaymentStatus> of(String word) {
    return Arrays.stream(values()).filter(status -> status.word.equals(word)).findFirst();
  }
}
