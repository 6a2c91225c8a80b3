package fr.livrestaka.domain.files;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.orders.Actor.Part;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderTeam;
import java.util.Optional;

/** Who may do what with the files of an order, and with a file (contract C F2–F6). */
public final class FileAudience {
  private FileAudience() {}

  /** Whether somebody sees the files of an order: its owner, administrators, who corrects it. */
  public static boolean sees(Order order, AccountId who, Role role) {
    return OrderTeam.sees(order, who, role);
  }

  /** Whether somebody adds files to an order: its owner and administrators. */
  public static boolean adds(Order order, AccountId who, Role role) {
    return OrderTeam.partOf(order, who, role).filter(part -> part != Part.CORRECTOR).isPresent();
  }

  /** Whether somebody works on the order, as corrector in charge. */
  public static boolean corrects(Order order, AccountId who, Role role) {
    return OrderTeam.partOf(order, who, role).filter(Part.CORRECTOR::equals).isPresent();
  }

  /**
   * Whether somebody gets the bytes: who brought the file, who sees its order, who has sent or got
   * it with a message.
   *
   * @param order the file's, where it has one
   */
  public static boolean downloads(
      FileRecord file, Optional<Order> order, boolean isCorrespondent, AccountId who, Role role) {
    return role == Role.ADMIN
        || file.isUploadedBy(who)
        || isCorrespondent
        || order.filter(known -> sees(known, who, role)).isPresent();
  }
}
