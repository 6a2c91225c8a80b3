/**
 * Messages between authors, visitors and the team (contract C §1).
 *
 * <p>What somebody writes is checked before it is said to whom. A {@link
 * fr.livrestaka.domain.messaging.Message} belongs to a conversation, and goes from an account or a
 * visitor to an account; {@link fr.livrestaka.domain.messaging.Placement} says in which threads of
 * the administrators' inboxes it shows up, and who is to read it. {@link
 * fr.livrestaka.domain.messaging.Attachments} says which files may come with it.
 *
 * <pre>{@code
 * ConversationId about = ConversationId.about(new OrderId("order-1"));
 * about.order();                                       // the order again
 * SearchWords.of("l'ete a la mer").words();            // l, ete, a, la, mer
 * }</pre>
 */
package fr.livrestaka.domain.messaging;
