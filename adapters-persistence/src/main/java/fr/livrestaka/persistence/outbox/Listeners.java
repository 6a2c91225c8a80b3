package fr.livrestaka.persistence.outbox;

import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import fr.livrestaka.domain.shared.DomainEvent;
import io.micronaut.context.BeanContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** What the reactions listen to; looked up late, since reactions record events too. */
@Singleton
final class Listeners {
  private final BeanContext beans;

  Listeners(BeanContext beans) {
    this.beans = beans;
  }

  Optional<Class<? extends DomainEvent>> eventOf(String listener) {
    return all().stream()
        .filter(reaction -> reaction.names().anyMatch(listener::equals))
        .<Class<? extends DomainEvent>>map(Reaction::event)
        .findFirst();
  }

  private List<Reaction<?>> all() {
    return ReactionTable.all(
        beans.getBeansOfType(Reaction.class).stream().<Reaction<?>>map(found -> found).toList(),
        beans.getBeansOfType(ReactionTable.class));
  }
}
