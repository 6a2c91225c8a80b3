package fr.livrestaka.rest.orders;

import fr.livrestaka.application.orders.OrderPosition;
import fr.livrestaka.application.orders.OrderSort;
import fr.livrestaka.application.orders.TeamOrderPosition;
import fr.livrestaka.application.orders.projects.ProjectPosition;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.rest.shared.Cursor;
import java.util.List;
import java.util.Optional;

/** Reads and writes the cursors, with which clients continue lists of orders and projects. */
public final class Cursors {
  private static final String ORDERS = "orders";
  private static final String PROJECTS = "projects";

  private Cursors() {}

  static String of(OrderPosition position) {
    return Cursor.of(ORDERS, List.of(Cursor.time(position.createdAt()), position.id().value()));
  }

  static String of(TeamOrderPosition position, OrderSort sort) {
    String key =
        switch (position) {
          case TeamOrderPosition.AtTime at -> Cursor.time(at.time());
          case TeamOrderPosition.AtTitle at -> Cursor.text(at.title());
          case TeamOrderPosition.AtStatus at -> at.status().name();
        };
    return Cursor.of(team(sort), List.of(key, position.id().value()));
  }

  public static String of(ProjectPosition position) {
    return Cursor.of(
        PROJECTS,
        List.of(
            position.dateEcheance().map(Cursor::time).orElse(""),
            Cursor.time(position.createdAt()),
            position.id().value()));
  }

  /**
   * @throws InvalidInput where it is not a cursor of a list of orders
   */
  static OrderPosition order(String cursor) {
    List<String> values = Cursor.read(cursor, ORDERS, 2);
    return new OrderPosition(Cursor.time(values.get(0)), orderId(values.get(1)));
  }

  /**
   * @throws InvalidInput where it is not a cursor of the team's list so sorted
   */
  static TeamOrderPosition team(String cursor, OrderSort sort) {
    List<String> values = Cursor.read(cursor, team(sort), 2);
    String key = values.get(0);
    OrderId id = orderId(values.get(1));
    return switch (sort.field()) {
      case createdAt, updatedAt -> new TeamOrderPosition.AtTime(Cursor.time(key), id);
      case titre -> new TeamOrderPosition.AtTitle(Cursor.textOf(key), id);
      case statut ->
          new TeamOrderPosition.AtStatus(
              TeamOrderInput.known(key).orElseThrow(Cursor::refused), id);
    };
  }

  private static String team(OrderSort sort) {
    return "team-orders/" + sort.field() + (sort.ascending() ? "/asc" : "/desc");
  }

  /**
   * @throws InvalidInput where it is not a cursor of a list of projects
   */
  public static ProjectPosition project(String cursor) {
    List<String> values = Cursor.read(cursor, PROJECTS, 3);
    return new ProjectPosition(
        Optional.of(values.get(0)).filter(due -> !due.isEmpty()).map(Cursor::time),
        Cursor.time(values.get(1)),
        orderId(values.get(2)));
  }

  private static OrderId orderId(String value) {
    if (value.isBlank()) throw Cursor.refused();
    return new OrderId(value);
  }
}
