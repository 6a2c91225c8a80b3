package fr.livrestaka.domain.files;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Order;
import java.util.Arrays;
import java.util.Optional;

/** What a version of a manuscript is. */
public enum VersionKind {
  /** The author's text. */
  SOURCE,
  /** With the corrector's marks. */
  CORRECTED,
  /** As it is delivered. */
  FINAL;

  /** By its name, in capitals or not. */
  public static Optional<VersionKind> named(String name) {
    return Arrays.stream(values()).filter(kind -> kind.name().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * Whether somebody puts versions of this kind: the author the source, the corrector in charge the
   * others, administrators all.
   */
  public boolean isPutBy(Order order, AccountId who, Role role) {
    if (role == Role.ADMIN) return true;
    return this == SOURCE ? order.userId().equals(who) : FileAudience.corrects(order, who, role);
  }
}
