package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;

/**
 * A stored file, as far as attaching it matters.
 *
 * @param type column {@code files.type}
 * @param size bytes
 */
public record Attachable(String id, AccountId uploadedBy, String type, long size) {}
