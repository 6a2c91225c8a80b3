/**
 * Orders: what is ordered, and the life of an order (contract B "Order life").
 *
 * <p>An {@link fr.livrestaka.domain.orders.Order} begins with {@code place}, or with {@code ofPaid}
 * where it stands only once it is paid, and is never changed: each operation gives the next state.
 * {@link fr.livrestaka.domain.orders.OrderLife} answers for every status, paid or not, who may do
 * what and where that leads; what is not allowed throws a refusal that says from where, to where,
 * and what would be allowed. An {@link fr.livrestaka.domain.orders.estimates.Estimate} carries
 * counted pages and a final price to the author, who has thirty days to agree. {@link
 * fr.livrestaka.domain.orders.PayablePrice} says what an order can be paid at, or why it cannot.
 *
 * <pre>{@code
 * Order order = Order.place(id, author, OrderRequest.titled("Les dunes"), Optional.empty(), now);
 * order = order.estimateSent(250, price, Actor.Part.ADMIN, now);
 * order = order.paid(price, later);                    // EN_COURS
 * }</pre>
 */
package fr.livrestaka.domain.orders;
