package fr.livrestaka.application.orders;

import fr.livrestaka.domain.orders.Priority;
import java.time.Instant;
import java.util.Optional;

/**
 * What is to change in an order's plan.
 *
 * @param setsDue whether {@code due} takes the place of the present date
 * @param due empty: no date
 * @param urgency empty: as it is
 */
public record OrderPlan(boolean setsDue, Optional<Instant> due, Optional<Priority> urgency) {}
