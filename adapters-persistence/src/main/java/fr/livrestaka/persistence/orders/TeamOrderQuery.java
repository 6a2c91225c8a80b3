package fr.livrestaka.persistence.orders;

import fr.livrestaka.application.orders.OrderFilter;
import fr.livrestaka.application.orders.OrderSort;
import fr.livrestaka.application.orders.TeamOrderPosition;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.persistence.shared.Like;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The SQL of the team's list: which orders match, in which order, and how many. */
final class TeamOrderQuery {
  private static final String CLIENTS = "JOIN users u ON u.id = c.userId ";

  private final StringBuilder conditions = new StringBuilder();
  private final List<Object> values = new ArrayList<>();
  private final boolean namesClients;

  TeamOrderQuery(OrderFilter filter) {
    namesClients = filter.search().isPresent();
    filter.search().ifPresent(this::search);
    when("c.statut = ?", filter.statut().map(Enum::name));
    when("c.userId = ?", filter.client().map(id -> id.value()));
    when(
        "c.correcteurId = ? AND c.userId <> c.correcteurId",
        filter.corrector().map(id -> id.value()));
    when("c.createdAt >= ?", filter.from());
    when("c.createdAt <= ?", filter.to());
  }

  private void search(String part) {
    Like like = Like.anyContains(part, "c.id", "c.titre", "u.email");
    and(like.sql());
    values.addAll(like.values());
  }

  private void when(String condition, Optional<?> value) {
    if (value.isEmpty()) return;
    and(condition);
    values.add(value.get());
  }

  private void and(String condition) {
    conditions.append(conditions.isEmpty() ? "WHERE " : " AND ").append(condition);
  }

  /** Only those behind a position in the list so sorted. */
  TeamOrderQuery behind(OrderSort sort, TeamOrderPosition position) {
    TeamOrderWalk walk = new TeamOrderWalk(sort, position);
    and(walk.condition());
    values.addAll(walk.values());
    return this;
  }

  String page(OrderSort sort) {
    return first(sort) + " OFFSET ?";
  }

  String first(OrderSort sort) {
    String direction = sort.ascending() ? " ASC" : " DESC";
    return """
        SELECT c.id, u.id AS clientId, u.prenom, u.nom, u.email
        FROM commandes c STRAIGHT_JOIN users u ON u.id = c.userId
        """
        + conditions
        + (" ORDER BY c." + sort.field().name() + direction + ", c.id" + direction)
        + " LIMIT ?";
  }

  Object[] firstValues(int size) {
    List<Object> all = new ArrayList<>(values);
    all.add(size);
    return all.toArray();
  }

  Object[] pageValues(PageRequest page) {
    List<Object> all = new ArrayList<>(values);
    all.add(page.size());
    all.add(page.offset());
    return all.toArray();
  }

  String counts() {
    return "SELECT c.statut, COUNT(*) AS orders FROM commandes c "
        + (namesClients ? CLIENTS : "")
        + conditions
        + " GROUP BY c.statut";
  }

  Object[] countValues() {
    return values.toArray();
  }
}
