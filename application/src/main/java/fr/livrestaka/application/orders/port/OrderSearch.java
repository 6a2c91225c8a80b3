package fr.livrestaka.application.orders.port;

import fr.livrestaka.application.orders.Project;
import fr.livrestaka.application.orders.ProjectCounts;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.OrderStatus;
import fr.livrestaka.domain.orders.ProjectStatus;
import java.util.Optional;

/** Lists and counts of orders; a constant number of statements, whatever the number of rows. */
public interface OrderSearch {
  /** Newest first. */
  Page<Order> ofClient(AccountId client, Optional<OrderStatus> status, PageRequest page);

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

  ProjectCounts count(AccountId client);
}
