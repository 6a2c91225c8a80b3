package fr.livrestaka.application.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.Message;
import fr.livrestaka.domain.messaging.MessageId;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A model of the mailroom: every message, who reads it in which thread, what became of it. */
final class MailroomLog {
  private final List<Written> all = new ArrayList<>();

  /** A message and where it lies. */
  static final class Written {
    final Message message;
    final Set<ThreadRef> threads = new HashSet<>();
    private final Set<ThreadRef> incoming = new HashSet<>();
    private final Set<ThreadRef> hidden = new HashSet<>();
    private boolean read;

    private Written(Message message) {
      this.message = message;
    }
  }

  /** What a list shows of some messages. */
  record Counts(int total, int unread, MessageId last) {}

  Written sent(Message message, ThreadRef thread) {
    Written written = new Written(message);
    written.threads.add(thread);
    all.add(written);
    return written;
  }

  Written received(Message message, ThreadRef thread) {
    Written written = sent(message, thread);
    written.incoming.add(thread);
    return written;
  }

  Optional<ConversationId> conversation(int index) {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(all.get(index % all.size()).message.conversation());
  }

  int read(ThreadRef thread) {
    return mark(one -> one.incoming.contains(thread));
  }

  int read(ThreadRef thread, ConversationId conversation) {
    return mark(
        one -> one.incoming.contains(thread) && one.message.conversation().equals(conversation));
  }

  int readBy(AccountId reader) {
    return mark(one -> isFor(reader, one));
  }

  int hide(ThreadRef thread) {
    List<Written> some = all.stream().filter(one -> one.threads.contains(thread)).toList();
    some.forEach(one -> one.hidden.add(thread));
    return some.size();
  }

  /** Empty where nothing shows. */
  Optional<Counts> shown(ThreadRef thread) {
    return counts(
        one -> one.threads.contains(thread) && !one.hidden.contains(thread),
        one -> one.incoming.contains(thread));
  }

  /** Of all that somebody wrote and got. */
  Optional<Counts> own(AccountId account) {
    return counts(
        one -> InMemoryMessages.isParty(account, one.message), one -> isFor(account, one));
  }

  private Optional<Counts> counts(Predicate<Written> which, Predicate<Written> toBeRead) {
    List<Written> some = all.stream().filter(which).toList();
    if (some.isEmpty()) return Optional.empty();
    long unread = some.stream().filter(one -> !one.read && toBeRead.test(one)).count();
    return Optional.of(
        new Counts(some.size(), (int) unread, some.get(some.size() - 1).message.id()));
  }

  private int mark(Predicate<Written> which) {
    List<Written> unread = all.stream().filter(one -> !one.read && which.test(one)).toList();
    unread.forEach(one -> one.read = true);
    return unread.size();
  }

  private static boolean isFor(AccountId reader, Written one) {
    return one.message.receiver().equals(Optional.of(reader));
  }
}
