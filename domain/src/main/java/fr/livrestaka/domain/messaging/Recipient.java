package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import java.util.Optional;

/** To whom somebody writes, as the writer says it. {@link Addressing} says who that is. */
public sealed interface Recipient {
  /**
   * The team, in a conversation that this message opens (contract C M2).
   *
   * @param source where it was written; {@link Addressing#FROM_HELP_PAGE} is the help page
   */
  record Team(Optional<String> source) implements Recipient {}

  /**
   * Whoever is in the thread (contract C M11).
   *
   * @param threadId for an administrator an account's id or a visitor's address, for everybody else
   *     {@link ThreadRef#WITH_TEAM}
   * @param source as that of {@link Team}
   */
  record InThread(String threadId, Optional<String> source) implements Recipient {}

  /** Whoever is at the other side of the conversation (contract C M2, M6). */
  record InConversation(ConversationId id) implements Recipient {}

  /** An account of any role, to which an administrator writes (contract C M13). */
  record Person(AccountId id) implements Recipient {}
}
