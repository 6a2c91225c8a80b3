package fr.livrestaka.domain.orders.withdrawal;

import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.orders.events.OrderWithdrawn;
import fr.livrestaka.domain.shared.NextState;
import fr.livrestaka.domain.shared.Sha256;
import java.time.Instant;
import java.util.Optional;

/**
 * A declaration of withdrawal as it was received (L221-21, table {@code withdrawals}). It is kept
 * as evidence (L221-22), so it never changes; what follows from it is kept elsewhere.
 *
 * @param declaredAt when it was sent; from then on it counts
 * @param way how it came
 * @param textVersion which wording of the declaration was confirmed
 * @param text the declaration itself, as it is acknowledged
 * @param hash over all the rest, see {@link #isIntact}
 */
public record Withdrawal(
    WithdrawalId id,
    OrderId order,
    String name,
    String email,
    Instant declaredAt,
    Way way,
    Optional<String> ipAddress,
    Optional<String> userAgent,
    String textVersion,
    String text,
    String hash) {
  private static final int USER_AGENT_MOST = 255;

  /** How a declaration came. */
  public enum Way {
    /** By the page behind a mailed link, without an account. */
    LINK,
    /** By the signed-in author. */
    ACCOUNT
  }

  /** Where a declaration came from. */
  public record Source(Way way, Optional<String> ipAddress, Optional<String> userAgent) {
    public Source {
      userAgent = userAgent.map(Source::shortened);
    }

    private static String shortened(String text) {
      return text.length() > USER_AGENT_MOST ? text.substring(0, USER_AGENT_MOST) : text;
    }
  }

  /** The wording that was confirmed. */
  public record Wording(String version, String text) {}

  /** A declaration that is received now, and that the author has withdrawn. */
  public static NextState<Withdrawal> declared(
      WithdrawalId id,
      OrderId order,
      WithdrawalRequest request,
      Source source,
      Wording wording,
      Instant now) {
    Withdrawal unsealed =
        new Withdrawal(
            id,
            order,
            request.name(),
            request.email(),
            now,
            source.way(),
            source.ipAddress(),
            source.userAgent(),
            wording.version(),
            wording.text(),
            "");
    return NextState.of(unsealed.with(unsealed.seal()), new OrderWithdrawn(id, order));
  }

  /** Whether it still says what was received. */
  public boolean isIntact() {
    return hash.equals(seal());
  }

  private String seal() {
    return Sha256.hex(
        String.join(
            "\n",
            id.value(),
            order.value(),
            name,
            email,
            declaredAt.toString(),
            way.name(),
            ipAddress.orElse(""),
            userAgent.orElse(""),
            textVersion,
            text));
  }

  private Withdrawal with(String sealed) {
    return new Withdrawal(
        id, order, name, email, declaredAt, way, ipAddress, userAgent, textVersion, text, sealed);
  }

  @Override
  public String toString() {
    return "Withdrawal[" + id.value() + "]";
  }
}
