package fr.livrestaka.domain.orders.refusals;

import fr.livrestaka.domain.shared.Refusal;

/** This link does not open an account (contract A 3.6, 3.7). */
public final class ActivationRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  private ActivationRefused(Kind kind, String code) {
    super(kind, code);
  }

  /** The link is unknown, used or expired. */
  public static ActivationRefused badLink() {
    return new ActivationRefused(Kind.INVALID, "orders.activation-link-invalid");
  }

  public static ActivationRefused alreadyActive() {
    return new ActivationRefused(Kind.INVALID, "orders.activation-done");
  }

  /** The account that has the address was closed, by its owner or by an administrator. */
  public static ActivationRefused accountClosed() {
    return new ActivationRefused(Kind.INVALID, "orders.activation-account-closed");
  }

  public static ActivationRefused accountGone() {
    return new ActivationRefused(Kind.NOT_FOUND, "orders.activation-account-gone");
  }
}
