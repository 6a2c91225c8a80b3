package fr.livrestaka.application.notifications;

import fr.livrestaka.application.shared.TransactionalReaction;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.List;

/**
 * A reaction that tells people something; what it may tell is in the catalogue of notices. The rows
 * are written in the transaction that records the event, their mails follow from the outbox.
 */
public interface Announces<E extends DomainEvent> extends TransactionalReaction<E> {
  List<NoticeKind> notices();
}
