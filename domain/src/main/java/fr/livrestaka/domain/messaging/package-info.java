/**
 * Messages between authors, visitors and the team (contract C §1).
 *
 * <p>A {@link fr.livrestaka.domain.messaging.MessageDraft} is what somebody writes, a {@link
 * fr.livrestaka.domain.messaging.Recipient} to whom. {@link
 * fr.livrestaka.domain.messaging.Addressing} decides who receives it in which conversation, {@link
 * fr.livrestaka.domain.messaging.Placement} in which threads of the administrators' inboxes it
 * shows up, {@link fr.livrestaka.domain.messaging.Visibility} who may see it, and {@link
 * fr.livrestaka.domain.messaging.Audience} who is notified. The {@link
 * fr.livrestaka.domain.messaging.Message} itself goes from an account, a visitor or the system to
 * an account. {@link fr.livrestaka.domain.messaging.Attachments} says which files may come with it.
 *
 * <pre>{@code
 * ConversationId about = ConversationId.about(new OrderId("order-1"));
 * about.order();                                       // the order again
 * SearchWords.of("l'ete a la mer").words();            // l, ete, a, la, mer
 * }</pre>
 */
package fr.livrestaka.domain.messaging;
