package fr.livrestaka.domain.files;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderTeam;
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

  /** Whether it is the team's work. */
  private boolean isTeams() {
    return this != SOURCE;
  }

  /**
   * Whether somebody puts versions of this kind: the author the source, the corrector in charge the
   * others, administrators all.
   */
  public boolean isPutBy(Order order, AccountId who, Role role) {
    return OrderTeam.partOf(order, who, role).filter(this::isPutBy).isPresent();
  }

  private boolean isPutBy(Part part) {
    return part == Part.ADMIN || part == (isTeams() ? Part.CORRECTOR : Part.CLIENT);
  }
}
