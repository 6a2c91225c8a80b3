package fr.livrestaka.application.orders.projects;

import fr.livrestaka.application.orders.port.OrderSearch;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.Slice;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.orders.ProjectStatus;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows clients their orders as projects (contract B §2). */
@Singleton
public class ReadProjects {
  private final OrderSearch search;
  private final Transactions transactions;

  @Inject
  public ReadProjects(OrderSearch search, Transactions transactions) {
    this.search = search;
    this.transactions = transactions;
  }

  /**
   * @param titlePart see {@link OrderSearch#projects}
   */
  public Page<Project> list(
      Caller caller, Optional<ProjectStatus> status, Optional<String> titlePart, PageRequest page) {
    return transactions.read(() -> search.projects(caller.id(), status, titlePart, page));
  }

  /** The same list from a position on. */
  public Slice<Project> listBehind(
      Caller caller,
      Optional<ProjectStatus> status,
      Optional<String> titlePart,
      ProjectPosition position,
      int size) {
    return transactions.read(
        () -> search.projectsBehind(caller.id(), status, titlePart, position, size));
  }

  public ProjectCounts count(Caller caller) {
    return transactions.read(() -> search.count(caller.id()));
  }
}
