package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;

/**
 * What has to be known of a stored file before it may be attached.
 *
 * @param type column {@code files.type}
 * @param size bytes
 */
public record Attachable(String id, AccountId uploadedBy, String type, long size) {}
