package fr.livrestaka.application.accounts.exports;

import java.time.Instant;

/**
 * A copy of the personal data is on its way.
 *
 * @param email where it goes
 */
public record DataExportPromise(String email, Instant requestedAt) {}
