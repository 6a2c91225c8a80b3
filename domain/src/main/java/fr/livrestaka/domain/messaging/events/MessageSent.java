package fr.livrestaka.domain.messaging.events;

import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.shared.DomainEvent;

/**
 * A message was sent of which somebody is to be notified. Its text is read when the notice is
 * written.
 */
public record MessageSent(MessageId message) implements DomainEvent {}
