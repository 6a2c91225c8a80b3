package fr.livrestaka.application.accounts;

/** How much an account has to do with (contract B 8.3). */
public record AccountUse(
    long commandes, long sentMessages, long receivedMessages, long notifications) {}
