package fr.livrestaka.domain.notifications.events;

import fr.livrestaka.domain.shared.DomainEvent;
import java.util.Map;

/**
 * The administrators got a notice; one event, however many they are.
 *
 * @param actionUrl client route, empty where there is none
 * @param data what the notice carries, as text
 */
public record AdminNoticeCreated(
    String title, String message, String actionUrl, Map<String, String> data)
    implements DomainEvent {}
