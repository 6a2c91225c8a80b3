package fr.livrestaka.application.orders.estimates;

import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateStatus;

/**
 * An order and its estimate.
 *
 * @param status the status that counts at present, see {@link Estimate#statusAt}
 */
public record EstimatedOrder(Order order, Estimate estimate, EstimateStatus status) {}
