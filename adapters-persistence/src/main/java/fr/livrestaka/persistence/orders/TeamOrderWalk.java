package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.OrderSort;
import fr.livrestaka.application.orders.TeamOrderPosition;
import fr.livrestaka.application.orders.TeamOrderPosition.AtStatus;
import fr.livrestaka.application.orders.TeamOrderPosition.AtTime;
import fr.livrestaka.application.orders.TeamOrderPosition.AtTitle;
import fr.livrestaka.domain.orders.OrderStatus;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The SQL condition for the orders behind a position in the team's list. */
record TeamOrderWalk(OrderSort sort, TeamOrderPosition position) {
  String condition() {
    String column = "c." + sort.field().name();
    String sameKey = "(" + column + " = ? AND c.id " + than() + " ?)";
    return "(" + farther(column) + " OR " + sameKey + ")";
  }

  /** MySQL sorts statuses in their declared order, but compares them with a text as texts. */
  private String farther(String column) {
    if (!(position instanceof AtStatus at)) return column + " " + than() + " ?";
    String farther =
        Arrays.stream(OrderStatus.values())
            .filter(one -> sort.ascending() == (one.compareTo(at.status()) > 0))
            .filter(one -> one != at.status())
            .map(one -> "'" + one.name() + "'")
            .collect(Collectors.joining(", "));
    return farther.isEmpty() ? "FALSE" : column + " IN (" + farther + ")";
  }

  private String than() {
    return sort.ascending() ? ">" : "<";
  }

  List<Object> values() {
    String id = position.id().value();
    return switch (position) {
      case AtTime at -> List.of(at.time(), at.time(), id);
      case AtTitle at -> List.of(at.title(), at.title(), id);
      case AtStatus at -> List.of(at.status().name(), id);
    };
  }
}
