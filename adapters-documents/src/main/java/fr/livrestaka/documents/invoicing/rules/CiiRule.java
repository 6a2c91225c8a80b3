package fr.livrestaka.documents.invoicing.rules;

import java.util.function.Predicate;

/**
 * A rule of AFNOR XP Z12-012.
 *
 * @param id as the standard writes it, for example {@code BR-FR-09}
 * @param holds whether a document keeps it
 */
record CiiRule(String id, Predicate<CiiDocument> holds) {}
