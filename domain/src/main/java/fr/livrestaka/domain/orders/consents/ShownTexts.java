package fr.livrestaka.domain.orders.consents;

import fr.livrestaka.domain.content.PageVersionId;
import java.util.Optional;

/**
 * The versions of the legal texts that a buyer was shown.
 *
 * @param terms empty where he was shown none
 * @param privacy empty where he was shown none
 */
public record ShownTexts(Optional<PageVersionId> terms, Optional<PageVersionId> privacy) {}
