package fr.livrestaka.domain.shared;

/**
 * An amount in whole euro cents, tax included unless its name says otherwise. Never a floating
 * number; may be negative only where a difference is meant.
 *
 * @param cents euro cents
 */
public record Money(long cents) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  /** ISO 4217 code of the only currency the service sells in, lower case as Stripe writes it. */
  public static final String CURRENCY = "eur";

  public static Money ofCents(long cents) {
    return new Money(cents);
  }

  /**
   * @throws ArithmeticException where the sum leaves the range of a long
   */
  public Money plus(Money other) {
    return new Money(Math.addExact(cents, other.cents));
  }

  /**
   * @throws ArithmeticException where the difference leaves the range of a long
   */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(cents, other.cents));
  }

  /**
   * @throws ArithmeticException where the product leaves the range of a long
   */
  public Money times(long factor) {
    return new Money(Math.multiplyExact(cents, factor));
  }

  public boolean isZero() {
    return cents == 0;
  }

  public boolean isPositive() {
    return cents > 0;
  }

  public boolean isNegative() {
    return cents < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }
}
