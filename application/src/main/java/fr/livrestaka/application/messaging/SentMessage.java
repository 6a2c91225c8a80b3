package fr.livrestaka.application.messaging;

import fr.livrestaka.domain.accounts.Account;

/** A message that was sent, and the account that receives it. */
public record SentMessage(MessageView message, Account receiver) {}
