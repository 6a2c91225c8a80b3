package fr.livrestaka.application.orders.projects;

import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;
import java.util.Optional;

/**
 * A place in a list of projects, in the order of {@link
 * fr.livrestaka.application.orders.port.OrderSearch#projects}: behind this one.
 */
public record ProjectPosition(Optional<Instant> dateEcheance, Instant createdAt, OrderId id) {
  public static ProjectPosition behind(Project project) {
    return new ProjectPosition(project.dateEcheance(), project.createdAt(), project.id());
  }
}
