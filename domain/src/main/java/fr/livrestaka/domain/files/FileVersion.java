package fr.livrestaka.domain.files;

import fr.livrestaka.domain.orders.OrderId;
import java.time.Instant;

/**
 * One version of a manuscript; its file tells who has put it.
 *
 * @param id UUID text
 * @param number from 1 up within the kind
 * @param isCurrent whether no later one of its kind has been put
 */
public record FileVersion(
    String id,
    OrderId order,
    FileId file,
    VersionKind kind,
    int number,
    boolean isCurrent,
    Instant createdAt) {}
