package fr.livrestaka.domain.invoicing.events;

import fr.livrestaka.domain.shared.Wish;

/**
 * A month is over: the last hashes of the books are to be sent to where they are kept.
 *
 * @param month as 2026-11
 */
public record ChainWitnessDue(String month) implements Wish {}
