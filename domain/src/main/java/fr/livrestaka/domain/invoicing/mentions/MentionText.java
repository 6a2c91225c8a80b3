package fr.livrestaka.domain.invoicing.mentions;

import java.time.LocalDate;

/**
 * The wording of a mention from a day on, until the next wording of the same kind begins.
 *
 * @param validFrom first day of issue that carries this wording
 */
public record MentionText(Mention.Kind kind, LocalDate validFrom, String text) {}
