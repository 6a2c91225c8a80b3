package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.OrderPosition;
import fr.livrestaka.application.orders.ProjectPosition;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.shared.Cursor;
import java.util.List;
import java.util.Optional;

/** Places in the lists of orders and of projects, as clients carry them. */
final class Cursors {
  private static final String ORDERS = "orders";
  private static final String PROJECTS = "projects";

  private Cursors() {}

  static String of(OrderPosition position) {
    return Cursor.of(ORDERS, List.of(Cursor.time(position.createdAt()), position.id().value()));
  }

  static String of(ProjectPosition position) {
    return Cursor.of(
        PROJECTS,
        List.of(
            position.dateEcheance().map(Cursor::time).orElse(""),
            Cursor.time(position.createdAt()),
            position.id().value()));
  }

  /**
   * @throws InvalidInput where it is no place in a list of orders
   */
  static OrderPosition order(String cursor) {
    List<String> values = Cursor.read(cursor, ORDERS, 2);
    return new OrderPosition(Cursor.time(values.get(0)), new OrderId(values.get(1)));
  }

  /**
   * @throws InvalidInput where it is no place in a list of projects
   */
  static ProjectPosition project(String cursor) {
    List<String> values = Cursor.read(cursor, PROJECTS, 3);
    return new ProjectPosition(
        Optional.of(values.get(0)).filter(due -> !due.isEmpty()).map(Cursor::time),
        Cursor.time(values.get(1)),
        new OrderId(values.get(2)));
  }
}
