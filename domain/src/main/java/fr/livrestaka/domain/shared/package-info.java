/**
 * The few things that all areas use.
 *
 * <p>{@link fr.livrestaka.domain.shared.Money} is an amount in whole euro cents. What the rules do
 * not allow is a {@link fr.livrestaka.domain.shared.Refusal}: its code is stable, its kind says
 * what sort of refusal it is, and its arguments are the values that a text about it needs. Input
 * that breaks rules is refused with all of its {@link fr.livrestaka.domain.shared.Violation}s at
 * once. What cannot be at all throws {@code IllegalArgumentException}. What happened and may
 * interest others is a {@link fr.livrestaka.domain.shared.DomainEvent}.
 *
 * <pre>{@code
 * Money total = Money.ofCents(35_000).plus(Money.ofCents(4_900));
 * try {
 *   order.moved(OrderStatus.PAYEE, Actor.Part.ADMIN, now);
 * } catch (Refusal refusal) {
 *   refusal.code();                                    // orders.transition-refused
 *   refusal.arguments();                               // from, asked, allowed
 * }
 * }</pre>
 */
package fr.livrestaka.domain.shared;
