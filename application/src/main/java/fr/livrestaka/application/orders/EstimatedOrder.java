package fr.livrestaka.application.orders;

import fr.livrestaka.domain.orders.Estimate;
import fr.livrestaka.domain.orders.EstimateStatus;
import fr.livrestaka.domain.orders.Order;

/**
 * An order and its estimate.
 *
 * @param status what counts now, see {@link Estimate#statusAt}
 */
public record EstimatedOrder(Order order, Estimate estimate, EstimateStatus status) {}
