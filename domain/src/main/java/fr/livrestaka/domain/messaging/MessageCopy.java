package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A message with some values changed. */
final class MessageCopy {
  private final Message of;
  private Optional<AccountId> receiver;
  private Optional<Visitor> visitor;
  private boolean isFromVisitor;
  private MessageStatus statut;
  private Map<String, Object> metadata;
  private Instant createdAt;
  private Instant updatedAt;

  MessageCopy(Message of) {
    this.of = of;
    this.receiver = of.receiver();
    this.visitor = of.visitor();
    this.isFromVisitor = of.isFromVisitor();
    this.statut = of.statut();
    this.metadata = of.metadata();
    this.createdAt = of.createdAt();
    this.updatedAt = of.updatedAt();
  }

  MessageCopy receiver(Optional<AccountId> next) {
    receiver = next;
    return this;
  }

  MessageCopy visitor(Visitor next, boolean fromVisitor) {
    visitor = Optional.of(next);
    isFromVisitor = fromVisitor;
    return this;
  }

  MessageCopy statut(MessageStatus next) {
    statut = next;
    return this;
  }

  MessageCopy metadata(Map<String, Object> next) {
    metadata = next;
    return this;
  }

  MessageCopy createdAt(Instant next) {
    createdAt = next;
    return this;
  }

  MessageCopy updatedAt(Instant next) {
    updatedAt = next;
    return this;
  }

  Message build() {
    return new Message(
        of.id(),
        of.conversation(),
        of.sender(),
        receiver,
        visitor,
        of.subject(),
        of.content(),
        of.type(),
        statut,
        of.isRead(),
        of.isPinned(),
        of.parent(),
        of.display(),
        isFromVisitor,
        metadata,
        createdAt,
        updatedAt);
  }
}
