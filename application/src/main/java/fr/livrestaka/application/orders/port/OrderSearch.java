package fr.livrestaka.application.orders.port;

import fr.livrestaka.application.orders.OrderPosition;
import fr.livrestaka.application.orders.projects.Project;
import fr.livrestaka.application.orders.projects.ProjectCounts;
import fr.livrestaka.application.orders.projects.ProjectPosition;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import java.util.Optional;

/** Lists and counts of orders; a constant number of statements, whatever the number of rows. */
public interface OrderSearch {
  /** Newest first. */
  Page<Order> ofClient(AccountId client, Optional<OrderStatus> status, PageRequest page);

  /** The same list from a position on. */
  Slice<Order> ofClientBehind(
      AccountId client, Optional<OrderStatus> status, OrderPosition position, int size);

  /**
   * By {@code dateEcheance} descending, those without one last, then newest first.
   *
   * @param titlePart found in any case and with or without accents; {@code %} and {@code _} stand
   *     for themselves
   */
  Page<Project> projects(
      AccountId client,
      Optional<ProjectStatus> status,
      Optional<String> titlePart,
      PageRequest page);

  /** The same list from a position on. */
  Slice<Project> projectsBehind(
      AccountId client,
      Optional<ProjectStatus> status,
      Optional<String> titlePart,
      ProjectPosition position,
      int size);

  ProjectCounts count(AccountId client);
}
