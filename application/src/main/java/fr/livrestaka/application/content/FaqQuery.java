package fr.livrestaka.application.content;

import java.util.Optional;

/**
 * Which questions are wanted.
 *
 * @param part found in question, answer or details, in any case and with or without accents; {@code
 *     %} and {@code _} stand for themselves
 * @param categorie compared without regard to case and accents
 */
public record FaqQuery(
    Optional<String> part, Optional<Boolean> visible, Optional<String> categorie) {}
