package fr.livrestaka.persistence.invoicing;

import fr.livrestaka.application.invoicing.InvoiceQuery;
import fr.livrestaka.persistence.shared.Like;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The SQL of the administrators' list: which invoices match, and in which order. */
final class InvoiceConditions {
  private static final String CLIENTS =
      "JOIN commandes c ON c.id = i.commandeId JOIN users u ON u.id = c.userId ";

  private final List<String> conditions = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();
  private final boolean namesClients;

  InvoiceConditions(InvoiceQuery query) {
    if (!query.statuses().isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(query.statuses().size(), "?"));
      conditions.add("i.status IN (" + marks + ")");
      query.statuses().forEach(status -> values.add(status.name()));
    }
    namesClients = query.search().isPresent();
    query.search().ifPresent(this::search);
  }

  private void search(String part) {
    Like like = Like.anyContains(part, "i.number", "u.email", "CONCAT(u.prenom, ' ', u.nom)");
    conditions.add(like.sql());
    values.addAll(like.values());
  }

  /** What a count has to join; every invoice has an order, and every order a client. */
  String joins() {
    return namesClients ? CLIENTS : "";
  }

  String where() {
    return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
  }

  static String order(InvoiceQuery query) {
    String direction = query.ascending() ? " ASC" : " DESC";
    return " ORDER BY i." + query.sort().name() + direction + ", i.id" + direction;
  }

  Object[] valuesAnd(Object... more) {
    List<Object> all = new ArrayList<>(values);
    Collections.addAll(all, more);
    return all.toArray();
  }
}
