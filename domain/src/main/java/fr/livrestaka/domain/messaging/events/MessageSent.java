package fr.livrestaka.domain.messaging.events;

import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.shared.DomainEvent;

/** A message has come of which somebody is to be told; its words are looked up when told. */
public record MessageSent(MessageId message) implements DomainEvent {}
