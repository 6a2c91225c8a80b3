package fr.livrestaka.domain.content;

import java.time.Instant;
import java.util.Optional;

/**
 * When a page was published or is to appear, as an administrator says it.
 *
 * @param at empty: the page is to bear no such date
 */
public record PublicationDate(Optional<Instant> at) {}
