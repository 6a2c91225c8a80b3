package fr.livrestaka.application.messaging;

import fr.livrestaka.application.messaging.port.FormerMessages;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.messaging.ConversationId;
import fr.livrestaka.domain.messaging.SearchWords;
import fr.livrestaka.domain.messaging.ThreadRef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the former service never wrote anything. */
public final class NoFormerMessages implements FormerMessages {
  @Override
  public Stretch newest(Optional<Step> after, int most) {
    return new Stretch(Optional.empty(), 0, Set.of());
  }

  @Override
  public List<String> of(ThreadRef thread, String after) {
    return List.of();
  }

  @Override
  public Optional<List<String>> ofAll(Collection<ThreadRef> threads) {
    return Optional.of(List.of());
  }

  @Override
  public Set<ThreadRef> threadsOf(ConversationId conversation) {
    return Set.of();
  }

  @Override
  public Set<ThreadRef> newlyUnread(AccountId admin) {
    return Set.of();
  }

  @Override
  public Set<ThreadRef> containing(SearchWords words, int most) {
    return Set.of();
  }
}
