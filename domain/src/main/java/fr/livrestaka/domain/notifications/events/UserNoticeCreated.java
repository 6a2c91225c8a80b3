package fr.livrestaka.domain.notifications.events;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Optional;

/**
 * An account got a notice.
 *
 * @param actionUrl client route, empty where there is none
 * @param order id of the order that it is about, if any
 */
public record UserNoticeCreated(
    AccountId account,
    String title,
    String message,
    NotificationType type,
    String actionUrl,
    Optional<String> order)
    implements DomainEvent {
  @Override
  public Optional<String> subject() {
    return Optional.of("account:" + account.value());
  }
}
