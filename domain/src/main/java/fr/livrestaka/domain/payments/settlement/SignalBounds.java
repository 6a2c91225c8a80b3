package fr.livrestaka.domain.payments.settlement;

import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * What an event of the payment service can say at all. Whatever is beyond it fits nowhere that it
 * is kept, and is no event.
 */
final class SignalBounds {
  private static final int LONGEST_NAME = 255;
  private static final int LONGEST_WORD = 100;
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private SignalBounds() {}

  /** A name that the payment service gives: 1 to 255 characters, not blank. */
  static void checkName(String name) {
    check(name, LONGEST_NAME);
  }

  /** One of the payment service's words: 1 to 100 characters, not blank. */
  static void checkWord(String word) {
    check(word, LONGEST_WORD);
  }

  /** 0 to 2 147 483 647 cents. */
  static void checkAmount(Money amount) {
    if (amount.isNegative() || amount.cents() > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("a signal of " + amount.cents() + " cents");
    }
  }

  /** From 1970 to 9999. */
  static void checkMoment(Instant moment) {
    if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
      throw new IllegalArgumentException("a signal of " + moment);
    }
  }

  static void checkMoment(Optional<Instant> moment) {
    moment.ifPresent(SignalBounds::checkMoment);
  }

  private static void check(String text, int longest) {
    if (text.isBlank()) throw new IllegalArgumentException("a signal without a name");
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          "a signal with a name of " + text.length() + " characters");
    }
  }
}
